/**
 * What patients write, sealed: AES-256-GCM with a fresh random IV each time. What is sealed names the version of this format
 * and the key, and is bound to the record that it is in: put into another record, or changed by a bit, it does not open.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const version = '1';
const ivBytes = 12;

export interface Key {
  /** By which a record names it: the beginning of its digest, which tells nothing of the key. */
  id: string;
  bytes: Buffer;
}

export interface Keyring {
  /** Seals. */
  newest: Key;
  /** Open. */
  all: ReadonlyMap<string, Key>;
}

export type Opened = { text: string } | { problem: 'no-key' | 'damaged' };

/**
 * @param keys in base64, 32 bytes each, the newest first (ENQUIRY_KEYS)
 * @throws {Error} there is none
 */
export function keyringOf(keys: readonly string[]): Keyring {
  const all = keys.map((key) => {
    const bytes = Buffer.from(key, 'base64');
    return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
  });
  const [newest] = all;
  if (!newest) throw new Error('ENQUIRY_KEYS holds no key. Set at least one: openssl rand -base64 32');
  return { newest, all: new Map(all.map((key) => [key.id, key])) };
}

/** `record`: the id of the record that it is kept in. */
export function seal(text: string, { record, keys }: { record: string; keys: Keyring }): string {
  const { id, bytes } = keys.newest;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', bytes, iv).setAAD(boundTo(record, id));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [
    version,
    id,
    iv.toString('base64url'),
    data.toString('base64url'),
    cipher.getAuthTag().toString('base64url'),
  ].join('.');
}

export function open(sealed: string, { record, keys }: { record: string; keys: Keyring }): Opened {
  const parts = partsOf(sealed);
  if (!parts) return { problem: 'damaged' };
  const key = keys.all.get(parts.key);
  if (!key) return { problem: 'no-key' };
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, parts.iv, { authTagLength: 16 })
      .setAAD(boundTo(record, key.id))
      .setAuthTag(parts.tag);
    return { text: Buffer.concat([decipher.update(parts.data), decipher.final()]).toString('utf8') };
  } catch {
    // Whatever was wrong, it is not what was sealed; the library's words would say no more.
    return { problem: 'damaged' };
  }
}

/** Between which texts all is that was sealed with this key, and nothing else: `first` is in, `end` is not. */
export function sealedWith(key: Key): { first: string; end: string } {
  // The slash is the character after the dot.
  return { first: `${version}.${key.id}.`, end: `${version}.${key.id}/` };
}

/** Null where it was never sealed by this. */
function partsOf(sealed: string) {
  const match = /^1\.([0-9a-f]{8})\.([\w-]{16})\.([\w-]*)\.([\w-]{22})$/.exec(sealed);
  const [, key, iv, data, tag] = match ?? [];
  if (key === undefined || iv === undefined || data === undefined || tag === undefined) return null;
  const [ivBuffer, dataBuffer, tagBuffer] = [iv, data, tag].map((part) => Buffer.from(part, 'base64url'));
  // The last character of a part has bits that mean nothing; only the spelling that we wrote is taken.
  const isExact = [ivBuffer, dataBuffer, tagBuffer].every(
    (buffer, index) => buffer?.toString('base64url') === [iv, data, tag][index],
  );
  if (!isExact || !ivBuffer || !dataBuffer || !tagBuffer) return null;
  return { key, iv: ivBuffer, data: dataBuffer, tag: tagBuffer };
}

function boundTo(record: string, key: string): Buffer {
  return Buffer.from(`wellcite enquiry ${version} ${key} ${record}`, 'utf8');
}
