/** Whether a page moves under its reader while it comes. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** The sum of the layout shifts so far. */
    layoutShift?: number;
  }
}

/** To be called before the page is opened. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number')
          window.layoutShift = (window.layoutShift ?? 0) + entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the layout shifts since the page was opened, when all that is to come has come. */
export async function layoutShift(page: Page): Promise<number> {
  await imagesShown(page);
  return page.evaluate(async () => {
    // What an observer is told, it is told after the frame.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return window.layoutShift ?? Number.NaN;
  });
}

/** Waits until the pictures in sight are there. */
export async function imagesShown(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() =>
    Promise.all(
      [...document.images]
        .filter(({ loading, complete }) => complete || loading !== 'lazy')
        .map((image) => image.decode()),
    ),
  );
}
