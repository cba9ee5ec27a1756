import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { print, stepDone, stepLeftOut } from '../lib/output.mjs';
import { byteLimit, framed } from './frame.ts';
import { devices, type Shot, shotFile, shots } from './shots.ts';

/** Writes every picture into `folder`; says which pages are not there. `browser`: null for Playwright's own. */
export async function takeShots(input: { siteUrl: string; browser: string | null; folder: string }): Promise<void> {
  await mkdir(input.folder, { recursive: true });
  const executable = input.browser === null ? {} : { executablePath: input.browser };
  const browser = await chromium.launch({
    ...executable,
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  });
  try {
    for (const shot of shots) {
      const picture = await take(browser, input.siteUrl, shot);
      if (picture === null) {
        stepLeftOut(shotFile(shot), `${shot.path} is not there (404)`);
        continue;
      }
      await writeFile(path.join(input.folder, shotFile(shot)), picture);
      stepDone({ name: shotFile(shot), note: `${Math.round(picture.length / 1000)} KB` });
      if (picture.length > byteLimit)
        print(`  That is more than ${byteLimit / 1000} KB: choose a calmer part of the page.`);
    }
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, siteUrl: string, shot: Shot): Promise<Buffer | null> {
  const { width, height, scale, radius } = devices[shot.device];
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: shot.scheme,
    isMobile: shot.device === 'phone',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  try {
    const page = await context.newPage();
    const response = await page.goto(siteUrl + shot.path, { waitUntil: 'networkidle' });
    if (response?.status() === 404) return null;
    if (!response?.ok()) throw new Error(`${shot.path} answered ${response?.status()}.`);
    if (shot.from !== null) await page.locator(shot.from).evaluate((element) => element.scrollIntoView());
    // Pictures below the fold are asked for when they come into sight.
    await page.waitForLoadState('networkidle');
    return framed(await page.screenshot({ animations: 'disabled', caret: 'hide' }), radius * scale);
  } finally {
    await context.close();
  }
}
