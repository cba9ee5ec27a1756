/** How many bytes the files take that were replaced and are kept. */
import type { Store } from '../store/store.ts';
import type { RecordedChange } from './release-record.ts';

const settingName = 'keptBytes';

export function openKeptBytes({ database, setting, putSetting }: Pick<Store, 'database' | 'setting' | 'putSetting'>) {
  const sql = {
    add: database.prepare('INSERT OR IGNORE INTO kept_file VALUES (?, ?)'),
    bytes: database.prepare('SELECT bytes FROM kept_file WHERE digest = ?'),
    remove: database.prepare('DELETE FROM kept_file WHERE digest = ?'),
  };
  const total = () => Number(setting(settingName) ?? 0);

  return {
    /** Summed up as they come and go: there may be hundreds of thousands. */
    total,

    /** Within the transaction that records them. */
    add(files: readonly Pick<RecordedChange, 'before' | 'beforeBytes'>[]): void {
      let sum = 0;
      for (const { before, beforeBytes = 0 } of files) {
        if (before !== null && sql.add.run(before, beforeBytes).changes === 1) sum += beforeBytes;
      }
      if (sum > 0) putSetting(settingName, String(total() + sum));
    },

    /** Within the transaction that forgets them. */
    remove(digests: readonly string[]): void {
      let sum = 0;
      for (const digest of digests) {
        sum += Number(sql.bytes.get(digest)?.bytes ?? 0);
        sql.remove.run(digest);
      }
      if (sum > 0) putSetting(settingName, String(total() - sum));
    },
  };
}
