import { imagesShown } from '../../support/pages/layout-shift.ts';
import { pageKinds } from './kinds.ts';
import { expect, test } from './reader.ts';

test('no kind of page asks anybody else for anything, or keeps anything about its reader', async ({ open, page }) => {
  const asked = new Set<string>();
  const cookieHeaders: Promise<string | null>[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('response', (response) => cookieHeaders.push(response.headerValue('set-cookie')));
  for (const kind of pageKinds) {
    asked.clear();
    await open(kind);
    // What is fetched only when it is seen.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await imagesShown(page);
    expect.soft([...asked], kind.path).toEqual([new URL(page.url()).origin]);
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    const nothing = { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 };
    expect.soft(kept, kind.path).toEqual(nothing);
  }
  expect((await Promise.all(cookieHeaders)).filter((header) => header !== null)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});
