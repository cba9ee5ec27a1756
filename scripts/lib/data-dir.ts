/** DATA_DIR: whether it can be written to, whether there is room, and that one start uses it at a time. */
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from './failure.mjs';

/** What the demonstration and some weeks of work need, in bytes. */
const leastFree = 300_000_000;

/** A lock that nobody refers to would be collected, and let go. */
const held = new Set<DatabaseSync>();

/**
 * Makes the folder where it is missing, and tries it.
 * @throws {Failure} it cannot be written to, or its disk is full
 */
export async function prepareDataDir(dataDir: string): Promise<void> {
  const probe = path.join(dataDir, `.probe-${process.pid}`);
  try {
    // It holds passwords' hashes and secrets: nobody else's business.
    await makeFolder(dataDir);
    const { bavail, bsize } = await statfs(dataDir);
    if (bavail * bsize < leastFree) throw fullDisk(dataDir, bavail * bsize);
    await writeFile(probe, 'x');
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw fullDisk(dataDir, 0);
    throw new Failure(
      `DATA_DIR is ${dataDir}, and nothing can be written there (${message}). Make it a folder that you may write to, or set DATA_DIR to one.`,
    );
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}

/**
 * Holds the folder for this process until it ends, however it ends. SQLite's lock is the system's own: it never outlives
 * its process, as a file with a process id would.
 * @throws {Failure} another process holds it
 */
export function lockDataDir(dataDir: string): { release(): void } {
  const lock = new DatabaseSync(path.join(dataDir, 'lock'));
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Error) || !/locked/.test(error.message)) throw error;
    throw new Failure(
      `${dataDir} is in use: Wellcite is already running on it. Stop that one, or set DATA_DIR to another folder (and the ports to others).`,
    );
  }
  held.add(lock);
  return {
    release: () => {
      held.delete(lock);
      lock.close();
    },
  };
}

/** As mkdir's `recursive`, which never ends in folders such as /proc, where nothing can be made and the error is "not found". */
async function makeFolder(folder: string): Promise<void> {
  const make = () =>
    mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  await make().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    await make();
  });
}

function fullDisk(dataDir: string, free: number): Failure {
  const mb = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`;
  return new Failure(
    `The disk of DATA_DIR (${dataDir}) is full: ${mb(free)} are free, and ${mb(leastFree)} are needed. Free some, or set DATA_DIR to a folder on another disk.`,
  );
}
