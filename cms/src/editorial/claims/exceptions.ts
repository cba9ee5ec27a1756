/** What a reviewer allows although a rule speaks against it. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import { documentKeySchema } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { ClaimException } from '../../payload-types.ts';
import { logStep } from '../audit/log.ts';
import { candidateOf } from '../signOff/candidate.ts';
import { notThere } from '../signOff/refusals.ts';
import { exceptionsSlug } from './exceptionsCollection.ts';

export async function exceptionsFor(key: DocumentKey, req: PayloadRequest): Promise<ClaimException[]> {
  const { docs } = await req.payload.db.find<ClaimException>({
    collection: exceptionsSlug,
    where: { document: { equals: key } },
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** `sentence` as the ledger normalizes it; `rule` as the ledger names it. Allowing the same twice changes the reason. */
export async function allowException(
  input: { key: DocumentKey; sentence: string; rule: string; reason: string },
  req: PayloadRequest,
): Promise<void> {
  const { key, sentence, rule, reason } = input;
  const { title, version } = await candidateOf(key, req);
  const { user } = req;
  const known = (await exceptionsFor(key, req)).find((one) => one.sentence === sentence && one.rule === rule);
  const data = {
    document: key,
    sentence,
    rule,
    reason,
    allowedBy: String(user?.id),
    allowedByName: user?.name || user?.email || '',
  };
  const { db } = req.payload;
  if (known) await db.updateOne({ collection: exceptionsSlug, id: known.id, data, req, returning: false });
  else await db.create({ collection: exceptionsSlug, data, req, returning: false });
  await logStep({ action: 'claim-exception-allowed', key, title, version, before: rule, after: sentence, reason }, req);
}

export async function takeExceptionBack(id: string, req: PayloadRequest): Promise<DocumentKey> {
  const { db } = req.payload;
  const found = await db.findOne<ClaimException>({ collection: exceptionsSlug, where: { id: { equals: id } }, req });
  if (!found) throw notThere();
  await db.deleteOne({ collection: exceptionsSlug, where: { id: { equals: id } }, req, returning: false });
  const key = documentKeySchema.parse(found.document);
  const { title } = await candidateOf(key, req);
  await logStep({ action: 'claim-exception-taken-back', key, title, before: found.rule, after: found.sentence }, req);
  return key;
}
