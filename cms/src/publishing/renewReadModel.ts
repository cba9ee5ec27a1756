/** After an upgrade that changed the contract: what was stored for readers under the old one is made anew. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { publicContent } from '@wellcite/shared/content-api';
import { sha256 } from '@wellcite/shared/digest';
import { createLocalReq, type Payload } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../database/inTransaction.ts';
import type { PublishingExtensions } from './extensions.ts';
import { refreshReadModel } from './refreshReadModel.ts';
import { listDigests } from './rows.ts';

/** Where the contract is remembered that the rows were written under. */
const storedContract = 'published-contract';

/** Documents that do not fit the new contract stay as readers have them, and are named in the log. */
export async function renewReadModel(payload: Payload, extensions: PublishingExtensions): Promise<void> {
  const contract = contractDigest();
  if ((await payload.kv.get<string>(storedContract)) === contract) return;
  const rows = await listDigests(payload);
  for (const { key } of rows) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, () => refreshReadModel({ key, extensions, req }));
    await nextTurn();
  }
  await payload.kv.set(storedContract, contract);
  if (rows.length > 0) {
    payload.logger.info(`The contract has changed: ${rows.length} published documents were held against the new one.`);
  }
}

function contractDigest(): string {
  const schemas = Object.entries(publicContent).map(([name, schema]) => [name, z.toJSONSchema(schema)]);
  return sha256(JSON.stringify(schemas));
}
