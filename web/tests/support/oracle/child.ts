/** A process that a test may kill. It ends with this one, however this one dies. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Child {
  /** Resolves when it is gone, by whatever cause. */
  exited: Promise<void>;
  hasEnded(): boolean;
  /** What it printed. */
  log(): string;
  /** For what was loaded into it besides. */
  tell(message: object): void;
  /** As `kill -9`. What it started itself is left alone. */
  kill(): Promise<void>;
  /** The same, with all that it has started. */
  killAll(): Promise<void>;
  /** Asks it to stop, as a service manager does. */
  stop(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../../../..');
const followParent = pathToFileURL(path.join(root, 'scripts/lib/follow-parent.mjs'));

/** Runs `script` (relative to the repository) under this same Node, in its package's folder, with nothing else in its environment. */
export function startChild(input: {
  script: string;
  args?: readonly string[];
  /** Modules that are loaded first. */
  load?: readonly URL[];
  env: Record<string, string>;
}): Child {
  const file = path.join(root, input.script);
  const load = [new URL(`?parent=${process.pid}`, followParent), ...(input.load ?? [])];
  const imports = load.flatMap(({ href }) => ['--import', href]);
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...imports, file, ...(input.args ?? [])],
    {
      cwd: path.join(root, input.script.split('/', 1)[0] ?? ''),
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...input.env },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    },
  );
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => printed.push(text));
  let hasEnded = false;
  const exited = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      hasEnded = true;
      resolve();
    });
  });
  const signal = async (name: NodeJS.Signals) => {
    child.kill(name);
    await exited;
  };
  return {
    exited,
    hasEnded: () => hasEnded,
    log: () => printed.join(''),
    // One that has ended meanwhile need not be told.
    tell: (message) => void child.send(message, () => {}),
    kill: () => signal('SIGKILL'),
    async killAll() {
      try {
        // It leads a group of its own.
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
      }
      await exited;
    },
    stop: () => signal('SIGTERM'),
  };
}
