/**
 * Makes a migration for SQLite out of what changed in the collections: `pnpm --filter @wellcite/cms migration add-dosage`.
 * Payload writes files that its own runner cannot read here (types imported as values, imports without an extension),
 * which this tidies. It stands outside src/migrations because Payload takes every file there for a migration.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'src/migrations');

const before = readdirSync(folder).length;
run('payload', 'migrate:create', process.argv[2] ?? 'change', '--skip-empty');
if (readdirSync(folder).length === before) {
  console.error(
    'No migration was made: nothing changed, or Payload had to ask about a renamed field and could not. Run this in a terminal.',
  );
  process.exit(1);
}
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  const location = path.join(folder, file);
  writeFileSync(location, tidy(readFileSync(location, 'utf8')));
}
run('biome', 'check', '--write', folder);

function tidy(text: string): string {
  return text
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replaceAll('({ db, payload, req }: Migrate', '({ db }: Migrate')
    .replace(/from '(\.\/[^']+?)(?:\.ts)?'/g, "from '$1.ts'");
}

function run(command: string, ...args: string[]): void {
  spawnSync('pnpm', ['exec', command, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
}
