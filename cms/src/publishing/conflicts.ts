/** Two people change one document: whoever comes second is told, and nothing is written over unseen. */
import { type DocumentKey, documentKey, type PublicCollection } from '@wellcite/shared/content-api';
import {
  type AfterErrorHook,
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type GlobalAfterChangeHook,
  type GlobalBeforeValidateHook,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { afterCommit, openTransaction } from '../database/afterCommit.ts';
import { isTransient, tryAgain } from '../database/transient.ts';
import type { Media } from '../payload-types.ts';

export function conflictsOf(slug: PublicCollection): CollectionBeforeValidateHook {
  return async ({ context, data, operation, originalDoc, req }) => {
    if (operation === 'update' && !context.isRestoringVersion) {
      await refuseStale({ key: documentKey(slug, String(originalDoc?.id)), data, stored: originalDoc, req });
    }
    return data;
  };
}

/** Payload deletes the files of a picture that is replaced before it validates, so a stale one is refused earlier. */
export const pictureConflicts: CollectionBeforeOperationHook = async ({ args, req }) => {
  if (!('id' in args && 'data' in args)) return args;
  const id = String(args.id);
  const stored = await req.payload.db.findOne<Media>({ collection: 'media', where: { id: { equals: id } }, req });
  if (stored) await refuseStale({ key: documentKey('media', id), data: args.data, stored, req });
  return args;
};

export function changesOf(slug: PublicCollection): CollectionAfterChangeHook {
  return ({ doc, req }) => remember(documentKey(slug, String(doc.id)), req);
}

const globalKey = documentKey('site-settings', 'site-settings');

export const globalConflicts: GlobalBeforeValidateHook = async ({ context, data, originalDoc, req }) => {
  if (!context.isRestoringVersion) await refuseStale({ key: globalKey, data, stored: originalDoc, req });
  return data;
};

export const globalChanges: GlobalAfterChangeHook = ({ req }) => remember(globalKey, req);

/** What another process of ours did at the same moment reaches the client as 409, in words, and not as an error of ours. */
export const explainTransient: AfterErrorHook = ({ error }) =>
  isTransient(error) ? { status: 409, response: { errors: [{ message: tryAgain }] } } : undefined;

interface Version {
  updatedAt?: string | null;
  updatedBy?: string | { id: string } | null;
}

/** The last change of each document that this process made. */
interface Change {
  /** How many transactions had been committed with it. */
  number: number;
  user: string | null;
}
const changes = new WeakMap<Payload, Map<DocumentKey, Change>>();

/** Most documents to remember; only those that change within the length of one request matter. */
const memory = 1_000;

/**
 * Stale is what was read before somebody else's change: its `updatedAt` says so, which the admin's form sends along; or,
 * where a client sends none, the request had come in before that change was there.
 */
async function refuseStale(input: {
  key: DocumentKey;
  /** What was sent; its date may be anything. */
  data: { updatedAt?: unknown } | undefined;
  stored: Version | undefined;
  req: PayloadRequest;
}): Promise<void> {
  const { key, data, stored, req } = input;
  const user = userId(req);
  const author = idOf(stored?.updatedBy);
  const isOwn = user !== null && user === author;
  const isOlder = timeOf(data?.updatedAt) !== null && timeOf(data?.updatedAt) !== timeOf(stored?.updatedAt);
  if (isOlder && !isOwn) throw await conflict(stored, req);

  const last = changes.get(req.payload)?.get(key);
  const transaction = await openTransaction(req);
  const wasUnseen = last !== undefined && transaction !== null && last.number > transaction.startedAfter;
  if (wasUnseen && (user === null || last.user !== user)) throw await conflict(stored, req);
}

async function remember(key: DocumentKey, req: PayloadRequest): Promise<void> {
  const { payload } = req;
  const user = userId(req);
  const known = changes.get(payload) ?? new Map<DocumentKey, Change>();
  changes.set(payload, known);
  await afterCommit(req, () => {
    known.delete(key);
    known.set(key, { number: payload.db.transactions.commits, user });
    for (const oldest of known.keys()) {
      if (known.size <= memory) break;
      known.delete(oldest);
    }
  });
}

async function conflict(stored: Version | undefined, req: PayloadRequest): Promise<APIError> {
  const id = idOf(stored?.updatedBy);
  const user =
    id === null
      ? null
      : await req.payload.db.findOne<{ id: string; name?: string; email?: string }>({
          collection: 'users',
          where: { id: { equals: id } },
          req,
        });
  const who = user?.name || user?.email || 'the system';
  // No colon: the admin's message would make a list of what follows it.
  return new APIError(
    `This was changed by ${who} ${ago(stored?.updatedAt)}, so your changes were not saved. They are still in the form. Copy what you need, reload the page, and put it in again.`,
    409,
  );
}

function ago(updatedAt: string | null | undefined): string {
  const time = timeOf(updatedAt);
  const minutes = time === null ? 0 : Math.floor((Date.now() - time) / 60_000);
  return minutes < 1 ? 'a moment ago' : new Intl.RelativeTimeFormat('en-US').format(-minutes, 'minutes');
}

function userId({ user }: PayloadRequest): string | null {
  return user ? String(user.id) : null;
}

function idOf(relation: Version['updatedBy']): string | null {
  return (typeof relation === 'string' ? relation : relation?.id) ?? null;
}

function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? new Date(value).getTime() : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
