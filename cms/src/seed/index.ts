/** The demonstration: content on real sources, and a user for each role. */
import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import { publishTogether } from '../publishing/publishTogether.ts';
import { addDocuments } from './addDocuments.ts';
import { addDesk } from './desk.ts';
import { type Existing, findExisting, isComplete } from './existing.ts';
import { addPictures } from './pictures.ts';
import { signOff } from './signOff.ts';
import { addStaff } from './staff.ts';
import { toolsFor } from './tools.ts';

/**
 * Adds what is missing of the demonstration, all of its documents published or none. What is there already is left as
 * it is, and users are made only where there is none.
 */
export async function seed(payload: Payload): Promise<void> {
  const existing = await findExisting(payload);
  if (isComplete(existing)) return;
  await addContent(payload, existing);
}

async function addContent(payload: Payload, existing: Existing): Promise<void> {
  const start = performance.now();
  try {
    // Apart from the documents: MongoDB ends a transaction after a minute, and pictures take a while to make.
    const pictures = await step(payload, (req) => addPictures({ payload, ids: existing.ids, req }));
    await step(payload, (req) => addStaff({ payload, existing, req }));
    const keys = await step(payload, async (req) => {
      const added = await addDocuments({ payload, existing, req });
      await signOff({ keys: added, ids: existing.ids, req });
      await publishTogether(payload, added, { req });
      await addDesk({ payload, tools: toolsFor(payload, existing.ids), req });
      return added;
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    payload.logger.info(
      `Demonstration: documents published: ${keys.length}, pictures: ${pictures}, in ${seconds} seconds.`,
    );
  } catch (error) {
    // Somebody has changed the content so that the rest cannot follow. That is no reason not to start.
    if (!(error instanceof ValidationError) || !existing.hasUsers) throw error;
    payload.logger.warn(
      `Demonstration: no document was added, because of what is there already. ${error.message} Put that right, or set SEED=none.`,
    );
  }
}

/** Each step in one of its own. */
async function step<Result>(payload: Payload, work: (req: PayloadRequest) => Promise<Result>): Promise<Result> {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, () => work(req));
}
