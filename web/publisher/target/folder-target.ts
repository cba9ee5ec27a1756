/** Keeps the files that a host of folders reads beside the pages, in the folder itself. */
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readIfThere } from '../lib/files.ts';
import type { Log } from '../lib/log.ts';
import type { createHostFiles, FolderHost } from './host-files.ts';
import type { Target } from './target.ts';

export function createFolderTarget(parts: {
  host: FolderHost;
  siteDir: string;
  /** On the disk of `siteDir`. */
  stateDir: string;
  hostFiles: ReturnType<typeof createHostFiles>;
  release: () => number;
  log: Log;
}): Target {
  const { host, siteDir, stateDir, hostFiles, release, log } = parts;
  let running: Promise<void> | null = null;
  let asked = 0;
  let written: number | null = null;
  let lastError: string | null = null;

  async function keepUp(): Promise<void> {
    // So that it never ends before `running` is set.
    await Promise.resolve();
    for (let turn = -1; turn !== asked; ) {
      turn = asked;
      const now = release();
      try {
        for (const { file, text } of await hostFiles()) await place(file, text);
        written = now;
        lastError = null;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const line = `The files that tell ${host} of redirects and headers could not be written (${reason}). Pages are published all the same. It is tried again with the next publish: look for free disk and the rights on ${siteDir}.`;
        if (lastError === null) log.error(line);
        lastError = line;
      }
    }
    running = null;
  }

  async function place(file: string, text: string): Promise<void> {
    const target = path.join(siteDir, file);
    if (String(await readIfThere(target)) === text) return;
    const staged = path.join(stateDir, file);
    await writeFile(staged, text);
    await rename(staged, target);
  }

  return {
    update(moment): void {
      if (moment !== 'at-rest' || release() === 0) return;
      asked += 1;
      running ??= keepUp();
    },
    async settled(): Promise<void> {
      while (running) await running;
    },
    status() {
      return { name: `${host} files`, release: written, isCurrent: written === release(), lastError };
    },
    async stop(): Promise<void> {
      await running;
    },
  };
}
