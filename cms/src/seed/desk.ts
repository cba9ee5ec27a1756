/** Puts a document in each state on the desk, by the same steps that people take. */
import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import type { Payload, PayloadRequest } from 'payload';
import { candidateOf } from '../editorial/signOff/candidate.ts';
import { signatureOfUser } from '../editorial/signOff/signers.ts';
import { approve, askForChanges, requestReview } from '../editorial/signOff/steps.ts';
import { withdraw } from '../editorial/withdraw/withdraw.ts';
import type { User } from '../payload-types.ts';
import { publishTogether } from '../publishing/publishTogether.ts';
import * as desk from './content/desk.ts';
import type { SeedSymptom } from './content/types.ts';
import { pageData, symptomData, type Tools } from './documents.ts';
import { as, findUser } from './signOff.ts';

/** Adds what is missing. Does nothing where the demonstration's users are gone. */
export async function addDesk(input: { payload: Payload; tools: Tools; req: PayloadRequest }): Promise<void> {
  const { req } = input;
  const [editor, reviewer] = [await findUser('editor', req), await findUser('reviewer', req)];
  if (!editor || !reviewer) return;
  const people = { editor, reviewer };
  await addSymptom(desk.draft, { ...input, ...people });
  const inReview = await addSymptom(desk.inReview, { ...input, ...people });
  if (inReview) await ask(inReview, 'It is new. Please look at the part on causes.', { ...input, ...people });
  const changesAsked = await addSymptom(desk.changesAsked, { ...input, ...people });
  if (changesAsked) {
    await ask(changesAsked, null, { ...input, ...people });
    await as(reviewer, req, async () => {
      const decision = { ...(await decisionOn(changesAsked, req)), note: desk.changesWanted };
      await askForChanges(decision, req);
    });
  }
  const approved = await addSymptom(desk.approved, { ...input, ...people });
  if (approved) await askAndApprove(approved, { ...input, ...people });
  await addWithdrawn({ ...input, ...people });
}

interface Desk {
  payload: Payload;
  tools: Tools;
  req: PayloadRequest;
  editor: User;
  reviewer: User;
}

/** Null where it is there already. */
async function addSymptom(symptom: SeedSymptom, { payload, tools, req, editor }: Desk): Promise<DocumentKey | null> {
  if (tools.ids.has('symptoms', symptom.slug)) return null;
  let key: DocumentKey | null = null;
  await as(editor, req, async () => {
    const data = symptomData(symptom, tools);
    const { id } = await payload.create({ collection: 'symptoms', draft: true, depth: 0, data, req });
    key = documentKey('symptoms', id);
  });
  return key;
}

async function addWithdrawn(people: Desk): Promise<void> {
  const { payload, tools, req, editor, reviewer } = people;
  if (tools.ids.has('pages', desk.withdrawn.slug)) return;
  const data = pageData(desk.withdrawn, tools);
  const { id } = await payload.create({ collection: 'pages', draft: true, depth: 0, data, req });
  const key = documentKey('pages', id);
  await askAndApprove(key, people);
  await as(editor, req, () => publishTogether(payload, [key], { req }));
  const instead = { collection: 'pages', id: tools.ids.of('pages', desk.insteadOfWithdrawn) } as const;
  await as(reviewer, req, () => withdraw({ key, reason: desk.withdrawalReason, instead }, req));
}

async function ask(key: DocumentKey, note: string | null, { req, editor }: Desk): Promise<void> {
  await as(editor, req, () => requestReview({ key, reviewer: null, note }, req));
}

async function askAndApprove(key: DocumentKey, people: Desk): Promise<void> {
  const { req, reviewer } = people;
  await ask(key, null, people);
  await as(reviewer, req, async () => approve(await decisionOn(key, req), req));
}

async function decisionOn(key: DocumentKey, req: PayloadRequest) {
  return { key, digest: (await candidateOf(key, req)).digest ?? '', signature: await signatureOfUser(req) };
}
