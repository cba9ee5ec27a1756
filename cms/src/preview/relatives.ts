/** What a page with drafts on it needs besides them: what they refer to, as drafts where it is not published. */
import { type DocumentKey, documentKey, type PublicDocument, parseDocumentKey } from '@wellcite/shared/content-api';
import { relationsOf } from '@wellcite/shared/relations';
import type { PayloadRequest } from 'payload';
import type { PublishingExtensions } from '../publishing/extensions.ts';
import type { StoredDocuments } from '../publishing/mappers.ts';
import { isPossible } from '../publishing/relationProblems.ts';
import { digestsOf } from '../publishing/rows.ts';
import { draftForReaders } from './draft/draftForReaders.ts';
import { isPreviewable } from './previewable.ts';

export interface Relatives {
  /** Those that are not published. */
  drafts: PublicDocument[];
  /** Those that are, and the digest of what readers see. */
  published: { key: DocumentKey; digest: string }[];
}

/** From a condition to its treatments, and from these to their sources: a page looks no further. */
const steps = 2;

export async function relativesOf(input: {
  documents: readonly PublicDocument[];
  join: PublishingExtensions['join'];
  now: Date;
  req: PayloadRequest;
}): Promise<Relatives> {
  const { documents, req } = input;
  const seen = new Set(documents.map(keyOf));
  const relatives: Relatives = { drafts: [], published: [] };
  let from = documents;
  for (let step = 0; step < steps && from.length > 0; step += 1) {
    const keys = [...new Set(from.flatMap(relationsOf).map(({ collection, id }) => documentKey(collection, id)))];
    const open = keys.filter((key) => !seen.has(key));
    for (const key of open) seen.add(key);
    const published = await digestsOf(open, req);
    relatives.published.push(...open.flatMap((key) => withDigest(key, published)));
    from = await draftsOf(
      open.filter((key) => !published.has(key)),
      input,
    );
    relatives.drafts.push(...from);
  }
  return relatives;
}

function withDigest(key: DocumentKey, digests: ReadonlyMap<string, string>): Relatives['published'] {
  const digest = digests.get(key);
  return digest === undefined ? [] : [{ key, digest }];
}

/** What is not there any more, or in the trash, has no draft either: the page shows nothing of it. */
async function draftsOf(
  keys: readonly DocumentKey[],
  { join, now, req }: Pick<Parameters<typeof relativesOf>[0], 'join' | 'now' | 'req'>,
): Promise<PublicDocument[]> {
  const places = keys.map(parseDocumentKey).filter((place) => place !== null);
  const drafts: PublicDocument[] = [];
  for (const collection of new Set(places.map((place) => place.collection))) {
    // A picture is public as soon as it has its sizes.
    if (!isPreviewable(collection) || collection === 'site-settings') continue;
    const ids = places.filter((place) => place.collection === collection && isPossible(place.id, req));
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids.map(({ id }) => id) } },
      draft: true,
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    const { fields } = req.payload.collections[collection].config;
    for (const doc of docs as StoredDocuments[typeof collection][]) {
      drafts.push(await join(draftForReaders({ collection, doc, fields, now }).document, req));
    }
  }
  return drafts;
}

function keyOf({ collection, content }: PublicDocument): DocumentKey {
  return documentKey(collection, content.id);
}
