/** Sudden ends at the points where they would hurt most, each by itself: the random plan comes to them too seldom. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentApiPaths, documentsSchema } from '@wellcite/shared/content-api';
import { sha256 } from '@wellcite/shared/digest';
import { imageSchema } from '@wellcite/shared/image';
import { describe, expect, test } from 'vitest';
import { bundleDir } from '../../publisher/assemble.ts';
import type { EndPoint } from '../support/oracle/end-point.ts';
import { ownDatabase } from '../support/oracle/own-database.ts';
import { type QuietPair, startQuietPair } from '../support/oracle/quiet-pair.ts';
import { expectEqualToNew, untilSettled } from '../support/oracle/settled.ts';
import { png } from '../support/picture.ts';

const soon = { timeout: 30_000, interval: 50 };

const points: EndPoint[] = [
  { at: 'stage', count: 0 },
  { at: 'stage', count: 1 },
  { at: 'journal', count: 0 },
  { at: 'move', count: 0 },
  { at: 'move', count: 1 },
  { at: 'close', count: 0 },
];

/** Its page's file, as it lies in the folder while nobody serves it. */
async function pageOnDisk({ pair }: QuietPair): Promise<string> {
  return readFile(path.join(pair.siteDir, 'references/source/index.html'), 'utf8');
}

describe('a publisher that ends suddenly', () => {
  test('leaves each page whole at every point of putting it in place, and completes at its next start', async () => {
    const quiet = await startQuietPair();
    const { pair } = quiet;
    let before = 'The first title';
    for (const [index, point] of points.entries()) {
      const when = `${point.at} ${point.count}`;
      const title = `Title number ${index}`;
      const publisher = pair.publisher();
      publisher?.tell(point);
      pair.goDown();
      await quiet.rename(title);
      await publisher?.exited;
      const left = await pageOnDisk(quiet);
      expect(left, when).toMatch(/<\/html>\s*$/);
      expect(
        [before, title].filter((words) => left.includes(words)),
        when,
      ).toHaveLength(1);

      pair.startPublisher(bundleDir);
      await pair.untilServed();
      await untilSettled(pair);
      const folder = path.join(quiet.folder, 'new');
      await expectEqualToNew(pair, { folder, templates: bundleDir, withSearch: false });
      expect(await quiet.title(), when).toBe(title);
      before = title;
    }
  });

  test('ends again while it completes what was interrupted, and completes it all the same', async () => {
    const quiet = await startQuietPair();
    const { pair } = quiet;
    const publisher = pair.publisher();
    publisher?.tell({ at: 'move', count: 1 });
    pair.goDown();
    await quiet.rename('The second title');
    await publisher?.exited;
    await pair.startPublisher(bundleDir, '?at=move&count=0').exited;
    await pair.startPublisher(bundleDir, '?at=close&count=0').exited;
    pair.startPublisher(bundleDir);
    await pair.untilServed();
    await untilSettled(pair);
    const folder = path.join(quiet.folder, 'new');
    await expectEqualToNew(pair, { folder, templates: bundleDir, withSearch: false });
    expect(await quiet.title()).toBe('The second title');
  });
});

const databases = process.env.TEST_MONGODB_URI ? (['SQLite', 'MongoDB'] as const) : (['SQLite'] as const);

describe.each(databases)('a CMS on %s', (database) => {
  const start = () => startQuietPair(database === 'MongoDB' ? ownDatabase() : null);

  test('that ends between the commit and the message sends the message after its next start', async () => {
    const quiet = await start();
    await quiet.pair.order('end', { at: 'after the commit' });
    await expect(quiet.rename('Committed')).rejects.toThrow('fetch failed');
    await quiet.pair.cms()?.exited;
    expect(await quiet.title()).toBe('The first title');
    await quiet.pair.startCms();
    await expect.poll(() => quiet.title(), soon).toBe('Committed');
  });

  test('that ends before the commit has changed nothing and announces nothing', async () => {
    const quiet = await start();
    const { network } = quiet.pair;
    await quiet.pair.order('end', { at: 'before the commit' });
    await expect(quiet.rename('Never committed')).rejects.toThrow('fetch failed');
    await quiet.pair.cms()?.exited;
    const known = new Set(network.messages.map(({ id }) => id));
    await quiet.pair.startCms();
    expect((await quiet.admin.get('references', quiet.id)).title).toBe('The first title');
    await expect
      .poll(async () => (await quiet.rename('Committed')).title, { ...soon, timeout: 70_000 })
      .toBe('Committed');
    await expect.poll(() => quiet.title(), soon).toBe('Committed');
    const sent = new Set(network.messages.map(({ id }) => id).filter((id) => !known.has(id)));
    expect(sent.size).toBe(1);
  });

  test('never sends a message of what is not committed yet', async () => {
    const quiet = await start();
    const { network } = quiet.pair;
    const known = new Set(network.messages.map(({ id }) => id));
    /** What was published when each message came for the first time. */
    const seen: string[] = [];
    network.beforeMessage = async () => {
      const id = network.messages.at(-1)?.id ?? '';
      if (known.has(id)) return;
      known.add(id);
      const [envelope] = await documentsOf(quiet, `references:${quiet.id}`);
      seen.push(JSON.stringify(envelope?.content));
    };
    const titles = Array.from({ length: 8 }, (_, index) => `Title number ${index}`);
    for (const [index, title] of titles.entries()) {
      await quiet.rename(title);
      await expect.poll(() => seen.length, soon).toBe(index + 1);
      expect(seen[index]).toContain(title);
    }
  });

  test('that ends while a picture is replaced still has the files of the one that is published', async () => {
    const quiet = await start();
    const file = (shade: number) => ({
      name: 'sea.png',
      type: 'image/png',
      bytes: png({ width: 600, height: 30, shade }),
      fields: { alt: 'The sea' },
    });
    const made = await quiet.admin.upload(file(10));
    const { id } = (made.body as { doc: { id: string } }).doc;
    await quiet.pair.order('end', { at: 'before the commit' });
    await expect(quiet.admin.upload(file(200), id)).rejects.toThrow('fetch failed');
    await quiet.pair.cms()?.exited;
    await quiet.pair.startCms();
    const [envelope] = await documentsOf(quiet, `media:${id}`);
    const { sources } = imageSchema.parse(envelope?.content);
    expect(sources.length).toBeGreaterThan(1);
    for (const { file: name, digest } of sources) {
      const answer = await ask(quiet, `${contentApiPaths.media}/${name}`);
      expect([answer.status, sha256(new Uint8Array(await answer.arrayBuffer()))]).toEqual([200, digest]);
    }
  });
});

function ask({ pair }: QuietPair, address: string): Promise<Response> {
  return fetch(pair.cmsUrl + address, { headers: { authorization: `Bearer ${pair.source.token}` } });
}

async function documentsOf(quiet: QuietPair, key: string) {
  const answer = await ask(quiet, `${contentApiPaths.documents}?ids=${key}`);
  return documentsSchema.parse(await answer.json()).documents;
}
