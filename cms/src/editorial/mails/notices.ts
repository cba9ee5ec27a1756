/** Who is told of which step of sign-off. Steps are those of the audit log; each document counts with its newest one. */
import type { Where } from 'payload';
import type { AuditLog, EditorialRecord, User } from '../../payload-types.ts';
import { auditSlug } from '../audit/collection.ts';
import type { DeskItem, DeskRequest } from '../dashboard/deskLists.ts';
import { itemOf } from '../dashboard/deskRows.ts';
import { shortened } from '../dashboard/deskWords.ts';
import { recordsSlug } from '../records/collection.ts';

export const noticeKinds = ['review', 'changes', 'approved'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface Notice {
  kind: NoticeKind;
  /** When the step was taken. */
  at: string;
  item: DeskItem;
}

type Recipient = Pick<User, 'id' | 'role'>;
type Step = Pick<AuditLog, 'id' | 'action' | 'user' | 'userName' | 'document' | 'reason' | 'createdAt'>;
type Row = Pick<
  EditorialRecord,
  'id' | 'kind' | 'documentId' | 'title' | 'requestState' | 'reviewer' | 'contributors' | 'isDraft'
>;

/** By the id of the user, what is news for them: steps after `from`, up to and with `to`. */
export async function noticesBetween(
  { from, to, users }: { from: Date; to: Date; users: readonly Recipient[] },
  req: DeskRequest,
): Promise<Map<string, Notice[]>> {
  const steps = await newestSteps({ from, to }, req);
  const rows = await rowsOf([...steps.keys()], req);
  const askers = await askersOf([...steps.keys()], { to, req });
  const notices = new Map<string, Notice[]>();
  for (const [key, step] of steps) {
    const row = rows.get(key);
    const notice = row && noticeOf(step, row);
    if (!notice) continue;
    for (const id of recipientsOf(notice.kind, { row, asker: askers.get(key), users })) {
      if (id !== step.user) notices.set(id, [...(notices.get(id) ?? []), notice]);
    }
  }
  return notices;
}

async function newestSteps({ from, to }: { from: Date; to: Date }, req: DeskRequest): Promise<Map<string, Step>> {
  const steps = await findSteps(
    {
      and: [
        { action: { in: ['review-requested', 'changes-asked', 'approved'] } },
        { createdAt: { greater_than: from.toISOString() } },
        { createdAt: { less_than_equal: to.toISOString() } },
      ],
    },
    req,
  );
  return new Map(steps.flatMap((step) => (step.document ? [[step.document, step]] : [])));
}

/** By document, the user who last asked for a review of it, themselves or by a link. */
async function askersOf(
  keys: readonly string[],
  { to, req }: { to: Date; req: DeskRequest },
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const steps = await findSteps(
    {
      and: [
        { document: { in: [...keys] } },
        { action: { in: ['review-requested', 'approval-link-made'] } },
        { createdAt: { less_than_equal: to.toISOString() } },
      ],
    },
    req,
  );
  return new Map(steps.flatMap(({ document, user }) => (document && user ? [[document, user]] : [])));
}

/** Oldest first, so that the newest wins where they are put in a map. */
async function findSteps(where: Where, req: DeskRequest): Promise<Step[]> {
  const { docs } = await req.payload.db.find<Step>({
    collection: auditSlug,
    where,
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    select: { action: true, user: true, userName: true, document: true, reason: true, createdAt: true },
    req,
  });
  return docs;
}

async function rowsOf(keys: readonly string[], req: DeskRequest): Promise<Map<string, Row>> {
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Row>({
    collection: recordsSlug,
    where: { id: { in: [...keys] } },
    limit: keys.length,
    pagination: false,
    select: {
      kind: true,
      documentId: true,
      title: true,
      requestState: true,
      reviewer: true,
      contributors: true,
      isDraft: true,
    },
    req,
  });
  return new Map(docs.map((row) => [row.id, row]));
}

/** Null where the step has been overtaken: a request that was taken back is no news. */
function noticeOf({ action, userName, reason, createdAt }: Step, row: Row): Notice | null {
  const note = reason ? `: “${shortened(reason)}”` : '';
  const notice = (kind: NoticeKind, tab: '' | '/review', detail: string): Notice => ({
    kind,
    at: new Date(createdAt).toISOString(),
    item: itemOf(row, tab, detail),
  });
  if (action === 'approved') {
    const next = row.isDraft ? 'you can publish it now' : 'it is on the site';
    return notice('approved', row.isDraft ? '' : '/review', `${userName} approved it, ${next}`);
  }
  if (action === 'review-requested' && row.requestState === 'in-review') {
    return notice('review', '/review', `${userName} asks for a review${note}`);
  }
  if (action === 'changes-asked' && row.requestState === 'changes-asked') {
    return notice('changes', '/review', `${userName} asks for changes${note}`);
  }
  return null;
}

function recipientsOf(
  kind: NoticeKind,
  { row, asker, users }: { row: Row; asker: string | undefined; users: readonly Recipient[] },
): string[] {
  const own = new Set(row.contributors ?? []);
  if (kind === 'review') {
    const reviewers = users.filter(({ id, role }) => role === 'reviewer' && !own.has(id));
    return reviewers.map(({ id }) => id).filter((id) => !row.reviewer || id === row.reviewer);
  }
  const editors = new Set(users.map(({ id }) => id));
  return [...(asker ? [asker] : own)].filter((id) => editors.has(id));
}
