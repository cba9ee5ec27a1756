/**
 * What every treatment is approved or cleared for, kept in memory: each save of any page is held against it. What was
 * saved since is read again by itself, so that a save costs the same on a large site.
 */
import { parseDocumentKey } from '@wellcite/shared/content-api';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { afterCommit } from '../../database/afterCommit.ts';
import type { Condition, Treatment } from '../../payload-types.ts';
import { optionalId } from '../../publishing/values.ts';
import type { RegulatedUse } from './regulatory.ts';

declare module 'payload' {
  export interface RequestContext {
    /** Keys of treatments and conditions that change in this transaction: what it reads of them is not to be kept for others. */
    changedUses?: Set<string>;
  }
}

type Named = Pick<Condition, 'id' | 'title' | 'medicalName' | 'otherNames'>;
type Used = Named & Pick<Treatment, 'uses'>;

interface Known {
  treatments: Map<string, Used>;
  conditions: Map<string, Named>;
  /** Keys of those that have been saved since, each with the number of that save. */
  stale: Map<string, number>;
  readAt: number;
}

/** Other processes save as well where the database is shared; what they did is seen after so many milliseconds. */
const longestKept = 60_000;

const kept = new WeakMap<Payload, Known>();
let saves = 0;

/** `own` is the treatment that is being looked at, as it is in this version; null on other pages. */
export async function regulatedUses(own: Used | null, req: PayloadRequest): Promise<RegulatedUse[]> {
  const { treatments, conditions } = await known(req);
  const others = [...treatments.values()];
  const all = own ? [...others.filter(({ id }) => id !== own.id), own] : others;
  return all.flatMap((treatment) =>
    (treatment.uses ?? []).flatMap(({ condition, regulatoryStatus }): RegulatedUse[] => {
      const named = conditions.get(optionalId(condition) ?? '');
      if (!named || !regulatoryStatus) return [];
      return [{ treatment: namesOf(treatment), condition: namesOf(named), status: regulatoryStatus }];
    }),
  );
}

/** On a large site that takes a second or more, and nobody's first save should wait for it. */
export async function readUsesAhead(payload: Payload): Promise<void> {
  await known(await createLocalReq({}, payload));
}

/** To be called when a document has been saved or deleted: what is kept of it may not be true any more. */
export async function forgetUses(key: string, req: PayloadRequest): Promise<void> {
  const collection = parseDocumentKey(key)?.collection;
  if (collection !== 'treatments' && collection !== 'conditions') return;
  req.context.changedUses ??= new Set();
  req.context.changedUses.add(key);
  await afterCommit(req, () => {
    saves += 1;
    kept.get(req.payload)?.stale.set(key, saves);
  });
}

async function known(req: PayloadRequest): Promise<Known> {
  const { payload, context } = req;
  const before = kept.get(payload);
  const isOld = payload.db.name === 'mongoose' && Date.now() - (before?.readAt ?? 0) > longestKept;
  if (!before || isOld) {
    const all = await readEverything(req);
    if (!context.changedUses) kept.set(payload, all);
    return all;
  }
  if (!context.changedUses) {
    const stale = [...before.stale];
    await readAgain(before, [...before.stale.keys()], req);
    // What was saved again meanwhile stays to be read.
    for (const [key, save] of stale) if (before.stale.get(key) === save) before.stale.delete(key);
    return before;
  }
  const own = { ...before, treatments: new Map(before.treatments), conditions: new Map(before.conditions) };
  await readAgain(own, [...before.stale.keys(), ...context.changedUses], req);
  return own;
}

async function readEverything(req: PayloadRequest): Promise<Known> {
  const conditions = await readAll<Named>({ collection: 'conditions', req });
  const treatments = await readAll<Used>({ collection: 'treatments', req });
  return { treatments: byId(treatments), conditions: byId(conditions), stale: new Map(), readAt: Date.now() };
}

/** What is not there any more is forgotten. */
async function readAgain(all: Known, keys: readonly string[], req: PayloadRequest): Promise<void> {
  for (const collection of ['treatments', 'conditions'] as const) {
    const ids = keys.map(parseDocumentKey).flatMap((place) => (place?.collection === collection ? [place.id] : []));
    if (ids.length === 0) continue;
    const now = byId(await readAll<Used>({ collection, ids, req }));
    for (const id of ids) {
      const document = now.get(id);
      if (document) all[collection].set(id, document);
      else all[collection].delete(id);
    }
  }
}

function byId<Doc extends Named>(docs: readonly Doc[]): Map<string, Doc> {
  return new Map(docs.map((doc) => [String(doc.id), doc]));
}

/** As readers see them; those that they do not see yet, as their newest drafts have them. */
async function readAll<Doc extends Named>(input: {
  collection: 'treatments' | 'conditions';
  /** All of them where none are named. */
  ids?: readonly string[];
  req: PayloadRequest;
}): Promise<Doc[]> {
  const { collection, ids, req } = input;
  const { db } = req.payload;
  const names = { title: true, medicalName: true, otherNames: true, _status: true } as const;
  const select = collection === 'treatments' ? ({ ...names, uses: true } as const) : names;
  const all = { collection, limit: 0, pagination: false, req } as const;
  const where = ids ? { id: { in: [...ids] } } : {};
  const { docs } = await db.find<Doc & { _status?: string }>({ ...all, where, select });
  const drafts = docs.filter(({ _status }) => _status !== 'published').map(({ id }) => id);
  if (drafts.length === 0) return docs;
  const newest = byId((await db.queryDrafts<Doc>({ ...all, where: { parent: { in: drafts } } })).docs);
  return docs.map((doc) => newest.get(String(doc.id)) ?? doc);
}

function namesOf({ title, medicalName, otherNames }: Named): string[] {
  return [title, medicalName, ...(otherNames ?? [])].filter((name) => typeof name === 'string');
}
