/**
 * Puts files in place so that a reader sees each file's old or its new self, whole, and so that what a crash or a full
 * disk interrupts is completed: the new files are written beside, the journal that lists them is synced, they are renamed
 * into place, what is to be remembered of it is handed on, and the journal is closed.
 */
import { randomUUID } from 'node:crypto';
import fileSystem from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import { z } from 'zod';
import { hasCode } from '../lib/error-code.ts';
import { eachAtOnce, isMissing, linkOrCopy, readIfThere } from '../lib/files.ts';
import { placeInOrder } from '../site/routes.ts';

export interface FileChange {
  /** Relative to the site's folder. */
  file: string;
  /** Null removes the file. Instead of bytes, a file that has them, and their digest. */
  bytes: Uint8Array | null | { from: string; digest: string };
  /** Digest of what is in place (null: nothing), where it is known. */
  before?: string | null;
}

const journalSchema = z.object({
  writes: z.array(z.object({ file: z.string(), staged: z.string(), digest: z.string() })),
  removals: z.array(z.string()),
  note: z.unknown().optional(),
});
type JournalEntries = z.infer<typeof journalSchema>;

export type Journal = ReturnType<typeof openJournal>;

/** The parts of node:fs/promises that write: tests let them fail. */
export type WritingFileSystem = Pick<typeof fileSystem, 'mkdir' | 'open' | 'rename' | 'rm' | 'rmdir' | 'writeFile'>;

/**
 * `siteDir` and `stateDir` must be on one file system, since files are renamed from one to the other. `onPlaced` gets the
 * note that went with files once these are in place, also after a crash; it may get the same note twice.
 */
export function openJournal(options: {
  siteDir: string;
  stateDir: string;
  onPlaced?: (note: unknown) => void;
  fs?: WritingFileSystem;
}) {
  const { siteDir, stateDir, onPlaced = () => {}, fs = fileSystem } = options;
  const journalFile = path.join(stateDir, 'journal.json');
  const stagingDir = path.join(stateDir, 'staging');
  const knownFolders = new Set<string>();
  let isOpen = false;

  async function ensureFolder(folder: string): Promise<void> {
    if (knownFolders.has(folder)) return;
    await fs.mkdir(folder, { recursive: true });
    knownFolders.add(folder);
  }

  /** Writes the new files beside the site. What was written is removed where the rest does not fit on the disk. */
  async function stage(changes: readonly FileChange[]): Promise<JournalEntries> {
    const entries: JournalEntries = { writes: [], removals: [] };
    const inOrder = [...changes].sort((a, b) => placeInOrder(a.file) - placeInOrder(b.file));
    // A name is never used again: what is left of an interrupted publish may be a link to a file that is in use.
    const batch = randomUUID();
    try {
      await ensureFolder(siteDir);
      await ensureFolder(stagingDir);
      const toWrite: { target: string; bytes: NonNullable<FileChange['bytes']> }[] = [];
      for (const [index, { file, bytes }] of inOrder.entries()) {
        if (bytes === null) {
          entries.removals.push(file);
          continue;
        }
        const staged = `${batch}-${index}`;
        entries.writes.push({ file, staged, digest: bytes instanceof Uint8Array ? sha256(bytes) : bytes.digest });
        toWrite.push({ target: path.join(stagingDir, staged), bytes });
      }
      await eachAtOnce(toWrite, ({ target, bytes }) =>
        bytes instanceof Uint8Array ? fs.writeFile(target, bytes) : linkOrCopy(bytes.from, target),
      );
      return entries;
    } catch (error) {
      await clearStaging();
      throw error;
    }
  }

  async function clearStaging(): Promise<void> {
    knownFolders.delete(stagingDir);
    await fs.rm(stagingDir, { recursive: true, force: true });
  }

  async function carryOut({ writes, removals }: JournalEntries): Promise<void> {
    for (const { file, staged } of writes) {
      const target = path.join(siteDir, file);
      await ensureFolder(path.dirname(target));
      await fs.rename(path.join(stagingDir, staged), target);
    }
    for (const file of removals) {
      await fs.rm(path.join(siteDir, file), { force: true });
      await removeEmptyFolders(path.dirname(file));
    }
  }

  /** Removes a folder of the site that has become empty, and those above it. */
  async function removeEmptyFolders(folder: string): Promise<void> {
    if (folder === '.') return;
    try {
      await fs.rmdir(path.join(siteDir, folder));
    } catch (error) {
      if (isNotEmpty(error)) return;
      if (!isMissing(error)) throw error;
    }
    knownFolders.delete(path.join(siteDir, folder));
    await removeEmptyFolders(path.dirname(folder));
  }

  async function close(note: unknown): Promise<void> {
    if (note !== undefined) onPlaced(note);
    await fs.rm(journalFile);
    isOpen = false;
  }

  async function recover(): Promise<Map<string, string | null> | null> {
    const text = await readIfThere(journalFile);
    isOpen = text !== null;
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
    await close(entries.note);
    await clearStaging();
    return found;
  }

  return {
    /** Puts all of `changes` in place: what pages need first, then pages, then what lists them, then removals. */
    async place(changes: readonly FileChange[], note?: unknown): Promise<void> {
      // Of one that a full disk interrupted the files are all here still.
      if (isOpen) await recover();
      const entries = await stage(changes);
      isOpen = true;
      try {
        await writeSynced(fs, { file: journalFile, text: JSON.stringify({ ...entries, note }) });
        await carryOut(entries);
      } catch (error) {
        knownFolders.clear();
        throw error;
      }
      await close(note);
    },

    /**
     * Completes what a crash interrupted. Says for each file concerned what is in place now (null: nothing), so that
     * what does not match can be rendered again; null where no journal was open.
     */
    recover,
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
  return hasCode(error, ['ENOTEMPTY', 'EEXIST']);
}

async function writeSynced(fs: WritingFileSystem, { file, text }: { file: string; text: string }): Promise<void> {
  const handle = await fs.open(file, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
