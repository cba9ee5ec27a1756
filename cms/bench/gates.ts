/** How much the gates of editorial trust add to a publish: with and without them by turns, in one process. */
import { performance } from 'node:perf_hooks';
import { documentKey } from '@wellcite/shared/content-api';
import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../src/database/inTransaction.ts';
import { editorialExtensions } from '../src/editorial/extensions.ts';
import { candidateOf } from '../src/editorial/signOff/candidate.ts';
import { signatureOfUser } from '../src/editorial/signOff/signers.ts';
import { approve } from '../src/editorial/signOff/steps.ts';
import { findUser } from '../src/seed/signOff.ts';
import type { Timing } from './claims.ts';

const pairs = 30;

/** On a database with the demonstration. Each publish is of a changed text that has been approved. */
export async function measureGates(payload: Payload): Promise<[withGates: Timing, withoutGates: Timing]> {
  const { docs } = await payload.find({ collection: 'conditions', where: { slug: { equals: 'anxiety' } }, depth: 0 });
  const [condition] = docs;
  if (!condition) throw new Error('There is no condition "anxiety". Start with SEED=demo.');
  const { gates } = editorialExtensions;
  const timings: [Timing, Timing] = [
    { name: 'publish with all gates (ms)', samples: [] },
    { name: 'publish without gates (ms)', samples: [] },
  ];
  for (let index = 0; index < pairs * 2; index += 1) {
    const hasGates = index % 2 === 0;
    await saveApprovedDraft(payload, condition.id, `${condition.summary} Measured ${index}.`);
    editorialExtensions.gates = hasGates ? gates : [];
    const began = performance.now();
    await payload.update({ collection: 'conditions', id: condition.id, data: { _status: 'published' }, depth: 0 });
    timings[hasGates ? 0 : 1].samples.push(performance.now() - began);
  }
  editorialExtensions.gates = gates;
  return timings;
}

async function saveApprovedDraft(payload: Payload, id: string, summary: string): Promise<void> {
  await payload.update({ collection: 'conditions', id, draft: true, data: { summary }, depth: 0 });
  const req = await createLocalReq({}, payload);
  const reviewer = await findUser('reviewer', req);
  if (!reviewer) throw new Error('There is no demonstration reviewer.');
  req.user = { ...reviewer, collection: 'users' };
  const key = documentKey('conditions', id);
  await inTransaction(req, async () => {
    const { digest } = await candidateOf(key, req);
    await approve({ key, digest: digest ?? '', signature: await signatureOfUser(req) }, req);
  });
}
