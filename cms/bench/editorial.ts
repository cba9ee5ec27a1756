/** The part of `npm run bench:editorial` that needs no browser and no server; prints its figures as JSON. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const dataDir = await mkdtemp(path.join(os.tmpdir(), 'wellcite-bench-'));
Object.assign(process.env, {
  DATA_DIR: dataDir,
  NODE_ENV: 'test',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  PUBLISHER_URL: 'http://127.0.0.1:9',
});
// The configuration reads the environment when it is imported.
const { default: config } = await import('../src/payload.config.ts');
const { getPayload } = await import('payload');
const { seed } = await import('../src/seed/index.ts');
const { measureClaims } = await import('./claims.ts');
const { measureGates } = await import('./gates.ts');

const payload = await getPayload({ config });
payload.logger.level = 'silent';
try {
  await seed(payload);
  console.log(JSON.stringify([measureClaims(), ...(await measureGates(payload))]));
} finally {
  await payload.destroy();
  await rm(dataDir, { recursive: true, force: true });
}
process.exit(0);
