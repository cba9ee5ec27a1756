/** Reading and writing the read model. All of it takes part in the transaction of the `req` that it is given. */
import {
  type DocumentKey,
  documentKey,
  type Manifest,
  type PublicDocument,
  parseDocumentKey,
  parsePublicDocument,
} from '@wellcite/shared/content-api';
import { byKey, sha256 } from '@wellcite/shared/digest';
import { relationsOf } from '@wellcite/shared/relations';
import type { Payload, PayloadRequest, Where } from 'payload';
import { ZodError } from 'zod';
import type { Published } from '../payload-types.ts';
import { publishedSlug } from './publishedCollection.ts';

/** A document as it is stored for readers. */
export interface Row {
  key: DocumentKey;
  digest: string;
  content: string;
}

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

export function rowOf(document: PublicDocument): Row {
  const content = JSON.stringify(document.content);
  return { key: documentKey(document.collection, document.content.id), digest: sha256(content), content };
}

/** The public document that a row holds; null where it was written under an older contract, and does not fit this one. */
export function parsed({ key, content }: Row): PublicDocument | null {
  const place = parseDocumentKey(key);
  if (!place) return null;
  try {
    return parsePublicDocument(place.collection, JSON.parse(content));
  } catch (error) {
    if (error instanceof ZodError) return null;
    throw error;
  }
}

export async function findRows(keys: readonly DocumentKey[], req: Transaction): Promise<Row[]> {
  return keys.length === 0 ? [] : find({ id: { in: [...keys] } }, req);
}

/** Which of the documents are public. */
export async function publicAmong(keys: readonly DocumentKey[], req: Transaction): Promise<Set<string>> {
  return new Set((await digestsOf(keys, req)).keys());
}

/** The digests of those that are public, by their keys. */
export async function digestsOf(keys: readonly DocumentKey[], req: Transaction): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ id: string; digest: string }>({
    collection: publishedSlug,
    where: { id: { in: [...keys] } },
    select: { digest: true },
    limit: 0,
    pagination: false,
    req,
  });
  return new Map(docs.map(({ id, digest }) => [id, digest]));
}

/** The published documents that refer to `key`. */
export async function rowsReferringTo(key: DocumentKey, req: Transaction): Promise<Row[]> {
  return find({ refersTo: { in: [key] } }, req);
}

/** The published picture that a file belongs to, or null. */
export async function rowOfFile(file: string, req: Transaction): Promise<Row | null> {
  const [row] = await find({ files: { in: [file] } }, req);
  return row ?? null;
}

/** Writes the row of a document that has just become public, or has changed. */
export async function writeRow(document: PublicDocument, req: Transaction): Promise<void> {
  const { key, digest, content } = rowOf(document);
  const { db } = req.payload;
  const data = {
    digest,
    content,
    refersTo: [...new Set(relationsOf(document).map(({ collection, id }) => documentKey(collection, id)))],
    files: document.collection === 'media' ? document.content.sources.map(({ file }) => file) : [],
  };
  const [existing] = await findRows([key], req);
  if (existing) {
    await db.updateOne({ collection: publishedSlug, id: key, data, req, returning: false });
  } else {
    await db.create({ collection: publishedSlug, data: { id: key, ...data }, req, returning: false });
  }
}

export async function removeRow(key: DocumentKey, req: Transaction): Promise<void> {
  await req.payload.db.deleteOne({
    collection: publishedSlug,
    where: { id: { equals: key } },
    req,
    returning: false,
  });
}

/** Every row's key and digest, in the order of the keys, by one query that reads nothing else. */
export async function listDigests({ db }: Payload): Promise<Manifest['documents']> {
  const rows =
    db.name === 'mongoose'
      ? ((await db.collections[publishedSlug]?.collection
          .find({}, { projection: { digest: 1 } })
          .map(({ _id, digest }) => ({ key: String(_id), digest: String(digest) }))
          .toArray()) ?? [])
      : (await db.drizzle.$client.execute('SELECT id, digest FROM published')).rows.map(({ id, digest }) => ({
          key: String(id),
          digest: String(digest),
        }));
  return rows.filter(isManifestEntry).sort(byKey);
}

async function find(where: Where, req: Transaction): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Published>({
    collection: publishedSlug,
    where,
    select: { digest: true, content: true },
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map(({ id, digest, content }) => ({ key: id, digest, content })).filter(isRow);
}

function isRow(row: { key: string; digest: string; content: string }): row is Row {
  return parseDocumentKey(row.key) !== null;
}

function isManifestEntry(row: { key: string; digest: string }): row is Manifest['documents'][number] {
  return parseDocumentKey(row.key) !== null;
}
