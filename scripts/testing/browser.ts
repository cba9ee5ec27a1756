/** A browser for Playwright: the given one, one of this machine, or Playwright's own, which is fetched. */
import path from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { findProgram } from '../lib/find-program.ts';
import { step, stepDone } from '../lib/output.mjs';
import { runNode } from '../lib/processes.mjs';
import { root } from '../lib/root.mjs';

const browsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The program for CHROMIUM_PATH; null for Playwright's own.
 * @throws {Failure} there is none, and none could be fetched
 */
export async function findBrowser(): Promise<string | null> {
  const found = process.env.CHROMIUM_PATH || (await findProgram(browsers));
  if (found) {
    stepDone({ name: 'browser', note: found });
    return found;
  }
  try {
    await step("browser: Playwright's own", () =>
      runNode({
        name: 'playwright install',
        args: [path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
        cwd: root,
        env: process.env,
      }),
    );
    return null;
  } catch (error) {
    throw new Failure(
      'There is no browser to test in, and none could be fetched. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
      error instanceof Failure ? error.output : '',
    );
  }
}
