/** Adds references, or adds to those that are there. Pieces of the list stand or fall together, and never half. */
import { createLocalReq, type PayloadRequest } from 'payload';
import { inTransaction } from '../../database/inTransaction.ts';
import { referenceDataSchema } from '../ReferenceData.ts';
import { whyInvalid, withTitleOf } from './describeItems.ts';
import type { SavedReference } from './ImportItem.ts';
import { type Library, openLibrary } from './library.ts';
import { saveReference } from './saveReference.ts';
import { untitledAllowed } from './untitledAllowed.ts';
import { whyNotSaved } from './whyNotSaved.ts';

/** References in one transaction: few enough that others wait for a moment only. */
const together = 50;

export interface SaveOrder {
  /** Each is held against the contract by itself, so that one that is wrong does not keep the others out. */
  references: readonly unknown[];
  /** Whether readers are to see them at once. */
  publish: boolean;
}

/** In the order given. What cannot be saved is said so, each with the reason, and the others are saved. */
export async function saveReferences(
  { references, publish }: SaveOrder,
  req: PayloadRequest,
): Promise<SavedReference[]> {
  const library = await openLibrary(req);
  const saved: SavedReference[] = [];
  for (let start = 0; start < references.length; start += together) {
    const piece = references.slice(start, start + together);
    saved.push(...(await savePiece({ piece, publish, library }, req)));
    // SQLite's calls never let others in.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return saved;
}

interface Piece {
  piece: readonly unknown[];
  publish: boolean;
  library: Library;
}

/** All of them in one transaction; where one fails, each in one of its own, so that the others stay. */
async function savePiece({ piece, publish, library }: Piece, req: PayloadRequest): Promise<SavedReference[]> {
  try {
    return await saveTogether({ piece, publish, library }, req);
  } catch {
    const saved: SavedReference[] = [];
    for (const data of piece) saved.push(await saveAlone({ data, publish, library }, req));
    return saved;
  }
}

async function saveAlone(
  { data, publish, library }: { data: unknown; publish: boolean; library: Library },
  req: PayloadRequest,
): Promise<SavedReference> {
  const attempt = (isPublished: boolean) => saveTogether({ piece: [data], publish: isPublished, library }, req);
  const failed = failure(data);
  try {
    const [one] = await attempt(publish);
    return one ?? failed([]);
  } catch (error) {
    const reasons = whyNotSaved(error, req);
    if (!publish) return failed(reasons);
    try {
      const [one] = await attempt(false);
      if (one) return { ...one, notes: [...one.notes, ...reasons.map((reason) => `Not published. ${reason}`)] };
    } catch (second) {
      return failed(whyNotSaved(second, req));
    }
    return failed(reasons);
  }
}

async function saveTogether({ piece, publish, library }: Piece, req: PayloadRequest): Promise<SavedReference[]> {
  const own = await createLocalReq(req.user ? { user: req.user } : {}, req.payload);
  try {
    const saved = await inTransaction(own, async () => {
      await library.refresh(own);
      const results: SavedReference[] = [];
      for (const data of piece) results.push(await saveOne({ data, publish, library }, own));
      return results;
    });
    library.keep();
    return saved;
  } catch (error) {
    library.forget();
    throw error;
  }
}

async function saveOne(
  { data, publish, library }: { data: unknown; publish: boolean; library: Library },
  req: PayloadRequest,
): Promise<SavedReference> {
  const { data: sent } = untitledAllowed.safeParse(data);
  const titled = sent ? withTitleOf(library.find(sent), sent) : data;
  const reasons = whyInvalid(titled, req);
  if (reasons) return failure(data)(reasons);
  return saveReference({ data: referenceDataSchema.parse(titled), publish, known: library }, req);
}

function failure(data: unknown): (notes: string[]) => SavedReference {
  const given = typeof data === 'object' && data !== null && 'title' in data ? data.title : '';
  const title = typeof given === 'string' ? given : '';
  return (notes) => ({ id: null, title, outcome: 'failed', isPublished: false, filled: [], notes });
}
