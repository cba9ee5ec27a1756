import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { closeServer, listen } from '../../publisher/lib/http.ts';
import { createSiteServer } from '../../publisher/site/site-server.ts';
import type { FoundPage } from '../../src/search/found-page.ts';
import { openPagefind } from '../../src/search/pagefind.ts';
import { type Found, searchPages } from '../../src/search/search-pages.ts';
import { readState } from '../../src/search/state.ts';

export type Search = (address: string) => Promise<Found & { pages: FoundPage[] }>;

/** Searches the site in `siteDir` as its page does, by what stands in the address: `?q=panic&kind=symptom`. */
export async function openSearch(siteDir: string): Promise<Search> {
  const server = createSiteServer({ siteDir, cmsUrl: 'https://cms.example', log: { info: () => {}, error: () => {} } });
  await listen(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => closeServer(server));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const program = pathToFileURL(path.join(siteDir, 'pagefind/pagefind.js')).href;
  const pagefind = await openPagefind(`${origin}/pagefind/`, program);
  return async (address) => {
    const found = await searchPages(pagefind, readState(address));
    const pages = await found.load(0, found.total);
    return { ...found, pages: pages.map((page) => ({ ...page, url: page.url.replace(origin, '') })) };
  };
}
