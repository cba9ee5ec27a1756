/** What waits for one person: reviews asked of them, changes asked of them, and what they can publish now. */
import type { Where } from 'payload';
import type { Approval, User } from '../../payload-types.ts';
import { optionalId } from '../../publishing/values.ts';
import { approvalsSlug } from '../signOff/approvalsCollection.ts';
import type { DeskItem, DeskList, DeskQuestion, DeskRequest, DeskUser } from './deskLists.ts';
import { type DeskRow, findDeskRows, itemOf } from './deskRows.ts';
import { agoInWords, shortened } from './deskWords.ts';

/** Approvals are looked up for so many drafts at most. */
const mostDrafts = 300;

export function waitingFor(user: DeskUser, question: DeskQuestion): Promise<DeskList> {
  switch (user.role) {
    case 'reviewer':
      return toReview(user, question);
    case 'editor':
    case 'admin':
      return toEdit(user, question);
    case 'front-desk':
      // What waits there is what patients write; see enquiries.
      return Promise.resolve({ total: 0, items: [] });
    default:
      return user.role satisfies never;
  }
}

/** In review, asked of this reviewer or of all, and nothing in it is their own. */
async function toReview(user: DeskUser, { now, limit, req }: DeskQuestion): Promise<DeskList> {
  const inReview: Where = { requestState: { equals: 'in-review' } };
  const own = await findDeskRows(
    {
      where: { and: [inReview, { contributors: { in: await namesOf(user, req) } }] },
      sort: 'requestedAt',
      limit: mostDrafts,
    },
    req,
  );
  const { total, rows } = await findDeskRows(
    {
      where: {
        and: [
          inReview,
          { or: [{ reviewer: { equals: user.id } }, { reviewer: { exists: false } }] },
          ...(own.rows.length > 0 ? [{ id: { not_in: own.rows.map(({ id }) => id) } }] : []),
        ],
      },
      sort: 'requestedAt',
      limit,
    },
    req,
  );
  const names = await userNames(rows, req);
  return { total, items: rows.map((row) => itemOf(row, '/review', askedInWords(row, names, now))) };
}

/** Whose edits count as this reviewer's: those of every account that signs with the same name. */
async function namesOf(user: DeskUser, req: DeskRequest): Promise<string[]> {
  const person = optionalId(user.person);
  const signing = person ? await findUsers({ person: { equals: person } }, req) : [];
  return [...new Set([user.id, ...signing.map(({ id }) => id)])];
}

/** Changes that a reviewer asked for, then what is approved and not on the site. */
async function toEdit(user: DeskUser, { limit, req }: DeskQuestion): Promise<DeskList> {
  const id = user.id;
  const [changes, approved] = await Promise.all([
    findDeskRows(
      {
        where: {
          and: [
            { requestState: { equals: 'changes-asked' } },
            { or: [{ requestedBy: { equals: id } }, { contributors: { in: [id] } }] },
          ],
        },
        sort: '-updatedAt',
        limit,
      },
      req,
    ),
    // An admin sees to it that nothing approved is left lying.
    approvedDrafts(user.role === 'admin' ? { exists: true } : { equals: id }, req),
  ]);
  const items: DeskItem[] = [
    ...changes.rows.map((row) => itemOf(row, '/review', changesInWords(row))),
    ...approved.map((row) => itemOf(row, '', 'approved, you can publish it')),
  ];
  return { total: changes.total + approved.length, items: items.slice(0, limit) };
}

/** Drafts of which exactly the newest version is approved. */
async function approvedDrafts(requestedBy: Where[string], req: DeskRequest): Promise<DeskRow[]> {
  const { rows } = await findDeskRows(
    {
      where: {
        and: [
          { isDraft: { equals: true } },
          { requestState: { equals: 'none' } },
          { requestedBy },
          { or: [{ isWithdrawn: { equals: false } }, { isWithdrawn: { exists: false } }] },
        ],
      },
      sort: '-updatedAt',
      limit: mostDrafts,
    },
    req,
  );
  if (rows.length === 0) return [];
  const { docs } = await req.payload.db.find<Pick<Approval, 'id' | 'document' | 'digest'>>({
    collection: approvalsSlug,
    where: { and: [{ document: { in: rows.map(({ id }) => id) } }, { voidedAt: { exists: false } }] },
    limit: 0,
    pagination: false,
    select: { document: true, digest: true },
    req,
  });
  const approved = new Set(docs.map(({ document, digest }) => `${document} ${digest}`));
  return rows.filter(({ id, digest }) => approved.has(`${id} ${digest}`));
}

async function userNames(rows: readonly DeskRow[], req: DeskRequest): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ requestedBy }) => requestedBy ?? []))];
  if (ids.length === 0) return new Map();
  const users = await findUsers({ id: { in: ids } }, req);
  return new Map(users.map(({ id, name }) => [id, name]));
}

async function findUsers(where: Where, req: DeskRequest): Promise<Pick<User, 'id' | 'name'>[]> {
  const { docs } = await req.payload.db.find<Pick<User, 'id' | 'name'>>({
    collection: 'users',
    where,
    limit: 0,
    pagination: false,
    select: { name: true },
    req,
  });
  return docs;
}

function askedInWords(
  { requestedBy, requestedAt, requestNote }: DeskRow,
  names: Map<string, string>,
  now: Date,
): string {
  const who = (requestedBy && names.get(requestedBy)) || 'Somebody';
  const when = requestedAt ? ` ${agoInWords(requestedAt, now)}` : '';
  const note = requestNote ? `: “${shortened(requestNote)}”` : '';
  return `${who} asked for a review${when}${note}`;
}

function changesInWords({ requestNote }: DeskRow): string {
  return requestNote ? `changes asked for: “${shortened(requestNote)}”` : 'changes asked for';
}
