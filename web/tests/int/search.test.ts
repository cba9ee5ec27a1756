/** The search over the real templates and the real indexer, by the code that runs in the reader's browser. */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { bundleDir } from '../../publisher/assemble.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { type FakeContentApi, startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { openSearch, type Search } from '../support/search-answers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Resident = Awaited<ReturnType<typeof openPublisher>>;

async function sampleApi(): Promise<FakeContentApi> {
  const api = await startContentApi();
  for (const document of sampleDocuments) if (document.collection !== 'media') api.put(document);
  return api;
}

/** A publisher that has published and indexed everything, once. */
async function published(api: FakeContentApi, folder: string): Promise<Resident> {
  const resident = await openPublisher(api, folder);
  onTestFinished(() => resident.publisher.stop());
  await resident.publisher.publish();
  await indexed(resident);
  return resident;
}

async function indexed({ search, publisher, problems }: Resident): Promise<void> {
  search.update();
  await search.settled();
  expect(problems.filter((problem) => problem.includes('search index'))).toEqual([]);
  expect(publisher.status().search).toEqual({
    release: publisher.status().release,
    isCurrent: true,
    lastError: null,
  });
}

/** Waits until a later release than `before` can be searched, and nothing waits. */
async function untilSearchable({ publisher }: Resident, before: number): Promise<void> {
  const isThere = () => {
    const { release, search, waiting } = publisher.status();
    return release > before && search.isCurrent && waiting.documents + waiting.pages === 0;
  };
  await vi.waitUntil(isThere, { timeout: 60_000 });
}

const urls = async (search: Search, address: string) => (await search(address)).pages.map(({ url }) => url);

test('finds pages by what they are called, by other names, by medical names and by their words', async () => {
  const { siteDir } = await published(await sampleApi(), await temporaryFolder());
  const search = await openSearch(siteDir);

  expect((await urls(search, '?q=anxiety'))[0]).toBe('/conditions/anxiety/');
  expect((await urls(search, '?q=KAP'))[0]).toBe('/treatments/ketamine-assisted-therapy/');
  expect((await urls(search, '?q=palpitations'))[0]).toBe('/symptoms/racing-heart/');
  expect((await urls(search, '?q=constant+worry'))[0]).toBe('/conditions/anxiety/');
  expect(await urls(search, '?q=dissociation')).toContain('/treatments/ketamine-assisted-therapy/');
  expect(await urls(search, '?q=unlicensed+use')).toEqual(['/glossary/#off-label']);
  expect(await urls(search, '?q=How+do+I+get+help+with+my+heart+that+is+pounding')).toContain(
    '/symptoms/racing-heart/',
  );

  const [page] = (await search('?q=KAP')).pages;
  expect(page).toMatchObject({ title: 'Ketamine-assisted therapy', kind: 'treatment', names: ['KAP'] });
  // A page that is called just that begins with what it is about.
  expect(page?.excerpt).toEqual([{ text: expect.stringMatching(/^A low dose of ketamine.* …$/), isMarked: false }]);
  const { pages } = await search('?q=dissociation');
  expect(pages[0]?.excerpt).toContainEqual({ text: expect.stringMatching(/^\W*dissociation/i), isMarked: true });
});

test('finds pages with some of the words where none has them all, and nothing where no word is anywhere', async () => {
  const { siteDir } = await published(await sampleApi(), await temporaryFolder());
  const search = await openSearch(siteDir);
  const some = await search('?q=palpitations+xylophone');
  expect(some.hasAllWords).toBe(false);
  expect(some.pages[0]?.url).toBe('/symptoms/racing-heart/');
  const apart = await search('?q=palpitations+dissociation');
  expect(apart).toMatchObject({ hasAllWords: false, counts: null });
  expect(apart.pages.map(({ url }) => url).sort()).toEqual([
    '/symptoms/racing-heart/',
    '/treatments/ketamine-assisted-therapy/',
  ]);
  expect(await search('?q=zyzzyva')).toMatchObject({ total: 0, pages: [] });
  expect(await search('?q=%3F%21')).toMatchObject({ total: 0, pages: [] });
});

