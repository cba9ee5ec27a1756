/**
 * Puts files in place so that a reader sees each file's old or its new self, whole, and so that what a crash interrupts
 * is completed: the new files are written beside, the journal that lists them is synced, they are renamed into place, and
 * the journal is closed.
 */
import { mkdir, open, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import { z } from 'zod';
import { isMissing, readIfThere } from './files.ts';
import { placeInOrder } from './routes.ts';

export interface FileChange {
  /** Relative to the site's folder. */
  file: string;
  /** Null removes the file. */
  bytes: Uint8Array | null;
}

const journalSchema = z.object({
  writes: z.array(z.object({ file: z.string(), staged: z.string(), digest: z.string() })),
  removals: z.array(z.string()),
});
type JournalEntries = z.infer<typeof journalSchema>;

export type Journal = ReturnType<typeof openJournal>;

/** `siteDir` and `stateDir` must be on one file system, since files are renamed from one to the other. */
export function openJournal({ siteDir, stateDir }: { siteDir: string; stateDir: string }) {
  const journalFile = path.join(stateDir, 'journal.json');
  const stagingDir = path.join(stateDir, 'staging');
  const knownFolders = new Set<string>();

  async function ensureFolder(folder: string): Promise<void> {
    if (knownFolders.has(folder)) return;
    await mkdir(folder, { recursive: true });
    knownFolders.add(folder);
  }

  async function carryOut({ writes, removals }: JournalEntries): Promise<void> {
    for (const { file, staged } of writes) {
      const target = path.join(siteDir, file);
      await ensureFolder(path.dirname(target));
      await rename(path.join(stagingDir, staged), target);
    }
    for (const file of removals) {
      await rm(path.join(siteDir, file), { force: true });
      await removeEmptyFolders(path.dirname(file));
    }
  }

  /** Removes a folder of the site that has become empty, and those above it. */
  async function removeEmptyFolders(folder: string): Promise<void> {
    if (folder === '.') return;
    try {
      await rmdir(path.join(siteDir, folder));
    } catch (error) {
      if (isNotEmpty(error)) return;
      if (!isMissing(error)) throw error;
    }
    knownFolders.delete(path.join(siteDir, folder));
    await removeEmptyFolders(path.dirname(folder));
  }

  /** Removes what a journal that was never written, or that was torn, would have listed. */
  async function clearStaging(): Promise<void> {
    await rm(stagingDir, { recursive: true, force: true });
    knownFolders.delete(stagingDir);
  }

  return {
    /** Puts all of `changes` in place: what pages need first, then pages, then what lists them, then removals. */
    async place(changes: readonly FileChange[]): Promise<void> {
      await ensureFolder(siteDir);
      await ensureFolder(stagingDir);
      const entries: JournalEntries = { writes: [], removals: [] };
      const inOrder = [...changes].sort((a, b) => placeInOrder(a.file) - placeInOrder(b.file));
      for (const [index, { file, bytes }] of inOrder.entries()) {
        if (bytes === null) {
          entries.removals.push(file);
          continue;
        }
        const staged = String(index);
        await writeFile(path.join(stagingDir, staged), bytes);
        entries.writes.push({ file, staged, digest: sha256(bytes) });
      }
      await writeSynced(journalFile, JSON.stringify(entries));
      try {
        await carryOut(entries);
      } catch (error) {
        knownFolders.clear();
        throw error;
      }
      await rm(journalFile);
    },

    /**
     * Completes what a crash interrupted. Says for each file concerned what is in place now (null: nothing), so that
     * what does not match can be rendered again; null where no journal was open.
     */
    async recover(): Promise<Map<string, string | null> | null> {
      const text = await readIfThere(journalFile);
      if (!text) {
        await clearStaging();
        return null;
      }
      const entries = parseJournal(text.toString());
      const found = new Map<string, string | null>();
      for (const { file, staged, digest } of entries.writes) {
        const bytes = await readIfThere(path.join(stagingDir, staged));
        if (bytes && sha256(bytes) === digest) await carryOut({ writes: [{ file, staged, digest }], removals: [] });
        const inPlace = await readIfThere(path.join(siteDir, file));
        found.set(file, inPlace && sha256(inPlace));
      }
      await carryOut({ writes: [], removals: entries.removals });
      for (const file of entries.removals) found.set(file, null);
      await rm(journalFile);
      await clearStaging();
      return found;
    },
  };
}

/** A journal that was torn while it was written lists nothing: none of its files had been moved yet. */
function parseJournal(text: string): JournalEntries {
  try {
    return journalSchema.parse(JSON.parse(text));
  } catch {
    return { writes: [], removals: [] };
  }
}

function isNotEmpty(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
