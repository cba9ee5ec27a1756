/** Saves one reference: adds it, or fills the gaps of the one that is there already. */
import type { PayloadRequest } from 'payload';
import type { Reference } from '../../payload-types.ts';
import { type FieldDifference, mergeData, type ReferenceField } from '../matching/mergeData.ts';
import { slugOfReference } from '../matching/slugOfReference.ts';
import type { ReferenceData } from '../ReferenceData.ts';
import { dataOf, documentData } from './documentData.ts';
import { fieldWords, valueWords } from './fieldWords.ts';
import type { SavedReference } from './ImportItem.ts';
import type { StoredReference } from './storedReferences.ts';

/** What an import knows of the references that there are. */
export interface Known {
  find: (data: ReferenceData) => StoredReference | null;
  isTaken: (slug: string) => boolean;
  /** `slug` is null where the reference had one before. */
  add: (reference: StoredReference, slug: string | null) => void;
}

interface Order {
  /** Valid by the contract. */
  data: ReferenceData;
  publish: boolean;
  known: Known;
}

/** Takes part in the transaction of `req`. */
export async function saveReference(order: Order, req: PayloadRequest): Promise<SavedReference> {
  const duplicate = order.known.find(order.data);
  return duplicate ? addTo(duplicate.id, order, req) : add(order, req);
}

async function add({ data, publish, known }: Order, req: PayloadRequest): Promise<SavedReference> {
  const slug = slugOfReference(data, known.isTaken);
  const { id } = await req.payload.create({
    collection: 'references',
    draft: !publish,
    data: { ...documentData(data), slug, _status: publish ? 'published' : 'draft' },
    depth: 0,
    req,
  });
  known.add({ ...data, id }, slug);
  return { id, title: data.title, outcome: 'added', isPublished: publish, filled: [], notes: [] };
}

async function addTo(id: string, { data, publish, known }: Order, req: PayloadRequest): Promise<SavedReference> {
  const query = { collection: 'references', id, depth: 0, req } as const;
  const newest = await req.payload.findByID({ ...query, draft: true });
  const merged = mergeData(dataOf(newest), data);
  const isPublic = (await req.payload.findByID({ ...query, select: { _status: true } }))._status === 'published';
  // Somebody is changing what readers see, and has not published that yet: it is not for an import to do so.
  const isBeingChanged = isPublic && newest._status !== 'published';
  const willPublish = publish && !isBeingChanged;
  const patch = pick(documentData(merged.data), merged.filled);
  const hasFilled = merged.filled.length > 0;
  if (willPublish && (hasFilled || newest._status !== 'published')) {
    await req.payload.update({ ...query, data: { ...patch, _status: 'published' } });
  } else if (hasFilled) {
    await req.payload.update({ ...query, draft: true, data: { ...patch, _status: 'draft' } });
  }
  known.add({ ...merged.data, id }, null);
  const notPublished = 'Somebody is changing it and has not published that yet, so it was not published either.';
  return {
    id,
    title: merged.data.title,
    outcome: hasFilled ? 'merged' : 'unchanged',
    isPublished: willPublish || (newest._status === 'published' && !hasFilled),
    filled: merged.filled.map((field) => fieldWords[field]),
    notes: [...merged.differences.map(differenceWords), ...(publish && isBeingChanged ? [notPublished] : [])],
  };
}

function pick(fields: Partial<Reference>, names: readonly ReferenceField[]): Partial<Reference> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.some((one) => one === name)));
}

function differenceWords({ field, kept, added }: FieldDifference): string {
  return `The ${fieldWords[field]} stays ${valueWords(kept)}; what you added says ${valueWords(added)}.`;
}
