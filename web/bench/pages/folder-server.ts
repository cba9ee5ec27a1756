import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { z } from 'zod';

const readySchema = z.object({ port: z.int() });

/** Serves `folder` by the site's own server; `stop` ends it. */
export async function startFolderServer(folder: string): Promise<{ url: string; stop(): void }> {
  const child = fork(path.join(import.meta.dirname, 'serve-folder.ts'), [folder]);
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The server of ${folder} ended before it answered. Its error is above.`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return { url: `http://127.0.0.1:${readySchema.parse(message).port}`, stop: () => child.disconnect() };
}
