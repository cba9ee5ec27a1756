/** A browser for one measurement, with nothing from the one before. */
import { chromium } from '@playwright/test';
import { type LaunchedChrome, launch } from 'chrome-launcher';
import { chromiumFlags } from '../../tests/support/chromium-flags.ts';

/** The window is Lighthouse's to set. */
const chromeFlags = ['--headless=new', ...chromiumFlags];

/** `program`: null for Playwright's own. `work` gets the port of its DevTools. */
export async function withChrome<Result>(
  program: string | null,
  work: (port: number) => Promise<Result>,
): Promise<Result> {
  const chromePath = program ?? chromium.executablePath();
  const chrome: LaunchedChrome = await launch({ chromePath, chromeFlags, logLevel: 'silent', handleSIGINT: false });
  const kill = () => chrome.kill();
  process.once('exit', kill);
  try {
    return await work(chrome.port);
  } finally {
    process.off('exit', kill);
    kill();
  }
}
