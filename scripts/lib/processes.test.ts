import { describe, expect, it, onTestFinished } from 'vitest';
import { Failure } from './failure.mjs';
import { killAll, type RunningProcess, run, runNode, start, startNode, stopAll } from './processes.mjs';
import { root } from './root.mjs';
import { waitFor } from './wait.ts';

const processes = new URL('./processes.mjs', import.meta.url).href;
/** Tells its id, and then does nothing until it is stopped. */
const idles = 'console.log(process.pid); setInterval(() => {}, 1000);';
const ignoresTerm = `process.on('SIGTERM', () => {}); ${idles}`;

describe('run', () => {
  it('gives what the program printed, on both streams', async () => {
    expect(await script('console.log("one"); console.error("two")')).toBe('one\ntwo');
  });

  it('fails with all that the program printed', async () => {
    const error = await script('console.log("reason"); process.exit(3)').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ message: 'The script failed (exit code 3).', output: 'reason' });
  });

  it('fails where there is no such program', async () => {
    const missing = run({ name: 'It', command: '/no/such/program', args: [], cwd: root, env: {} });
    await expect(missing).rejects.toMatchObject({ output: expect.stringContaining('ENOENT') });
  });
});

describe('stopAll', () => {
  it('stops a program and what that one started', async () => {
    const { lines } = idling(
      `import { spawn } from 'node:child_process'; spawn(process.execPath, ['-e', ${JSON.stringify(ignoresTerm)}], { stdio: 'inherit' }); ${idles}`,
    );
    const pids = await firstLines(lines, 2);
    await stopAll();
    await gone(pids);
  });

  it('kills a program that does not stop when it is asked to', async () => {
    const { lines, program } = idling(ignoresTerm);
    await firstLines(lines, 1);
    await stopAll({ graceMs: 50 });
    expect(await program.exited).toEqual({ code: 137, hasSignal: true });
  });
});

describe('startNode', () => {
  it('ends the script when this process is killed without a chance to stop it', async () => {
    const supervisor = `import { startNode } from '${processes}';
      startNode({ name: 'child', args: ['-e', ${JSON.stringify(idles)}], cwd: '.', env: process.env, onLine: console.log });
      ${idles}`;
    const { lines, program } = killable(supervisor);
    const pids = await firstLines(lines, 2);
    process.kill(program.pid, 'SIGKILL');
    await gone(pids);
  });

  it('lets a script fork others that have no standard input', async () => {
    const forks = `import { spawn } from 'node:child_process';
      const flags = process.execArgv.slice(0, process.execArgv.indexOf('--import') + 2);
      spawn(process.execPath, [...flags, '-e', 'setTimeout(() => console.log("still here"), 100)'], {
        stdio: ['ignore', 'inherit', 'inherit'],
      });`;
    expect(await script(forks)).toBe('still here');
  });
});

function script(code: string): Promise<string> {
  return runNode({ name: 'The script', args: ['--input-type=module', '-e', code], cwd: root, env: process.env });
}

function idling(code: string): { lines: string[]; program: RunningProcess } {
  onTestFinished(killAll);
  const lines: string[] = [];
  const args = ['--input-type=module', '-e', code];
  const program = startNode({ name: 'program', args, cwd: root, env: process.env, onLine: (line) => lines.push(line) });
  return { lines, program };
}

/** Started without the flag, as npm is. */
function killable(code: string): { lines: string[]; program: RunningProcess } {
  onTestFinished(killAll);
  const lines: string[] = [];
  const args = ['--input-type=module', '-e', code];
  const onLine = (line: string) => lines.push(line);
  const program = start({ name: 'program', command: process.execPath, args, cwd: root, env: process.env, onLine });
  return { lines, program };
}

async function firstLines(lines: string[], count: number): Promise<number[]> {
  const attempt = async () => (lines.length >= count ? null : `it printed ${lines.length} lines`);
  await waitFor({ what: 'The output', timeoutMs: 15_000, attempt });
  return lines.map(Number);
}

async function gone(pids: readonly number[]): Promise<void> {
  const attempt = async () => pids.filter(isAlive).join(', ') || null;
  await waitFor({ what: 'The end of all processes', timeoutMs: 15_000, attempt });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
