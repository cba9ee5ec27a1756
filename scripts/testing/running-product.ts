/** The product as `npm start` runs it, on ports and in a folder of its own, for the tests that use it from outside. */
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { environmentSchema } from '@wellcite/shared/environment';
import { lockDataDir } from '../lib/data-dir.ts';
import { Failure } from '../lib/failure.mjs';
import { freePort } from '../lib/ports.ts';
import { startNode, stopAll } from '../lib/processes.mjs';
import { root } from '../lib/root.mjs';
import { waitFor } from '../lib/wait.ts';
import { testVariables } from './runners.ts';

export interface RunningProduct {
  /** Addresses, without a slash at the end. */
  siteUrl: string;
  cmsUrl: string;
  publisherUrl: string;
  dataDir: string;
  /** What it printed. */
  log(): string;
  /** Kills the first of its processes, so that none of the others is told, and waits until all are gone. */
  kill(): Promise<void>;
  /** Stops it, where it still runs, and removes its data. */
  stop(): Promise<void>;
}

const startTimeoutMs = 240_000;
const endTimeoutMs = 20_000;

/** @throws {Failure} it did not come up; holds what it printed */
export async function startProduct(): Promise<RunningProduct> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'wellcite-e2e-'));
  const ports = { CMS_PORT: await freePort(), SITE_PORT: await freePort(), PUBLISHER_PORT: await freePort() };
  const lines: string[] = [];
  const product = startNode({
    name: 'npm start',
    args: [path.join(root, 'scripts/run.mjs'), 'start'],
    cwd: root,
    env: {
      ...testVariables(),
      // An empty variable is one that is not set, and keeps that of a developer's .env out.
      ...Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, ''])),
      DATA_DIR: dataDir,
      SEED: 'demo',
      CMS_PORT: String(ports.CMS_PORT),
      SITE_PORT: String(ports.SITE_PORT),
      PUBLISHER_PORT: String(ports.PUBLISHER_PORT),
    },
    onLine: (line) => lines.push(line),
  });
  const log = () => lines.join('\n');
  const stop = async () => {
    await stopAll();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  };

  let hasEnded = false;
  void product.exited.then(() => {
    hasEnded = true;
  });
  const attempt = async () => {
    if (hasEnded) throw new Failure('npm start ended by itself.', log());
    return lines.some((line) => /^Admin /.test(line)) ? null : 'it has not printed the address of the admin';
  };
  try {
    await waitFor({ what: 'npm start', timeoutMs: startTimeoutMs, attempt });
  } catch (error) {
    await stop();
    throw error instanceof Failure ? new Failure(error.message, log()) : error;
  }

  const printedAfter = (word: string) => new RegExp(`^${word} +(\\S+)`, 'm').exec(log())?.[1] ?? '';
  return {
    siteUrl: printedAfter('Site').replace(/\/$/, ''),
    cmsUrl: printedAfter('Admin').replace(/\/admin$/, ''),
    publisherUrl: `http://127.0.0.1:${ports.PUBLISHER_PORT}`,
    dataDir,
    log,
    kill: async () => {
      process.kill(product.pid, 'SIGKILL');
      const attempt = async () => {
        const taken = await Promise.all(
          Object.values(ports).map(async (port) => ((await isTaken(port)) ? port : null)),
        );
        const left = taken.filter((port) => port !== null);
        if (left.length > 0) return `something still answers on port ${left.join(', ')}`;
        return isLocked(dataDir) ? 'the start script still runs' : null;
      };
      await waitFor({ what: 'The end of all processes', timeoutMs: endTimeoutMs, attempt });
    },
    stop,
  };
}

/** The start script holds the lock as long as it lives. */
function isLocked(dataDir: string): boolean {
  try {
    lockDataDir(dataDir).release();
    return false;
  } catch {
    return true;
  }
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
