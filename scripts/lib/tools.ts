/** The development tools of the workspace. */
import path from 'node:path';
import { quiet } from './environment.ts';
import { run } from './processes.mjs';
import { root } from './root.mjs';

/** Runs a script of a package's package.json. */
export function runPackageScript(folder: string, script: string, args: readonly string[] = []): Promise<string> {
  return run({
    name: `${script} of ${folder}`,
    command: 'pnpm',
    args: ['run', script, ...args],
    cwd: path.join(root, folder),
    env: { ...process.env, ...quiet },
  });
}

/** Runs a tool of the root's package.json. */
export function runTool(tool: string, args: readonly string[]): Promise<string> {
  return run({
    name: tool,
    command: path.join(root, 'node_modules/.bin', tool),
    args,
    cwd: root,
    env: process.env,
  });
}
