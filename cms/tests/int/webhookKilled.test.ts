/** What becomes of a message whose sender is killed in the middle. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { onEachDatabase } from './cms.ts';
import { startSubscriber, taken } from './subscriber.ts';

const script = path.join(import.meta.dirname, 'webhookProcess.ts');

onEachDatabase('a CMS that is killed while it sends', (database) => {
  test('sends the same message again after the next start', { timeout: 300_000 }, async () => {
    const dataDir = await mkdtemp(path.join(os.tmpdir(), 'wellcite-killed-'));
    const server = await startSubscriber();
    const databaseUri = new URL(process.env.TEST_MONGODB_URI ?? 'mongodb://none/');
    databaseUri.pathname = `/killed_${process.pid}_${Date.now().toString(36)}`;
    const env = {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URI: database === 'MongoDB' ? databaseUri.href : '',
      WEBHOOK_PRIVATE_HOSTS: '127.0.0.1',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      NODE_OPTIONS: '',
    };
    const start = (mode: string) => {
      const args = [script, mode, `${server.origin}/hook`];
      const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
      onTestFinished(() => void child.kill('SIGKILL'));
      return child;
    };
    onTestFinished(async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    });

    // It gets no answer, so that it is in the middle.
    server.answer = () => {};
    const first = start('publish');
    await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 200_000, interval: 50 });
    first.kill('SIGKILL');
    await once(first, 'exit');

    server.answer = taken;
    const [code] = await once(start('deliver'), 'exit');
    expect(code).toBe(0);
    const [one, other] = server.received;
    expect(server.received).toHaveLength(2);
    expect([other?.id, other?.body]).toEqual([one?.id, one?.body]);
  });
});
