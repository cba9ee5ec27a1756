import { type DocumentKey, publicCollections } from '@wellcite/shared/content-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument, ids, pictureFiles } from '../support/arbitrary-document.ts';
import { startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { filesThatDiffer } from '../support/site-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const stepsPerRun = 25;
const runs = Number(process.env.ORACLE_STEPS ?? 100) / stepsPerRun;

// Redirects and withdrawals are little, and have to meet documents: there are more of them.
const collections = [...publicCollections, 'redirects', 'redirects', 'withdrawals'] as const;
const step = fc.constantFrom(...collections).chain((collection) =>
  fc.constantFrom(...(collection === 'site-settings' ? ['site-settings'] : ids)).chain((id) =>
    fc.record({
      key: fc.constant<DocumentKey>(`${collection}:${id}`),
      document: fc.option(arbitraryDocument(collection, id), { freq: 3 }),
      message: fc.constantFrom('arrives', 'arrives', 'arrives', 'is lost', 'is repeated'),
      isRestarted: fc.constantFrom(false, false, false, false, false, true),
    }),
  ),
);

test('after any sequence of changes the site equals, byte for byte, one made from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: stepsPerRun, maxLength: stepsPerRun }), async (steps) => {
      const api = await startContentApi();
      for (const [name, bytes] of pictureFiles) api.putFile(name, bytes);
      const folder = await temporaryFolder();
      let resident = await openPublisher(api, folder);
      await resident.publisher.publish();
      for (const { key, document, message, isRestarted } of steps) {
        if (document) api.put(document);
        else api.remove(key);
        if (message !== 'is lost') resident.publisher.notify([key]);
        await resident.publisher.publish();
        if (message === 'is repeated') {
          resident.publisher.notify([key]);
          await resident.publisher.publish();
        }
        if (isRestarted) {
          resident.store.close();
          resident = await openPublisher(api, folder);
          await resident.publisher.publish();
        }
      }
      // What was lost is found by comparing; nothing else is repaired that the steps themselves got wrong.
      resident.publisher.notify([...api.keys(), ...resident.store.documents().map(({ key }) => key)]);
      await resident.publisher.publish();

      const fresh = await openPublisher(api, await temporaryFolder());
      await fresh.publisher.publish();
      expect(resident.problems).toEqual([]);
      expect(resident.publisher.status().contentVersion).toBe(api.rootDigest());
      expect(await filesThatDiffer(resident.siteDir, fresh.siteDir)).toEqual([]);
      resident.store.close();
      fresh.store.close();
    }),
    { numRuns: runs, endOnFailure: true },
  );
});
