import { type DocumentKey, publicCollections } from '@wellcite/shared/content-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf } from '../../publisher/site/file-answer.ts';
import { pathOf } from '../../publisher/site/routes.ts';
import { arbitraryDocument, ids, pictureFiles } from '../support/arbitrary-document.ts';
import { startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { filesThatDiffer, siteFiles } from '../support/site-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const stepsPerRun = 25;
const runs = Number(process.env.ORACLE_STEPS ?? 100) / stepsPerRun;
const by = 'the oracle';

// Redirects and withdrawals are little, and have to meet documents: there are more of them.
const collections = [...publicCollections, 'redirects', 'redirects', 'withdrawals'] as const;
const step = fc.constantFrom(...collections).chain((collection) =>
  fc.constantFrom(...(collection === 'site-settings' ? ['site-settings'] : ids)).chain((id) =>
    fc.record({
      key: fc.constant<DocumentKey>(`${collection}:${id}`),
      document: fc.option(arbitraryDocument(collection, id), { freq: 3 }),
      message: fc.constantFrom('arrives', 'arrives', 'arrives', 'is lost', 'is repeated'),
      isRestarted: fc.constantFrom(false, false, false, false, false, true),
      command: fc.oneof(
        { weight: 6, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom('stop', 'resume', 'publish everything') },
        { weight: 1, arbitrary: fc.record({ back: fc.nat({ max: 6 }) }) },
      ),
    }),
  ),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Resident = Awaited<ReturnType<typeof openPublisher>>;

test('after any sequence of changes the site equals, byte for byte, one made from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: stepsPerRun, maxLength: stepsPerRun }), async (steps) => {
      const api = await startContentApi();
      for (const [name, bytes] of pictureFiles) api.putFile(name, bytes);
      const folder = await temporaryFolder();
      let resident = await openPublisher(api, folder);
      const shown: ShownPages = new Map();
      const publish = async () => {
        await resident.publisher.publish();
        shown.set(resident.publisher.status().release, await pagesIn(resident.siteDir));
      };
      await publish();
      for (const { key, document, message, isRestarted, command } of steps) {
        if (document) api.put(document);
        else api.remove(key);
        if (message !== 'is lost') resident.publisher.notify([key]);
        await carryOut(command, resident, shown);
        await publish();
        if (message === 'is repeated') {
          resident.publisher.notify([key]);
          await publish();
        }
        if (isRestarted) {
          resident.store.close();
          resident = await openPublisher(api, folder);
          await publish();
        }
      }
      // What was lost is found by comparing; nothing else is repaired that the steps themselves got wrong.
      resident.publisher.notify([...api.keys(), ...resident.store.documents().map(({ key }) => key)]);
      resident.publisher.commands.resume({ by, acceptLoss: true });
      await resident.publisher.publish();

      const fresh = await openPublisher(api, await temporaryFolder());
      await fresh.publisher.publish();
      expect(resident.problems.filter((problem) => !problem.startsWith('The CMS no longer has'))).toEqual([]);
      expect(resident.publisher.status()).toMatchObject({ stopped: null, waiting: { documents: 0, pages: 0 } });
      expect(resident.publisher.status().contentVersion).toBe(api.rootDigest());
      expect(await filesThatDiffer(resident.siteDir, fresh.siteDir)).toEqual([]);
      resident.store.close();
      fresh.store.close();
    }),
    { numRuns: runs, endOnFailure: true },
  );
});

/** Going back shows each page as the release had it, but for those that it says stay withdrawn. */
async function carryOut(command: Step['command'], { publisher, siteDir }: Resident, shown: ShownPages): Promise<void> {
  if (command === 'stop') publisher.commands.stop({ by });
  else if (command === 'resume') publisher.commands.resume({ by, acceptLoss: true });
  else if (command === 'publish everything') {
    if (publisher.status().stopped === null) await publisher.commands.publishEverything({ by });
  } else if (command) {
    const release = publisher.commands.releases()[command.back];
    if (!release?.canGoBack) return;
    const { keptWithdrawn } = await publisher.commands.goBack(release.release, by);
    const now = await pagesIn(siteDir);
    for (const [file, page] of shown.get(release.release) ?? []) {
      if (isPage(page) && !keptWithdrawn.includes(pathOf(file) ?? '')) expect(now.get(file), file).toBe(page);
    }
  }
}

/** What readers saw at each release. */
type ShownPages = Map<number, Map<string, string>>;

async function pagesIn(siteDir: string): Promise<Map<string, string>> {
  const files = await siteFiles(siteDir);
  return new Map([...files].filter(([file]) => pathOf(file) !== null));
}

/** Neither moved nor gone. */
function isPage(text: string): boolean {
  return answerOf(Buffer.from(text, 'latin1')).status === 200;
}
