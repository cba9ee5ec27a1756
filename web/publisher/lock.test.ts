import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { FolderInUse, lockFolder } from './lock.ts';

/** Another process that holds the folder. */
async function holder(folder: string): Promise<ChildProcess> {
  const module = new URL('./lock.ts', import.meta.url).href;
  const code = `import { lockFolder } from '${module}'; lockFolder(process.argv[1]); console.log('holds'); setInterval(() => {}, 1000);`;
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code, folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout ?? child, 'data');
  return child;
}

test('refuses a second publisher, in words that name the first', async () => {
  const folder = await temporaryFolder();
  const first = await holder(folder);
  const second = () => lockFolder(folder, 50);
  expect(second).toThrow(FolderInUse);
  expect(second).toThrow(`process ${first.pid} on `);
});

test('a publisher that is killed leaves no lock behind', async () => {
  const folder = await temporaryFolder();
  const first = await holder(folder);
  first.kill('SIGKILL');
  await once(first, 'exit');
  lockFolder(folder).release();
});

test('waits for one that is being stopped', async () => {
  const folder = await temporaryFolder();
  const first = await holder(folder);
  const second = holder(folder);
  first.kill('SIGTERM');
  expect((await second).pid).not.toBe(first.pid);
});
