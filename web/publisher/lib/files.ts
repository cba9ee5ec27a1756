/** Small helpers for folders of files. */
import { constants, copyFile, link, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from './error-code.ts';
import { inParallel } from './in-parallel.ts';

/** Every file below `folder`, relative to it, with forward slashes, in order. A folder that is not there has none. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** The bytes of a file; null where it is not there. */
export async function readIfThere(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
}

/** Whether an error says that a file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, ['ENOENT', 'ENOTDIR']);
}

/** Gives a file's bytes a second name, without copying them where the file system can do that. `to` must not be there. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (isMissing(error) || isThereAlready(error)) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

export function isThereAlready(error: unknown): boolean {
  return hasCode(error, ['EEXIST']);
}

/** So many files are worked on at once: more would only wait for each other. */
const atOnce = 16;

/** Does `work` for each item, several at a time; see inParallel. */
export async function eachAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  await inParallel(items, { limit: atOnce, work });
}
