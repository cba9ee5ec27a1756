import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The tests render by the real templates: bundled anew, so that they are those of the sources. */
export default function bundle(): void {
  const { status, stdout, stderr } = spawnSync('pnpm', ['exec', 'astro', 'build'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The site's templates could not be bundled:\n${stdout}\n${stderr}`);
}
