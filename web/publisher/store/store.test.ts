import { type DocumentKey, documentKey, type PublicDocument, publicCollections } from '@wellcite/shared/content-api';
import { sha256 } from '@wellcite/shared/digest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryLookup } from '../../src/content/reader.ts';
import { allViews, rowsOf, views } from '../../src/content/views.ts';
import { arbitraryDocument, ids } from '../../tests/support/arbitrary-document.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import type { DocumentState } from './documents.ts';
import { openStore } from './store.ts';

const change = fc.constantFrom(...publicCollections).chain((collection) =>
  fc.constantFrom(...(collection === 'site-settings' ? ['site-settings'] : ids)).chain((id) =>
    fc.record({
      key: fc.constant<DocumentKey>(`${collection}:${id}`),
      document: fc.option(arbitraryDocument(collection, id), { freq: 3 }),
    }),
  ),
);

function stateOf(key: DocumentKey, document: PublicDocument | null): DocumentState {
  return { key, document, digest: document ? sha256(JSON.stringify(document.content)) : '' };
}

test('answers every view as if it were made from the documents of this moment', async () => {
  const folder = await temporaryFolder();
  const store = openStore(folder, []);
  const now = new Map<DocumentKey, PublicDocument>();
  const keysEverUsed = new Map(allViews.map((view) => [view, new Set<string>()]));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
      store.ingest(changes.map(({ key, document }) => stateOf(key, document)));
      for (const { key, document } of changes) {
        if (document) now.set(key, document);
        else now.delete(key);
        for (const view of allViews) {
          for (const row of document ? rowsOf(view, document) : []) keysEverUsed.get(view)?.add(row.key);
        }
      }
      const expected = memoryLookup([...now.values()]);
      for (const [view, keys] of keysEverUsed) {
        for (const key of keys) expect(store.lookup(view, key)).toEqual(expected(view, key));
      }
    }),
    { numRuns: 60 },
  );
  store.close();
});

test('marks the pages that read what changed, and no others', async () => {
  const store = openStore(await temporaryFolder(), ['/a/', '/b/']);
  const document = sample('symptoms', '1');
  store.settle({
    placed: [
      { path: '/a/', digest: 'a', reads: [{ view: views.symptomCard.name, key: '1' }] },
      { path: '/b/', digest: 'b', reads: [{ view: views.symptomCard.name, key: '2' }] },
    ],
    gone: [],
    failed: [],
  });
  store.ingest([stateOf(documentKey('symptoms', '1'), document)]);
  const dirty = store.dirtyPages(10).map(({ path }) => path);
  expect(dirty).toContain('/a/');
  expect(dirty).not.toContain('/b/');
  store.close();
});

test('leaves a page alone when what it read of a document is as it was', async () => {
  const store = openStore(await temporaryFolder(), ['/list/']);
  const document = sample('symptoms', '1');
  store.ingest([stateOf('symptoms:1', document)]);
  store.settle({
    placed: [{ path: '/list/', digest: 'l', reads: [{ view: views.symptomCards.name, key: '' }] }],
    gone: [],
    failed: [],
  });
  if (document.collection !== 'symptoms') throw new Error('expected a symptom');
  store.ingest([
    stateOf('symptoms:1', {
      collection: 'symptoms',
      content: { ...document.content, medicalName: 'a name that no list shows' },
    }),
  ]);
  expect(store.dirtyPages(10).map(({ path }) => path)).not.toContain('/list/');
  store.close();
});

test('renders what an edit touched before the rest of a full render', async () => {
  const store = openStore(await temporaryFolder(), ['/a/', '/b/', '/z/']);
  store.ingest([stateOf('symptoms:1', sample('symptoms', '1'))]);
  expect(store.dirtyPages(1).map(({ path }) => path)).toEqual([expect.stringMatching(/^\/symptoms\//)]);
  store.close();
});

test('what so many pages show is a full render, whoever changed it, and other edits overtake it', async () => {
  const paths = Array.from({ length: 1_000 }, (_, index) => `/page-${index}/`);
  const store = openStore(await temporaryFolder(), paths);
  const read = { view: views.symptomCard.name, key: '1' };
  store.settle({ placed: paths.map((path) => ({ path, digest: path, reads: [read] })), gone: [], failed: [] });
  store.ingest([stateOf('symptoms:1', sample('symptoms', '1')), stateOf('people:1', sample('people', '1'))]);
  const first = store.dirtyPages(2_000).map(({ path }) => path);
  expect(first.length).toBeGreaterThan(0);
  expect(first.filter((path) => paths.includes(path))).toEqual([]);
  store.settle({ placed: first.map((path) => ({ path, digest: path, reads: [] })), gone: [], failed: [] });
  expect(store.dirtyPages(2_000)).toHaveLength(paths.length);
  store.close();
});

test('what lists pages for machines comes after them', async () => {
  const store = openStore(await temporaryFolder(), ['/sitemap.xml', '/zebra/']);
  expect(store.dirtyPages(1).map(({ path }) => path)).toEqual(['/zebra/']);
  expect(store.dirtyPages(1, ['/zebra/']).map(({ path }) => path)).toEqual(['/sitemap.xml']);
  store.close();
});

test('keeps what it knows from one opening to the next', async () => {
  const folder = await temporaryFolder();
  const first = openStore(folder, ['/a/']);
  first.ingest([stateOf('people:1', sample('people', '1'))]);
  const version = first.contentVersion();
  first.close();
  const second = openStore(folder, ['/a/']);
  expect(second.contentVersion()).toBe(version);
  expect(second.isNewWebhook({ id: 'm1', at: 1000, forgetBefore: 0 })).toBe(true);
  expect(second.isNewWebhook({ id: 'm1', at: 2000, forgetBefore: 0 })).toBe(false);
  second.close();
});

function sample(collection: 'symptoms' | 'people', id: string): PublicDocument {
  const [document] = fc.sample(arbitraryDocument(collection, id), { numRuns: 1, seed: 7 });
  if (!document) throw new Error('fast-check gave no sample');
  return document;
}
