/** Digests of public documents, the same on both sides. Node only. */
import { createHash } from 'node:crypto';
import type { Manifest } from './content-api.ts';

/** SHA-256 of text (as UTF-8) or bytes, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The digest over a whole site's documents, which must be in the order of their keys. */
export function rootDigest(documents: Manifest['documents']): string {
  const hash = createHash('sha256');
  for (const { key, digest } of documents) hash.update(`${key} ${digest}\n`);
  return hash.digest('hex');
}

/** Orders keys by code unit, as both databases and JavaScript do. */
export function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
