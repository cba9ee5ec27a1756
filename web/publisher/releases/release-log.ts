/** The rows of releases: what each changed, what can be gone back to, and which kept bytes nobody needs any more. */
import { readFileSync } from 'node:fs';
import { pathsShown, type Release } from '@wellcite/shared/publisher-api';
import { z } from 'zod';
import { pathOf } from '../site/routes.ts';
import { stopSetting } from '../store/stop.ts';
import type { Store } from '../store/store.ts';
import { openFormerAssets } from './former-assets.ts';
import { openKeptBytes } from './kept-bytes.ts';
import type { ReleaseRecord } from './release-record.ts';

/** So many releases before the one that is shown can be gone back to. */
export const releasesKept = 20;
/** Fewer where what they need is more than this: twenty times all pages of a large site would fill a disk. */
const mostKeptBytes = 2_000_000_000;
/** So many are kept, however large. */
const fewestKept = 2;

export interface FormerFile {
  file: string;
  /** Digest of what the earlier release had; null where it had nothing. */
  former: string | null;
  now: string | null;
  /** Whose page it was then. */
  owner: string | null;
  /** Taken down at some time since. */
  isWithdrawnSince: boolean;
}

export function openReleaseLog(store: Store, keptBytesLimit = mostKeptBytes) {
  const { database, transaction, setting, putSetting } = store;
  database.exec(readFileSync(new URL('./releases.sql', import.meta.url), 'utf8'));
  const sql = prepare(database);
  const formerAssets = openFormerAssets({ database, transaction });
  const keptBytes = openKeptBytes(store);

  function number(): number {
    return Number(setting('release') ?? 0);
  }

  function ownerOf(path: string): string | null {
    const document = sql.owner.get(path)?.document;
    return document === undefined ? null : String(document);
  }

  /** What the oldest itself changed leads to one that is no longer kept. */
  function forgetBefore(oldest: number): string[] {
    const digests = sql.forgottenDigests.all(oldest).map(({ before }) => String(before));
    sql.forgetReleases.run(oldest);
    sql.forgetFiles.run(oldest);
    const forgotten = digests.filter((digest) => sql.isNeeded.get(digest) === undefined);
    keptBytes.remove(forgotten);
    return forgotten;
  }

  return {
    ownerOf,
    pathsOwnedBy: (document: string): string[] => sql.ownedBy.all(document).map(({ path }) => String(path)),

    /** The number of what is shown. */
    number,
    /** Null where nothing was ever put in place. */
    latestId: (): number | null => numberOrNull(sql.latest.get()?.id),
    /** Null where there is no such release, or what it needs is no longer kept. */
    idOf: (number: number): number | null => numberOrNull(sql.idOf.get(number)?.id),

    /** Newest first; the first is what is shown. */
    list(): Release[] {
      return sql.releases.all().map((row, index) => ({
        release: Number(row.number),
        at: String(row.at),
        durationMs: Number(row.duration_ms),
        pagesChanged: Number(row.pages),
        paths: z.array(z.string()).parse(JSON.parse(String(row.paths))),
        cause: String(row.cause),
        canGoBack: index > 0,
      }));
    },

    /** Once the files are in place. Twice is as good as once. */
    record({ id, row, files, stop }: ReleaseRecord): void {
      transaction(() => {
        const known = sql.pathsOf.get(id)?.paths;
        const paths = new Set<string>(known === undefined ? [] : z.array(z.string()).parse(JSON.parse(String(known))));
        for (const { file, before, after, owner, isWithdrawal } of files) {
          const path = pathOf(file);
          sql.putFile.run(id, file, before, after, path && ownerOf(path), isWithdrawal ? 1 : 0);
          if (path === null) continue;
          paths.add(path);
          if (owner === null) sql.removeOwner.run(path);
          else sql.putOwner.run(path, owner);
          if (stop === null) sql.inPlace.run(after, path);
          else sql.restored.run(path, after);
        }
        // What a later batch of the same release replaced nobody goes back to.
        keptBytes.add(files.filter(({ before }) => before !== null && sql.isNeeded.get(before) !== undefined));
        if (stop !== null) putSetting(stopSetting, stop);
        if (row === null) return;
        const shown = [...paths].sort(mostSpecificFirst).slice(0, pathsShown);
        sql.putRelease.run(id, row.number, row.at, row.durationMs, row.cause, JSON.stringify(shown));
        putSetting('release', String(row.number));
      });
    },

    /** What the releases after that one have put in place since, and what was there before; it may be the same again. */
    filesSince(id: number): FormerFile[] {
      const files = new Map<string, FormerFile>();
      const withdrawnDocuments = new Set<string>();
      for (const row of sql.filesSince.all(id)) {
        const file = String(row.file);
        const owner = row.document === null ? null : String(row.document);
        const now = row.after === null ? null : String(row.after);
        const isWithdrawnSince = row.is_withdrawal === 1;
        if (isWithdrawnSince && owner !== null) withdrawnDocuments.add(owner);
        const known = files.get(file);
        if (known) {
          known.now = now;
          known.isWithdrawnSince ||= isWithdrawnSince;
        } else {
          files.set(file, {
            file,
            former: row.before === null ? null : String(row.before),
            now,
            owner,
            isWithdrawnSince,
          });
        }
      }
      // A page that had another address then is the same page.
      for (const file of files.values()) {
        if (file.owner !== null && withdrawnDocuments.has(file.owner)) file.isWithdrawnSince = true;
      }
      return [...files.values()];
    },

    /** Forgets the oldest beyond `releasesKept`, and beyond what may be kept of bytes; returns the digests that are no longer needed. */
    forgetOld(): string[] {
      return transaction(() => {
        const digests: string[] = [];
        const tooMany = numberOrNull(sql.oldestKept.get(releasesKept)?.id);
        if (tooMany !== null) digests.push(...forgetBefore(tooMany));
        for (let kept = sql.ids.all().length - 1; kept > fewestKept && keptBytes.total() > keptBytesLimit; kept -= 1) {
          const oldest = numberOrNull(sql.oldestKept.get(kept - 1)?.id);
          if (oldest !== null) digests.push(...forgetBefore(oldest));
        }
        return digests;
      });
    },
    isNeeded: (digest: string): boolean => sql.isNeeded.get(digest) !== undefined,
    /** See former-assets.ts. */
    endedAssets: (files: readonly string[]): string[] =>
      formerAssets.ended(files, {
        release: number(),
        firstKept: numberOrNull(sql.firstKept.get()?.number) ?? number(),
      }),
  };
}

