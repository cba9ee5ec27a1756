import { documentKey, type PublicDocument } from '@wellcite/shared/content-api';
import { sha256 } from '@wellcite/shared/digest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allViews } from '../../src/content/views.ts';
import { sampleDocuments } from '../../tests/fixtures/content.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { openRows } from '../store/lookup.ts';
import { openStore } from '../store/store.ts';
import { storedRows } from '../store/stored-rows.ts';
import { overlay } from './overlay.ts';

const states = (documents: readonly PublicDocument[]) =>
  documents.map((document) => ({
    key: documentKey(document.collection, document.content.id),
    digest: sha256(JSON.stringify(document.content)),
    document,
  }));

/** The same document with another title, as its draft has it. */
function retitled(document: PublicDocument, title: string): PublicDocument {
  return 'title' in document.content
    ? ({ ...document, content: { ...document.content, title } } as PublicDocument)
    : document;
}

test('answers every key of every view as the store would, had it taken the drafts in, and leaves the store as it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(sampleDocuments),
      fc.subarray(sampleDocuments, { maxLength: 5 }),
      fc.constantFrom('Aa', 'zebra', 'Éclair', '\u{1F600} smile', '\uFB01nal'),
      async (published, edited, title) => {
        const drafts = edited.map((document) => retitled(document, title));
        const [folder, otherFolder] = [await temporaryFolder(), await temporaryFolder()];
        const store = openStore(folder, []);
        store.ingest(states(published));
        const taken = openStore(otherFolder, []);
        taken.ingest(states(published));
        taken.ingest(states(drafts));
        const rows = openRows(folder);
        const before = store.contentVersion();
        const lookup = overlay(rows, drafts);
        for (const view of allViews) {
          const keys = new Set(
            [...published, ...drafts].flatMap(storedRows).flatMap((row) => (row.view === view.name ? [row.key] : [])),
          );
          for (const key of keys) expect(lookup(view, key)).toEqual(taken.lookup(view, key));
        }
        expect(store.contentVersion()).toBe(before);
        rows.close();
        store.close();
        taken.close();
      },
    ),
    { numRuns: 10 },
  );
});
