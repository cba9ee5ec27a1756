/**
 * Puts files in place as releases: what is replaced is kept, so that the site can go back, and each release has its row.
 * Batches of one cause that follow each other are one release.
 */
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import type { PublishingStop } from '@wellcite/shared/publisher-api';
import { eachAtOnce, readIfThere } from '../lib/files.ts';
import { answerOf } from '../site/file-answer.ts';
import { pathOf } from '../site/routes.ts';
import { documentsAt } from '../store/routes-of-documents.ts';
import type { Store } from '../store/store.ts';
import { type FileChange, openJournal, type WritingFileSystem } from './journal.ts';
import { openKeep } from './keep.ts';
import { openReleaseLog } from './release-log.ts';
import { type RecordedChange, type ReleaseRecord, recordSchema } from './release-record.ts';

/** Why files are put in place. */
export interface Placing {
  /** In a few words; see releaseSchema. */
  cause: string;
  /** When the change was first heard of, by performance.now(). */
  since: number;
}

export type Releases = ReturnType<typeof createReleases>;

export function createReleases(parts: {
  siteDir: string;
  stateDir: string;
  store: Store;
  fs?: WritingFileSystem;
  /** Of what was replaced and is kept, instead of the usual, for tests. */
  mostKeptBytes?: number | undefined;
}) {
  const { siteDir, stateDir, store, fs } = parts;
  const log = openReleaseLog(store, parts.mostKeptBytes);
  const keep = openKeep(path.join(stateDir, 'kept'));
  /** What the record that is being put in place counts from; null where a crash came between. */
  let since: number | null = null;
  const journal = openJournal({
    siteDir,
    stateDir,
    onPlaced: (note) => {
      const record = recordSchema.parse(note);
      if (record.row && since !== null) record.row.durationMs = Math.round(performance.now() - since);
      log.record(record);
    },
    ...(fs && { fs }),
  });
  /** The release that further batches belong to. */
  let current: { id: number; cause: string } | null = null;

  /** Keeps what the change replaces. Null where it replaces something by the same. */
  async function keepReplaced({ file, bytes, before }: FileChange): Promise<RecordedChange | null> {
    const inPlace = path.join(siteDir, file);
    const found = before === undefined ? await digestOf(inPlace) : before;
    const beforeBytes = found === null ? null : await keep.add(inPlace, found);
    const replaced = beforeBytes === null ? null : found;
    const after = digestAfter(bytes);
    if (replaced === after) return null;
    const isWithdrawal = bytes instanceof Uint8Array && answerOf(Buffer.from(bytes)).status === 410;
    const owner = isWithdrawal ? null : ownerOf(file);
    return { file, before: replaced, beforeBytes: beforeBytes ?? 0, after, owner, isWithdrawal };
  }

  /** The document whose page the file is. */
  function ownerOf(file: string): string | null {
    const pagePath = pathOf(file);
    return (pagePath !== null && documentsAt(store, pagePath)[0]) || null;
  }

  async function putInPlace(input: {
    changes: readonly FileChange[];
    files: RecordedChange[];
    placing: Placing;
    stop?: PublishingStop;
  }): Promise<void> {
    const { changes, files, placing, stop } = input;
    const hasPages = files.some(({ file }) => pathOf(file) !== null);
    const latest = log.latestId();
    if (!hasPages && latest === null) return journal.place(changes);
    const isAnother = hasPages && current?.cause !== placing.cause;
    // Pictures that no page shows any more belong to the release that no longer showed them.
    const id = isAnother ? (latest ?? 0) + 1 : (current?.id ?? latest ?? 1);
    const record: ReleaseRecord = {
      id,
      row: hasPages
        ? {
            number: log.number() + 1,
            at: new Date().toISOString(),
            durationMs: Math.round(performance.now() - placing.since),
            cause: placing.cause,
          }
        : null,
      files,
      stop: stop ? JSON.stringify(stop) : null,
    };
    since = placing.since;
    try {
      await journal.place(changes, record);
    } finally {
      since = null;
    }
    if (hasPages) current = { id, cause: placing.cause };
  }

  return {
    log,
    keep,
    /** Where a file of the site is. */
    inSite: (file: string): string => path.join(siteDir, file),
    /** For what has kept already what it replaces. */
    putInPlace,

    /** Puts all of `changes` in place, and keeps what they replace. */
    async place(changes: readonly FileChange[], placing: Placing): Promise<void> {
      const files: RecordedChange[] = [];
      await eachAtOnce(changes, async (change) => {
        const recorded = await keepReplaced(change);
        if (recorded) files.push(recorded);
      });
      await putInPlace({ changes, files, placing });
    },

    /** Puts files in place that all releases share: the styles and icons that come with the templates. */
    placeShared: (changes: readonly FileChange[]): Promise<void> => journal.place(changes),

    /** What is put in place from now on is another release. */
    beginAnother(): void {
      current = null;
    },

    /** See Journal.recover. */
    recover: journal.recover,

    /** Lets go of what only releases needed that are too old to go back to. */
    async forgetOld(): Promise<void> {
      await keep.remove(log.forgetOld());
    },

    /** Removes kept files that no release names: a crash came before their release was recorded. */
    async sweep(): Promise<void> {
      await keep.remove((await keep.list()).filter((digest) => !log.isNeeded(digest)));
    },
  };
}

function digestAfter(bytes: FileChange['bytes']): string | null {
  if (bytes === null) return null;
  return bytes instanceof Uint8Array ? sha256(bytes) : bytes.digest;
}

async function digestOf(file: string): Promise<string | null> {
  const bytes = await readIfThere(file);
  return bytes && sha256(bytes);
}
