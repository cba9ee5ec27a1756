/** The demonstration goes through the same doors as everything else: the editor asks, and the reviewer approves. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type DocumentKey, documentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { isApprovable } from '../editorial/signOff/approvable.ts';
import { candidateOf } from '../editorial/signOff/candidate.ts';
import { reviewSettings } from '../editorial/signOff/reviewSettings.ts';
import { signatureOfUser } from '../editorial/signOff/signers.ts';
import { approve, requestReview } from '../editorial/signOff/steps.ts';
import type { User } from '../payload-types.ts';
import { approvedMonthsAgo } from './content/desk.ts';
import type { Ids } from './ids.ts';
import { demoEmail } from './users.ts';

/** Has what must be approved asked for and approved. Does nothing where the demonstration's users are gone. */
export async function signOff(input: { keys: readonly DocumentKey[]; ids: Ids; req: PayloadRequest }): Promise<void> {
  const { keys, ids, req } = input;
  const [editor, reviewer] = [await findUser('editor', req), await findUser('reviewer', req)];
  if (!editor || !reviewer) return;
  const { requiresApproval } = await reviewSettings(req);
  const open = keys.filter((key) => {
    const collection = parseDocumentKey(key)?.collection ?? '';
    return isApprovable(collection) && requiresApproval(collection);
  });
  const approvedOn = new Map(
    Object.entries(approvedMonthsAgo)
      .filter(([slug]) => ids.has('symptoms', slug))
      .map(([slug, months]) => [documentKey('symptoms', ids.of('symptoms', slug)), daysAgo(months * 30.4)]),
  );
  await as(editor, req, async () => {
    for (const key of open) {
      await requestReview({ key, reviewer: null, note: null }, req);
      await nextTurn();
    }
  });
  await as(reviewer, req, async () => {
    const signature = await signatureOfUser(req);
    for (const key of open) {
      const digest = (await candidateOf(key, req)).digest ?? '';
      await approve({ key, digest, signature, on: approvedOn.get(key) ?? new Date() }, req);
      await nextTurn();
    }
  });
}

/** Lets somebody do the work, in the same transaction. */
export async function as(user: User, req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  const { user: before } = req;
  req.user = { ...user, collection: 'users' };
  try {
    await work();
  } finally {
    req.user = before;
  }
}

export async function findUser(role: User['role'], req: PayloadRequest): Promise<User | null> {
  return req.payload.db.findOne<User>({ collection: 'users', where: { email: { equals: demoEmail(role) } }, req });
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 24 * 60 * 60 * 1000);
}
