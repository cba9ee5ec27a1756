/** Styles and scripts of earlier templates: pages of the releases that are kept still need them. */
import type { StoreDatabase } from '../store/database.ts';

export function openFormerAssets({ database, transaction }: StoreDatabase) {
  const sql = {
    add: database.prepare('INSERT OR REPLACE INTO former_asset VALUES (?, ?)'),
    all: database.prepare('SELECT file, release FROM former_asset'),
    remove: database.prepare('DELETE FROM former_asset WHERE file = ?'),
  };

  return {
    /**
     * Notes which assets no template needs now; returns those that no kept release needs either.
     * @param now numbers of the release that is shown, and of the first that is kept
     */
    ended(files: readonly string[], now: { release: number; firstKept: number }): string[] {
      return transaction(() => {
        const former = new Map(sql.all.all().map(({ file, release }) => [String(file), Number(release)]));
        const ended = files.filter((file) => (former.get(file) ?? now.firstKept) < now.firstKept);
        for (const file of [...former.keys(), ...files]) sql.remove.run(file);
        for (const file of files) {
          if (!ended.includes(file)) sql.add.run(file, former.get(file) ?? now.release);
        }
        return ended;
      });
    },
  };
}
