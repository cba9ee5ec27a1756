/** The people of the tab “Review”: who asked, who can be asked, and who can sign by a link. */
import type { PayloadRequest, Where } from 'payload';
import type { User } from '../../payload-types.ts';
import type { ReviewCandidate } from './candidate.ts';
import { signatureText } from './signers.ts';

export interface Choice {
  id: string;
  name: string;
}

export interface ReviewRequest {
  by: string;
  at: string;
  /** Null where all reviewers were asked. */
  of: string | null;
  note: string | null;
}

/** Who asked whom, and with what words; null where nothing is asked for. */
export async function requestOf({ record }: ReviewCandidate, req: PayloadRequest): Promise<ReviewRequest | null> {
  if (record.requestState !== 'in-review' && record.requestState !== 'changes-asked') return null;
  const asked = [record.requestedBy, record.reviewer].filter((id) => typeof id === 'string');
  const users = asked.length === 0 ? [] : await usersWhere({ id: { in: asked } }, req);
  const nameOf = (id: string | null | undefined) => users.find((user) => user.id === id)?.name ?? null;
  return {
    by: nameOf(record.requestedBy) ?? 'Somebody who has no account any more',
    at: new Date(record.requestedAt ?? record.updatedAt).toISOString(),
    of: nameOf(record.reviewer),
    note: record.requestNote ?? null,
  };
}

export function reviewers(req: PayloadRequest): Promise<Choice[]> {
  return usersWhere({ role: { equals: 'reviewer' } }, req);
}

async function usersWhere(where: Where, req: PayloadRequest): Promise<Choice[]> {
  const { docs } = await req.payload.db.find<Pick<User, 'id' | 'name' | 'email'>>({
    collection: 'users',
    where,
    select: { name: true, email: true },
    sort: 'name',
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map(({ id, name, email }) => ({ id: String(id), name: name || email }));
}

/** Those whose name a link can be signed with: readers can look them up. */
export async function signers(req: PayloadRequest): Promise<Choice[]> {
  const { docs } = await req.payload.db.find<{ id: string; title: string; credentials?: string | null }>({
    collection: 'people',
    where: { _status: { equals: 'published' } },
    sort: 'title',
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map((person) => ({ id: person.id, name: signatureText(person) }));
}
