import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The tests render by the real templates: bundled anew, so that they are those of the sources. */
export default function bundle(): void {
  const webDir = path.resolve(import.meta.dirname, '../..');
  execFileSync('pnpm', ['exec', 'astro', 'build'], {
    cwd: webDir,
    stdio: 'pipe',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
