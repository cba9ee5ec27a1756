/**
 * Loaded by --import into a publisher under test: ends it, as `kill -9` would, at a given point of putting files in place.
 * The point is in this module's own address (`?at=move&count=1`), or comes as a message.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import type { EndPoint } from './end-point.ts';

const { searchParams } = new URL(import.meta.url);
let point: { at: string; count: number } = {
  at: searchParams.get('at') ?? 'never',
  count: Number(searchParams.get('count') ?? 0),
};

function pass(at: EndPoint['at']): void {
  if (point.at !== at) return;
  if (point.count === 0) process.kill(process.pid, 'SIGKILL');
  point.count -= 1;
}

const isStaged = (file: unknown) => /\/publisher\/staging\/[^/]+$/.test(String(file));
const isJournal = (file: unknown) => /\/publisher\/journal\.json$/.test(String(file));

if (isMainThread) {
  process.on('message', (message: EndPoint) => {
    point = { ...message };
  });
  process.channel?.unref();
  const { open, rename, rm, writeFile } = fs.promises;
  Object.assign(fs.promises, {
    writeFile(...args: Parameters<typeof writeFile>) {
      if (isStaged(args[0])) pass('stage');
      return writeFile(...args);
    },
    open(...args: Parameters<typeof open>) {
      if (isJournal(args[0])) pass('journal');
      return open(...args);
    },
    rename(...args: Parameters<typeof rename>) {
      if (isStaged(args[0])) pass('move');
      return rename(...args);
    },
    rm(...args: Parameters<typeof rm>) {
      if (isJournal(args[0])) pass('close');
      return rm(...args);
    },
  });
  syncBuiltinESMExports();
}
