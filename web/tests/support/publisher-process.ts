/** The publisher as a process of its own, as the product runs it, and its command line beside it. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { ContentSource } from './open-publisher.ts';

const publisherDir = path.resolve(import.meta.dirname, '../../publisher');
const webhookSecret = `whsec_${Buffer.from('a secret that only the tests know').toString('base64')}`;

export interface PublisherProcess {
  url: string;
  siteUrl: string;
  dataDir: string;
  process: ChildProcess;
  /** What it has printed so far. */
  printed: () => string;
  /** Runs a command of the command line to its end. */
  command: (args: string[], variables?: Record<string, string>) => Promise<CommandResult>;
}

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Starts it over `dataDir`; `isExpectedToRun` waits until it answers. It is killed when the test is over. */
export async function startPublisherProcess(
  source: ContentSource,
  dataDir: string,
  { isExpectedToRun = true }: { isExpectedToRun?: boolean } = {},
): Promise<PublisherProcess> {
  const [publisherPort, sitePort] = await Promise.all([freePort(), freePort()]);
  const variables = {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    SITE_PORT: String(sitePort),
    // Pages name it: with another one at each start they would all be made again.
    SITE_URL: 'https://clinic.example',
    PUBLISHER_PORT: String(publisherPort),
    CMS_URL: source.url,
    DATA_DIR: dataDir,
    CONTENT_API_TOKEN: source.token,
    WEBHOOK_SECRET: webhookSecret,
  };
  const child = spawn(process.execPath, [...quiet, path.join(publisherDir, 'main.ts')], {
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const url = `http://127.0.0.1:${publisherPort}`;
  if (isExpectedToRun) {
    await vi.waitUntil(
      () =>
        fetch(`${url}/healthz`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    );
  }
  return {
    url,
    siteUrl: `http://127.0.0.1:${sitePort}`,
    dataDir,
    process: child,
    printed: () => printed,
    command: (args, others = {}) => runCommandLine(args, { ...variables, ...others }),
  };
}

/** Experiments of Node's are no news. */
const quiet = ['--disable-warning=ExperimentalWarning'];

function runCommandLine(args: string[], env: Record<string, string | undefined>): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...quiet, path.join(publisherDir, 'cli/main.ts'), ...args],
      { env },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A server on TCP has a port.');
  return address.port;
}
