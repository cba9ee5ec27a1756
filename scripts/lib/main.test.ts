import { expect, it } from 'vitest';
import { type RunningProcess, start } from './processes.mjs';
import { root } from './root.mjs';
import { waitFor } from './wait.ts';

const imports = ['main', 'failure', 'processes', 'output']
  .map((name) => `import * as ${name} from '${new URL(`./${name}.mjs`, import.meta.url).href}';`)
  .join('\n');
/** Runs beside the script; `how` is what it does when it is asked to stop. */
const beside = (how: string) =>
  `processes.startNode({ name: 'beside', cwd: '.', env: process.env, onLine: console.log,
    args: ['-e', "process.on('SIGTERM', () => {${how}}); console.log('ready'); setInterval(() => {}, 1000)"] });`;
const forever = 'await new Promise(() => {});';

it('ends with the code that the work gives', async () => {
  expect(await ended(script('main.main(async () => 3)'))).toEqual({ code: 3, lines: [] });
});

it('tells what a person can mend without a stack', async () => {
  const failing = script("main.main(async () => { throw new failure.Failure('Do this.', 'It said that.'); })");
  expect(await ended(failing)).toEqual({ code: 1, lines: ['', 'It said that.', '', 'Do this.'] });
});

it('tells a mistake of ours with its stack', async () => {
  const { code, lines } = await ended(script("main.main(async () => { throw new TypeError('odd'); })"));
  expect(code).toBe(1);
  expect(lines.join('\n')).toMatch(/TypeError: odd\n +at /);
});

it('ends a server well when it is asked to stop, once what it started has stopped', async () => {
  const server = script(
    `main.main(async () => { ${beside("console.log('bye'); process.exit()")} ${forever} }, { isServer: true })`,
  );
  await printed(server, 'ready');
  process.kill(server.program.pid, 'SIGINT');
  expect(await ended(server)).toEqual({ code: 0, lines: ['ready', 'bye', 'Stopped.'] });
});

it('ends other work with the code of the signal', async () => {
  const work = script(`main.main(async () => { ${beside('process.exit()')} ${forever} })`);
  await printed(work, 'ready');
  process.kill(work.program.pid, 'SIGTERM');
  expect((await ended(work)).code).toBe(143);
});

it('kills what does not stop at the second Ctrl-C', async () => {
  const server = script(
    `main.main(async () => { ${beside("console.log('not yet')")} ${forever} }, { isServer: true, samePressMs: 0 })`,
  );
  await printed(server, 'ready');
  process.kill(server.program.pid, 'SIGINT');
  await printed(server, 'not yet');
  process.kill(server.program.pid, 'SIGINT');
  expect((await ended(server)).code).toBe(130);
});

it('takes two signals at once for one, as npm sends its own after the terminal', async () => {
  const server = script(
    `main.main(async () => { ${beside("console.log('stopping'); setTimeout(() => process.exit(), 200)")} ${forever} }, { isServer: true })`,
  );
  await printed(server, 'ready');
  process.kill(server.program.pid, 'SIGINT');
  await printed(server, 'stopping');
  process.kill(server.program.pid, 'SIGINT');
  expect(await ended(server)).toMatchObject({ code: 0 });
});

interface Script {
  program: RunningProcess;
  lines: string[];
}

function script(code: string): Script {
  const lines: string[] = [];
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', `${imports}\n${code}`];
  const program = start({
    name: 'script',
    command: process.execPath,
    args,
    cwd: root,
    env: process.env,
    onLine: (line) => lines.push(line),
  });
  return { program, lines };
}

async function printed({ lines }: Script, line: string): Promise<void> {
  await waitFor({
    what: `"${line}"`,
    timeoutMs: 15_000,
    attempt: async () => (lines.includes(line) ? null : 'not printed'),
  });
}

async function ended({ program, lines }: Script): Promise<{ code: number; lines: string[] }> {
  const { code } = await program.exited;
  return { code, lines };
}
