/** What a bucket has, as far as the publisher knows: written after each single answer, so that a crash forgets one at most. */
import { DatabaseSync } from 'node:sqlite';
import { storeFile } from '../store/lookup.ts';

export interface SentFile {
  file: string;
  /** Of the bytes that were sent. */
  digest: string;
  /** Of everything else that they were sent with; see hosted-object.ts. */
  form: string;
  etag: string | null;
  /** It was found in the bucket: an earlier publisher of ours put it there, not this one. */
  isFound: boolean;
}

export interface PendingPurge {
  id: number;
  url: string;
}

export type SentFiles = ReturnType<typeof openSentFiles>;

/** What a power cut takes from it is found again in the bucket. */
const schema = `
PRAGMA synchronous = NORMAL;
CREATE TABLE IF NOT EXISTS sent_file (
  file TEXT PRIMARY KEY, digest TEXT NOT NULL, form TEXT NOT NULL, etag TEXT, is_found INTEGER NOT NULL
) WITHOUT ROWID;
-- Addresses that caches are still to be told of. One that changes again gets a new id: who tells of the former has not told of it.
CREATE TABLE IF NOT EXISTS sent_purge (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS sent_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;`;

/** In the publisher's store, so that whoever deletes the one deletes the other. `target` names the place: another one has nothing yet. */
export function openSentFiles(options: { stateDir: string; target: string }) {
  const database = new DatabaseSync(storeFile(options.stateDir), { timeout: 5_000 });
  database.exec(schema);
  const sql = {
    all: database.prepare('SELECT file, digest, form, etag, is_found FROM sent_file'),
    put: database.prepare(
      'INSERT OR REPLACE INTO sent_file (file, digest, form, etag, is_found) VALUES (?, ?, ?, ?, ?)',
    ),
    remove: database.prepare('DELETE FROM sent_file WHERE file = ?'),
    addPurge: database.prepare('INSERT OR REPLACE INTO sent_purge (url) VALUES (?)'),
    purges: database.prepare('SELECT id, url FROM sent_purge ORDER BY id LIMIT ?'),
    removePurge: database.prepare('DELETE FROM sent_purge WHERE id = ?'),
    setting: database.prepare('SELECT value FROM sent_setting WHERE name = ?'),
    putSetting: database.prepare('INSERT OR REPLACE INTO sent_setting (name, value) VALUES (?, ?)'),
  };
  if (sql.setting.get('target')?.value !== options.target) {
    transaction(() => {
      database.exec('DELETE FROM sent_file; DELETE FROM sent_purge; DELETE FROM sent_setting');
      sql.putSetting.run('target', options.target);
    });
  }
  const known = new Map<string, SentFile>();
  for (const row of sql.all.all()) {
    const file = String(row.file);
    const etag = row.etag === null ? null : String(row.etag);
    known.set(file, { file, digest: String(row.digest), form: String(row.form), etag, isFound: row.is_found === 1 });
  }

  function transaction(work: () => void): void {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    get(file: string): SentFile | undefined {
      return known.get(file);
    },
    all(): SentFile[] {
      return [...known.values()];
    },

    /** `purge`: the address that caches are to be told of; null where there is none to tell. */
    record(sent: SentFile, purge: string | null): void {
      transaction(() => {
        sql.put.run(sent.file, sent.digest, sent.form, sent.etag, sent.isFound ? 1 : 0);
        if (purge !== null) sql.addPurge.run(purge);
      });
      known.set(sent.file, sent);
    },
    forget(file: string, purge: string | null): void {
      transaction(() => {
        sql.remove.run(file);
        if (purge !== null) sql.addPurge.run(purge);
      });
      known.delete(file);
    },

    purges(limit: number): PendingPurge[] {
      return sql.purges.all(limit).map(({ id, url }) => ({ id: Number(id), url: String(url) }));
    },
    purged(told: readonly PendingPurge[]): void {
      transaction(() => {
        for (const { id } of told) sql.removePurge.run(id);
      });
    },

    /** The release that the bucket has; null where it has none, or not all of one. */
    release(): number | null {
      const release = sql.setting.get('release')?.value;
      return release === undefined ? null : Number(release);
    },
    putRelease(release: number): void {
      sql.putSetting.run('release', String(release));
    },
    close(): void {
      if (database.isOpen) database.close();
    },
  };
}
