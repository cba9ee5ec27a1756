/** A browser for one measurement, with nothing from the one before. */
import { chromium } from '@playwright/test';
import { type LaunchedChrome, launch } from 'chrome-launcher';

/** As in playwright.config.ts; the window is Lighthouse's to set. */
const chromeFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
