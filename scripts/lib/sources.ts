/** Whether sources changed: by what is in the files, for a fresh clone gives every file a new time. */
import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** What tools write, and what no build reads. */
const leftOut = [
  /^(node_modules|dist|tests|bench|test-results|playwright-report|coverage)$/,
  /^\./,
  /\.test\.tsx?$/,
  /\.tsbuildinfo$/,
  /^next-env\.d\.ts$/,
  /^vitest\..*ts$/,
  /\.md$/,
];

/**
 * SHA-256 over the names and the contents of all files in `sources`, and over `extra`.
 * @param from `sources` are folders and files under `base`
 */
export async function digestOf(from: { sources: readonly string[]; base: string }, extra: string): Promise<string> {
  const hash = createHash('sha256').update(extra);
  for (const source of from.sources) await add(hash, from.base, source);
  return hash.digest('hex');
}

async function add(hash: Hash, base: string, name: string): Promise<void> {
  const absolute = path.join(base, name);
  if (!(await stat(absolute)).isDirectory()) {
    hash.update(`\0${name}\0`).update(await readFile(absolute));
    return;
  }
  const entries = await readdir(absolute);
  for (const entry of entries.sort()) {
    if (!leftOut.some((pattern) => pattern.test(entry))) await add(hash, base, path.join(name, entry));
  }
}