test('narrows down by kind and by certainty, and counts what each choice would come to', async () => {
  const { siteDir } = await published(await sampleApi(), await temporaryFolder());
  const search = await openSearch(siteDir);
  const all = await search('?q=anxiety');
  const kinds = new Set(all.pages.map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThan(2);
  for (const kind of kinds) {
    const found = await search(`?q=anxiety&kind=${kind}`);
    expect(found.pages.map((page) => page.kind)).toEqual(found.pages.map(() => kind));
    expect(found.total, String(kind)).toBe(all.counts?.kind?.[kind ?? '']);
    expect(found.counts?.kind).toEqual(all.counts?.kind);
  }
  const moderate = await search('?q=anxiety&certainty=moderate');
  expect(moderate.total).toBe(all.counts?.certainty?.moderate);
  expect(moderate.pages.map(({ url }) => url)).toContain('/conditions/anxiety/');
  for (const { certainty } of moderate.pages) expect(certainty).toContain('moderate');
  const two = await search('?q=anxiety&kind=condition&kind=treatment&certainty=moderate');
  expect(two.pages.every(({ kind }) => kind === 'condition' || kind === 'treatment')).toBe(true);
  expect(two.total).toBe((moderate.counts?.kind?.condition ?? 0) + (moderate.counts?.kind?.treatment ?? 0));
});

test('reads of a page what readers look for, and leaves out what is on every page or of another', async () => {
  const { siteDir } = await published(await sampleApi(), await temporaryFolder());
  const search = await openSearch(siteDir);
  // The contents list, the dates, the sources, the footer and the crisis strip.
  for (const words of [
    '"on this page"',
    '"page last reviewed"',
    '"back to mention"',
    '"earns money"',
    '"in a crisis"',
  ]) {
    expect((await search(`?q=${encodeURIComponent(words)}`)).total, words).toBe(0);
  }
  expect(await urls(search, '?q=Carpenter')).toEqual([expect.stringMatching(/^\/references\//)]);
  const withText = await search('?q=%22What+we+know%22');
  expect(withText.total).toBe(0);
});

test('puts sources after the pages that cite them', async () => {
  const { siteDir } = await published(await sampleApi(), await temporaryFolder());
  const search = await openSearch(siteDir);
  const kinds = (await search('?q=ketamine')).pages.map(({ kind }) => kind);
  expect(kinds).toContain('source');
  expect(kinds[0]).toBe('treatment');
});

test('finds what is published though nobody has reviewed it: only search engines may not list it', async () => {
  const { siteDir } = await published(await sampleApi(), await temporaryFolder());
  const search = await openSearch(siteDir);
  expect(await urls(search, '?q=panic+attacks')).toContain('/conditions/panic-disorder/');
});

test('finds neither what has moved, nor what was taken down, nor lists, nor the search itself', async () => {
  const { siteDir } = await published(await sampleApi(), await temporaryFolder());
  const search = await openSearch(siteDir);
  for (const query of ['detox', '"has moved"', '"taken down"', 'worry', 'anxiety', 'search']) {
    for (const url of await urls(search, `?q=${encodeURIComponent(query)}`)) {
      expect(url, query).toMatch(
        /^\/(?:(?:conditions|symptoms|treatments|references|people)\/.+\/|[a-z-]+\/|glossary\/#.+)$/,
      );
      expect(url, query).not.toMatch(/detox|conditions\/worry|news|our-team|^\/(?:conditions|search|a-to-z)\/$/);
    }
  }
  expect(await urls(search, '?q=detox')).toEqual([]);
});

test('after a publish finds the new words and no longer the old, and a page that was open goes on', async () => {
  const api = await sampleApi();
  const folder = await temporaryFolder();
  const resident = await published(api, folder);
  const openBefore = await openSearch(resident.siteDir);
  resident.publisher.start();

  const anxiety = sampleDocuments.find(
    ({ collection, content }) => collection === 'conditions' && content.id === 'c-anxiety',
  );
  if (anxiety?.collection !== 'conditions') throw new Error('The sample has no page on anxiety.');
  const changed = { ...anxiety.content, otherNames: ['Quivering'], summary: 'A zephyr of worry.' };
  const first = resident.publisher.status().release;
  resident.publisher.notify([api.put({ collection: 'conditions', content: changed })]);
  await untilSearchable(resident, first);

  const search = await openSearch(resident.siteDir);
  expect(await urls(search, '?q=quivering')).toEqual(['/conditions/anxiety/']);
  expect(await urls(search, '?q=zephyr')).toEqual(['/conditions/anxiety/']);
  expect((await search('?q=%22constant+worry%22')).total).toBe(0);
  // Nothing that it needs for words it has not looked up yet is gone.
  expect((await urls(openBefore, '?q=palpitations'))[0]).toBe('/symptoms/racing-heart/');
  expect((await urls(openBefore, '?q=constant+worry'))[0]).toBe('/conditions/anxiety/');

  api.remove('conditions:c-anxiety');
  api.remove('glossary:g-off-label');
  const second = resident.publisher.status().release;
  resident.publisher.notify(['conditions:c-anxiety', 'glossary:g-off-label']);
  await untilSearchable(resident, second);
  const after = await openSearch(resident.siteDir);
  expect(await urls(after, '?q=quivering')).toEqual([]);
  expect(await urls(after, '?q=unlicensed')).toEqual([]);

  // What was indexed step by step answers as what is indexed from nothing, and so does that a second time.
  const answers = async (siteDir: string) => {
    const ask = await openSearch(siteDir);
    return Promise.all(
      ['anxiety', 'ketamine', 'heart', 'panic disorder', 'sleep', 'label'].map(async (query) => {
        const { total, counts, pages } = await ask(`?q=${query}`);
        // Of passages that match alike Pagefind takes any: what is compared is what is found, and in what order.
        return { query, total, counts, pages: pages.map(({ url, kind, names }) => ({ url, kind, names })) };
      }),
    );
  };
  const [one, other] = [await published(api, await temporaryFolder()), await published(api, await temporaryFolder())];
  expect(await answers(one.siteDir)).toEqual(await answers(other.siteDir));
  expect(await answers(resident.siteDir)).toEqual(await answers(one.siteDir));
});

test('after a restart goes on with the index of the release in place, and makes a damaged one anew', async () => {
  const api = await sampleApi();
  const folder = await temporaryFolder();
  const first = await published(api, folder);
  first.store.close();
  const second = await openPublisher(api, folder);
  expect(second.publisher.status().search.isCurrent).toBe(true);
  second.store.close();

  await rm(path.join(first.siteDir, 'pagefind/pagefind-entry.json'));
  const third = await openPublisher(api, folder);
  expect(third.publisher.status().search).toMatchObject({ release: null, isCurrent: false });
  await third.publisher.publish();
  await indexed(third);
  expect((await urls(await openSearch(third.siteDir), '?q=KAP'))[0]).toBe('/treatments/ketamine-assisted-therapy/');
  third.store.close();
});

test('an indexer that cannot start holds up nothing, and is said once', async () => {
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', path.join(import.meta.dirname, 'nowhere'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const api = await sampleApi();
  const resident = await openPublisher(api, await temporaryFolder());
  onTestFinished(() => resident.publisher.stop());
  resident.publisher.start();
  await vi.waitUntil(() => resident.publisher.status().search.lastError, { timeout: 60_000 });
  for (const release of [2, 3]) {
    resident.publisher.notify([api.put({ collection: 'glossary', content: { ...word, title: `Word ${release}` } })]);
    await vi.waitUntil(() => resident.publisher.status().release >= release, { timeout: 20_000 });
  }
  await resident.search.settled();
  expect(resident.problems).toEqual([
    expect.stringMatching(/^The search index could not be made: .*ENOENT.*\. Pages are published all the same/),
  ]);
  expect(resident.publisher.status()).toMatchObject({ lastError: null, search: { release: null, isCurrent: false } });
});

test('the site that is built for any host has its index with it', async () => {
  const api = await sampleApi();
  const script = path.join(import.meta.dirname, '../../publisher/build-site.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: {
      ...process.env,
      CMS_URL: api.url,
      SITE_URL: 'https://clinic.example',
      CONTENT_API_TOKEN: api.token,
      WEBHOOK_SECRET: `whsec_${Buffer.from('a secret that only the tests know').toString('base64')}`,
    },
  });
  expect(stdout).toContain('The site is in');
  const search = await openSearch(path.join(bundleDir, 'site'));
  expect((await urls(search, '?q=KAP'))[0]).toBe('/treatments/ketamine-assisted-therapy/');
});

const word = { id: 'g-new', slug: 'new-word', title: 'Word', otherForms: [], definition: 'A new word.' };

test('after going back finds what the pages say that are shown, and nothing of what was taken down since', async () => {
  const api = await sampleApi();
  const resident = await published(api, await temporaryFolder());
  const { publisher, siteDir } = resident;
  const before = publisher.status().release;
  const path = '/symptoms/feeling-restless-or-on-edge/';
  const anxiety = sampleDocuments.find(
    ({ collection, content }) => collection === 'conditions' && content.id === 'c-anxiety',
  );
  if (anxiety?.collection !== 'conditions') throw new Error('The sample has no page on anxiety.');
  const changed = { ...anxiety.content, title: 'Zephyr', otherNames: ['Quivering'], summary: 'A zephyr of worry.' };
  api.remove('symptoms:s-restless');
  api.remove('glossary:g-off-label');
  publisher.notify([
    api.put({ collection: 'conditions', content: changed }),
    'symptoms:s-restless',
    'glossary:g-off-label',
  ]);
  await publisher.publish();
  await indexed(resident);
  expect(await urls(await openSearch(siteDir), '?q=quivering')).toEqual(['/conditions/anxiety/']);
  expect(await urls(await openSearch(siteDir), '?q=restless')).not.toContain(path);

  await publisher.commands.goBack(before, 'Ann Admin');
  await indexed(resident);
  const back = await openSearch(siteDir);
  expect(await urls(back, '?q=quivering')).toEqual([]);
  expect((await urls(back, '?q=anxiety'))[0]).toBe('/conditions/anxiety/');
  expect((await urls(back, '?q=restless'))[0]).toBe(path);
  expect(await urls(back, '?q=unlicensed+use')).toEqual(['/glossary/#off-label']);

  const content = { id: 'down', path, title: 'Restless', withdrawnAt: '2026-11-21T15:04:00.000Z', instead: null };
  publisher.notify([api.put({ collection: 'withdrawals', content })]);
  await publisher.publish();
  await indexed(resident);
  expect(await urls(await openSearch(siteDir), '?q=restless')).not.toContain(path);

  publisher.commands.resume({ by: 'Ann Admin', acceptLoss: false });
  await publisher.publish();
  await indexed(resident);
  expect(await urls(await openSearch(siteDir), '?q=quivering')).toEqual(['/conditions/anxiety/']);
});
