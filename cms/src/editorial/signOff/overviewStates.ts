/** The states of several documents at once, for lists. */
import { type DocumentKey, documentKey, documentKeySchema } from '@wellcite/shared/content-api';
import type { Payload, PayloadRequest } from 'payload';
import type { Approval, EditorialRecord } from '../../payload-types.ts';
import { findRecords } from '../records/records.ts';
import { isApprovable } from './approvable.ts';
import { approvalsSlug } from './approvalsCollection.ts';
import { type ReviewSettings, reviewSettings } from './reviewSettings.ts';
import { type DocumentState, factsOf, stateOf } from './state.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** By key; a document that was never saved here has none. */
export async function statesOf(
  keys: readonly DocumentKey[],
  req: Transaction,
): Promise<Map<DocumentKey, DocumentState>> {
  if (keys.length === 0) return new Map();
  const records = await findRecords({ id: { in: [...keys] } }, req);
  const settings = await reviewSettings(req);
  const approved = await approvedAmong(records, req);
  const states = new Map<DocumentKey, DocumentState>();
  for (const record of records) {
    const facts = { isApproved: approved.has(record.id), requiresApproval: isRequired(record, settings) };
    states.set(documentKeySchema.parse(record.id), stateOf(factsOf(record, facts)));
  }
  return states;
}

/** Whether a document of that kind is published with an approval only. */
export function isRequired({ kind }: Pick<EditorialRecord, 'kind'>, settings: ReviewSettings): boolean {
  return isApprovable(kind) && settings.requiresApproval(kind);
}

/** The keys of those whose newest version is approved. */
async function approvedAmong(records: EditorialRecord[], req: Transaction): Promise<Set<string>> {
  const digests = records.flatMap(({ digest }) => digest ?? []);
  if (digests.length === 0) return new Set();
  const { docs } = await req.payload.db.find<Pick<Approval, 'document' | 'digest'>>({
    collection: approvalsSlug,
    where: {
      and: [
        { document: { in: records.map(({ id }) => id) } },
        { digest: { in: digests } },
        { voidedAt: { exists: false } },
      ],
    },
    select: { document: true, digest: true },
    limit: 0,
    pagination: false,
    req,
  });
  const found = new Set(docs.map(({ document, digest }) => `${document} ${digest}`));
  return new Set(records.filter(({ id, digest }) => found.has(`${id} ${digest}`)).map(({ id }) => id));
}

interface Batch {
  keys: Set<DocumentKey>;
  states: Promise<Map<DocumentKey, DocumentState>>;
}

const waiting = new WeakMap<Payload, Batch>();

/** The state of one row of a list: all rows that ask in the same moment are looked up together. */
export async function stateInList(
  { collection, id }: { collection: string; id: string },
  payload: Payload,
): Promise<DocumentState | null> {
  if (!isApprovable(collection)) return null;
  const key = documentKey(collection, id);
  const batch = waiting.get(payload) ?? startBatch(payload);
  batch.keys.add(key);
  return (await batch.states).get(key) ?? null;
}

function startBatch(payload: Payload): Batch {
  const keys = new Set<DocumentKey>();
  const states = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    waiting.delete(payload);
    return statesOf([...keys], { payload });
  });
  const batch = { keys, states };
  waiting.set(payload, batch);
  return batch;
}