function prepare(database: Store['database']) {
  return {
    latest: database.prepare('SELECT max(id) AS id FROM release'),
    releases: database.prepare(
      `SELECT id, number, at, duration_ms, cause, paths,
         (SELECT count(*) FROM release_file WHERE release = id AND before IS NOT after AND file NOT LIKE 'media/%') AS pages
       FROM release ORDER BY id DESC`,
    ),
    idOf: database.prepare('SELECT id FROM release WHERE number = ?'),
    pathsOf: database.prepare('SELECT paths FROM release WHERE id = ?'),
    putRelease: database.prepare('INSERT OR REPLACE INTO release VALUES (?, ?, ?, ?, ?, ?)'),
    putFile: database.prepare(
      `INSERT INTO release_file (release, file, before, after, document, is_withdrawal) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (release, file) DO UPDATE
       SET after = excluded.after, is_withdrawal = max(is_withdrawal, excluded.is_withdrawal)`,
    ),
    filesSince: database.prepare(
      'SELECT file, before, after, document, is_withdrawal FROM release_file WHERE release > ? ORDER BY release',
    ),
    owner: database.prepare('SELECT document FROM page_owner WHERE path = ?'),
    putOwner: database.prepare('INSERT OR REPLACE INTO page_owner VALUES (?, ?)'),
    removeOwner: database.prepare('DELETE FROM page_owner WHERE path = ?'),
    ownedBy: database.prepare('SELECT path FROM page_owner WHERE document = ?'),
    inPlace: database.prepare('UPDATE page SET digest = ? WHERE path = ?'),
    restored: database.prepare(
      `INSERT INTO page (path, digest, dirty, is_gone) VALUES (?, ?, 2, 1)
       ON CONFLICT (path) DO UPDATE SET digest = excluded.digest, dirty = 2`,
    ),
    oldestKept: database.prepare('SELECT id FROM release ORDER BY id DESC LIMIT 1 OFFSET ?'),
    ids: database.prepare('SELECT id FROM release'),
    firstKept: database.prepare('SELECT min(number) AS number FROM release'),
    forgottenDigests: database.prepare(
      'SELECT DISTINCT before FROM release_file WHERE release <= ? AND before IS NOT NULL',
    ),
    forgetReleases: database.prepare('DELETE FROM release WHERE id < ?'),
    forgetFiles: database.prepare('DELETE FROM release_file WHERE release <= ?'),
    isNeeded: database.prepare('SELECT 1 FROM release_file WHERE before = ? LIMIT 1'),
  };
}

function numberOrNull(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** `/conditions/anxiety/` says more of what happened than `/sitemap.xml`. */
function mostSpecificFirst(a: string, b: string): number {
  return depth(b) - depth(a) || (a < b ? -1 : 1);
}

function depth(path: string): number {
  return path.split('/').length;
}
