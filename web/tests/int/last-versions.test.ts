import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import type { PublicImage } from '@wellcite/shared/image';
import { expect, test } from 'vitest';
import { listFiles } from '../../publisher/lib/files.ts';
import { priority } from '../../publisher/store/pages.ts';
import { pictureFiles } from '../support/arbitrary-document.ts';
import { startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { makeOtherTemplates } from '../support/oracle/other-templates.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text = { type: 'text' as const, text: 'Some words.', isBold: false, isItalic: false };

const page = {
  collection: 'pages' as const,
  content: {
    id: 'about',
    slug: 'about',
    title: 'About us',
    publishedAt: '2026-01-01T00:00:00.000Z',
    summary: 'Who we are.',
    review: null,
    changes: [],
    picture: 'picture',
    body: [{ type: 'paragraph' as const, children: [text] }],
  },
};

const pictureOf = (file: string) => ({
  collection: 'media' as const,
  content: {
    id: 'picture',
    alt: 'What it shows',
    width: 960,
    height: 640,
    focalPoint: { x: 50, y: 50 },
    sources: [{ file, type: 'image/avif', width: 480, height: 320, digest: sha256(pictureFiles.get(file) ?? '') }],
  } satisfies PublicImage,
});

test('a page that keeps its last version keeps its pictures too, until its new version is in place', async () => {
  const api = await startContentApi();
  api.putFile('sea.avif', pictureFiles.get('sea.avif') ?? new Uint8Array());
  api.put(page);
  api.put(pictureOf('sea.avif'));
  const { publisher, store, siteDir } = await openPublisher(api, await temporaryFolder());
  await publisher.publish();
  const pictures = async () => (await listFiles(siteDir)).filter((file) => file.startsWith('media/'));
  const [before] = await pictures();
  expect(before).toBeDefined();

  publisher.notify([api.put(pictureOf('hill.avif'))]);
  await publisher.publish();
  expect(await pictures(), 'the new picture cannot be had').toEqual([before]);

  api.putFile('hill.avif', pictureFiles.get('hill.avif') ?? new Uint8Array());
  store.markDirty(
    store.failures().map(({ path }) => path),
    priority.fullRender,
  );
  await publisher.publish();
  const after = await pictures();
  expect(after).toHaveLength(1);
  expect(after).not.toContain(before);
  store.close();
});

test('a page that keeps its last version keeps the styles of the templates that made it', async () => {
  const api = await startContentApi();
  api.putFile('sea.avif', pictureFiles.get('sea.avif') ?? new Uint8Array());
  api.put(page);
  api.put(pictureOf('sea.avif'));
  const [folder, templates] = [await temporaryFolder(), await makeOtherTemplates(await temporaryFolder())];
  const before = await openPublisher(api, folder, { templatesDir: templates });
  await before.publisher.publish();
  before.store.close();

  api.put(pictureOf('hill.avif'));
  const after = await openPublisher(api, folder);
  await after.publisher.publish();
  const html = await readFile(path.join(after.siteDir, 'about/index.html'), 'utf8');
  const styles = /href="\/(_astro\/[^"]+-2\.css)"/.exec(html)?.[1];
  expect(styles, 'it was made by the former templates').toBeDefined();
  expect(await listFiles(after.siteDir)).toContain(styles);

  api.putFile('hill.avif', pictureFiles.get('hill.avif') ?? new Uint8Array());
  after.store.markDirty(
    after.store.failures().map(({ path }) => path),
    priority.fullRender,
  );
  await after.publisher.publish();
  expect(await readFile(path.join(after.siteDir, 'about/index.html'), 'utf8')).not.toContain(styles);
  // The page may be gone back to.
  expect(await listFiles(after.siteDir)).toContain(styles);
  after.store.close();
});
