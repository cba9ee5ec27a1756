/** What every treatment is approved or cleared for, kept in memory: each save of any page is held against it. */
import { parseDocumentKey } from '@wellcite/shared/content-api';
import type { Payload, PayloadRequest } from 'payload';
import { afterCommit } from '../../database/afterCommit.ts';
import type { Condition, Treatment } from '../../payload-types.ts';
import { optionalId } from '../../publishing/values.ts';
import type { RegulatedUse } from './regulatory.ts';

declare module 'payload' {
  export interface RequestContext {
    /** A treatment or a condition changes in this transaction: what it reads is not to be kept for others. */
    hasChangedUses?: boolean;
  }
}

type Named = Pick<Condition, 'id' | 'title' | 'medicalName' | 'otherNames'>;
type Used = Named & Pick<Treatment, 'uses'>;

interface Known {
  treatments: Used[];
  conditions: Map<string, Named>;
}

const kept = new WeakMap<Payload, Known>();

/** `own` is the treatment that is being looked at, as it is in this version; null on other pages. */
export async function regulatedUses(own: Used | null, req: PayloadRequest): Promise<RegulatedUse[]> {
  const { treatments, conditions } = await known(req);
  const all = own ? [...treatments.filter(({ id }) => id !== own.id), own] : treatments;
  return all.flatMap((treatment) =>
    (treatment.uses ?? []).flatMap(({ condition, regulatoryStatus }): RegulatedUse[] => {
      const named = conditions.get(optionalId(condition) ?? '');
      if (!named || !regulatoryStatus) return [];
      return [{ treatment: namesOf(treatment), condition: namesOf(named), status: regulatoryStatus }];
    }),
  );
}

/** To be called when a document has been saved: forgets what is kept where it may not be true any more. */
export async function forgetUses(key: string, req: PayloadRequest): Promise<void> {
  const collection = parseDocumentKey(key)?.collection;
  if (collection !== 'treatments' && collection !== 'conditions') return;
  req.context.hasChangedUses = true;
  await afterCommit(req, () => {
    kept.delete(req.payload);
  });
}

async function known(req: PayloadRequest): Promise<Known> {
  const { payload } = req;
  const before = req.context.hasChangedUses ? undefined : kept.get(payload);
  if (before) return before;
  const conditions = await readAll<Named>('conditions', {}, req);
  const found = {
    treatments: await readAll<Used>('treatments', { uses: true }, req),
    conditions: new Map(conditions.map((condition) => [String(condition.id), condition])),
  };
  if (!req.context.hasChangedUses) kept.set(payload, found);
  return found;
}

/** As readers see them; those that they do not see yet, as their newest drafts have them. */
async function readAll<Doc extends Named>(
  collection: 'treatments' | 'conditions',
  fields: { uses?: true },
  req: PayloadRequest,
): Promise<Doc[]> {
  const { db } = req.payload;
  const select = { title: true, medicalName: true, otherNames: true, _status: true, ...fields } as const;
  const all = { collection, limit: 0, pagination: false, req } as const;
  const { docs } = await db.find<Doc & { _status?: string }>({ ...all, select });
  const drafts = docs.filter(({ _status }) => _status !== 'published').map(({ id }) => id);
  if (drafts.length === 0) return docs;
  const newest = await db.queryDrafts<Doc>({ ...all, where: { parent: { in: drafts } } });
  const byId = new Map(newest.docs.map((doc) => [doc.id, doc]));
  return docs.map((doc) => byId.get(doc.id) ?? doc);
}

function namesOf({ title, medicalName, otherNames }: Named): string[] {
  return [title, medicalName, ...(otherNames ?? [])].filter((name) => typeof name === 'string');
}
