/** Keeps files that were replaced, under the digest of their bytes: a second name for the same bytes, not a copy. */
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import { eachAtOnce, isMissing, isThereAlready, linkOrCopy, listFiles, readIfThere } from '../lib/files.ts';

export type Keep = ReturnType<typeof openKeep>;

export function openKeep(folder: string) {
  const knownFolders = new Set<string>();

  /** Two letters of the digest name a folder, so that none holds all files. */
  function fileOf(digest: string): string {
    return path.join(folder, digest.slice(0, 2), digest);
  }

  async function ensureFolder(of: string): Promise<void> {
    if (knownFolders.has(of)) return;
    await mkdir(of, { recursive: true });
    knownFolders.add(of);
  }

  return {
    fileOf,

    /** Keeps `file`, whose bytes have that digest, and says how many they are. Null where it is not there. */
    async add(file: string, digest: string): Promise<number | null> {
      try {
        await ensureFolder(path.dirname(fileOf(digest)));
        await linkOrCopy(file, fileOf(digest));
      } catch (error) {
        if (isMissing(error)) {
          knownFolders.clear();
          return null;
        }
        if (!isThereAlready(error)) throw error;
      }
      return (await stat(fileOf(digest))).size;
    },

    /** The bytes; null where they are not kept, or are no longer what they were. */
    async read(digest: string): Promise<Buffer | null> {
      const bytes = await readIfThere(fileOf(digest));
      return bytes && sha256(bytes) === digest ? bytes : null;
    },

    async remove(digests: Iterable<string>): Promise<void> {
      await eachAtOnce([...digests], (digest) => rm(fileOf(digest), { force: true }));
    },

    /** Every digest that is kept. */
    async list(): Promise<string[]> {
      return (await listFiles(folder)).map((file) => path.basename(file));
    },
  };
}
