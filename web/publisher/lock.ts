/** One publisher a folder: two would put each other's files in place. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another publisher works on the folder. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

/** So long a publisher that is being stopped may take to let go. */
const patienceMs = 3_000;

/** A lock that nobody refers to would be collected, and let go. */
const held = new Set<DatabaseSync>();

/**
 * Holds the folder for this process until it ends, however it ends: SQLite's lock is the system's own, holds across
 * containers that share a volume, and never outlives its process, as a file with a process id would. That file is there
 * too, but only to name who holds the lock.
 * @throws {FolderInUse} another publisher holds it
 */
export function lockFolder(stateDir: string, waitMs = patienceMs): { release(): void } {
  mkdirSync(stateDir, { recursive: true });
  const lock = new DatabaseSync(path.join(stateDir, 'lock.db'), { timeout: waitMs });
  const holderFile = path.join(stateDir, 'lock.holder');
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Error) || !/locked/.test(error.message)) throw error;
    throw new FolderInUse(
      `Another publisher works on ${stateDir}: ${holderIn(holderFile)}. Two would undo each other's work, so this one ends. Stop the other first, or set DATA_DIR to another folder (and the ports to others).`,
    );
  }
  held.add(lock);
  writeFileSync(holderFile, `process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}`);
  return {
    release: () => {
      held.delete(lock);
      lock.close();
    },
  };
}

function holderIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return 'it has not said yet which process it is';
  }
}
