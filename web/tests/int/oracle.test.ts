import path from 'node:path';
import { type DocumentKey, publicCollections } from '@wellcite/shared/content-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemblePublisher } from '../../publisher/assemble.ts';
import { arbitraryDocument, ids, pictureFiles } from '../support/arbitrary-document.ts';
import { contentApiToken, type FakeContentApi, startContentApi } from '../support/content-api.ts';
import { siteFiles } from '../support/site-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const stepsPerRun = 25;
const runs = Number(process.env.ORACLE_STEPS ?? 100) / stepsPerRun;

const collections = publicCollections;
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

async function publisherFor(api: FakeContentApi, folder: string) {
  const siteDir = path.join(folder, 'site');
  const problems: string[] = [];
  const parts = await assemblePublisher({
    siteUrl: 'https://clinic.example',
    cmsUrl: api.url,
    token: contentApiToken,
    siteDir,
    stateDir: path.join(folder, 'state'),
    log: { info: () => {}, error: (message) => problems.push(message) },
  });
  await parts.publisher.recover();
  return { ...parts, siteDir, problems };
}

test('after any sequence of changes the site equals, byte for byte, one made from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: stepsPerRun, maxLength: stepsPerRun }), async (steps) => {
      const api = await startContentApi();
      for (const [name, bytes] of pictureFiles) api.putFile(name, bytes);
      const folder = await temporaryFolder();
      let resident = await publisherFor(api, folder);
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
          resident = await publisherFor(api, folder);
          await resident.publisher.publish();
        }
      }
      resident.store.close();
      resident = await publisherFor(api, folder);
      await resident.publisher.publish();

      const fresh = await publisherFor(api, await temporaryFolder());
      await fresh.publisher.publish();
      expect(resident.problems).toEqual([]);
      expect(resident.publisher.status().contentVersion).toBe(api.rootDigest());
      expect(await siteFiles(resident.siteDir)).toEqual(await siteFiles(fresh.siteDir));
      resident.store.close();
      fresh.store.close();
    }),
    { numRuns: runs, endOnFailure: true },
  );
});
