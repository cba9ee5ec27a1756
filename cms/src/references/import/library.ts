/** What an import knows of the references that there are, while it adds to them. */
import type { PayloadRequest } from 'payload';
import { duplicateIndex } from '../matching/findDuplicate.ts';
import type { Known } from './saveReference.ts';
import { type StoredReference, storedReferences, takenSlugs } from './storedReferences.ts';

export interface Library extends Known {
  /** Learns of what others have added in the meantime. */
  refresh: (req: PayloadRequest) => Promise<void>;
  /** What was added has been committed. */
  keep: () => void;
  /** What was added has been rolled back. */
  forget: () => void;
}

/** What is there, which grows with what is added. */
export async function openLibrary(req: PayloadRequest): Promise<Library> {
  let readAt = new Date();
  const kept = new Map((await storedReferences(req)).map((reference) => [reference.id, reference]));
  const slugs = await takenSlugs(req);
  let added: StoredReference[] = [];
  let index = duplicateIndex([...kept.values()]);
  const keepAll = (references: readonly StoredReference[]) => {
    for (const reference of references) kept.set(reference.id, reference);
  };
  return {
    isTaken: (slug) => slugs.has(slug),
    find: (data) => index.find(data)?.candidate ?? null,
    add: (reference, slug) => {
      index.add(reference);
      added.push(reference);
      if (slug !== null) slugs.add(slug);
    },
    refresh: async (own) => {
      const since = readAt;
      readAt = new Date();
      const changed = (await storedReferences(own, since)).filter(({ id }) => !kept.has(id));
      keepAll(changed);
      for (const reference of changed) index.add(reference);
    },
    keep: () => {
      keepAll(added);
      added = [];
    },
    forget: () => {
      added = [];
      index = duplicateIndex([...kept.values()]);
    },
  };
}
