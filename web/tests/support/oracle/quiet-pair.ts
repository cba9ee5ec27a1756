/** A pair for the tests of one mishap each: a published page, and somebody who can edit it. */
import { onTestFailed, onTestFinished } from 'vitest';
import { bundleDir } from '../../../publisher/assemble.ts';
import { signIn } from '../cms-client.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type RunningPair, startPair } from './running-pair.ts';
import { untilSettled } from './settled.ts';

export type QuietPair = Awaited<ReturnType<typeof startQuietPair>>;

export async function startQuietPair(databaseUri: string | null = null) {
  const folder = await temporaryFolder();
  const pair = await startPair({ folder, databaseUri, onDocuments: () => {} });
  onTestFinished(async () => {
    await pair.stop();
  });
  onTestFailed(() => console.log(pair.logs()));
  pair.startPublisher(bundleDir);
  await pair.untilServed();
  const admin = await signIn({ cmsUrl: pair.cmsUrl, usersFile: pair.usersFile, role: 'admin' });
  const { id } = await admin.create('references', {
    title: 'The first title',
    slug: 'source',
    kind: 'article',
    _status: 'published',
  });
  await untilSettled(pair);
  return {
    pair,
    folder,
    admin,
    id,
    /** The page's title as readers see it now; null where there is no page. */
    async title(): Promise<string | null> {
      return titleOf(pair);
    },
    rename: (title: string) => admin.update('references', id, { title, _status: 'published' }),
  };
}

async function titleOf(pair: RunningPair): Promise<string | null> {
  const html = await (await fetch(`${pair.siteUrl}/references/source/`)).text();
  return /<h1[^>]*>([^<]*)</.exec(html)?.[1]?.trim() ?? null;
}
