/** What the publisher remembers besides documents and pages: settings by their names, and which webhooks it has had. */
import type { StoreDatabase } from './database.ts';

export function openSettings({ database }: StoreDatabase) {
  const sql = {
    setting: database.prepare('SELECT value FROM setting WHERE name = ?'),
    putSetting: database.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)'),
    removeSetting: database.prepare('DELETE FROM setting WHERE name = ?'),
    addWebhook: database.prepare('INSERT OR IGNORE INTO webhook (id, received_at) VALUES (?, ?)'),
    forgetWebhooks: database.prepare('DELETE FROM webhook WHERE received_at < ?'),
  };

  return {
    setting(name: string): string | null {
      const value = sql.setting.get(name)?.value;
      return value === undefined ? null : String(value);
    },
    putSetting(name: string, value: string): void {
      sql.putSetting.run(name, value);
    },
    removeSetting(name: string): void {
      sql.removeSetting.run(name);
    },

    /** Remembers a webhook's id. False where it was known. Ids older than `forgetBefore` (ms since 1970) are forgotten. */
    isNewWebhook(webhook: { id: string; at: number; forgetBefore: number }): boolean {
      sql.forgetWebhooks.run(webhook.forgetBefore);
      return sql.addWebhook.run(webhook.id, webhook.at).changes === 1;
    },
  };
}
