/** `POST /preview` of the private port: pages with drafts on them, and nothing of the drafts left behind. */
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { PublicDocument } from '@wellcite/shared/content-api';
import { type PreviewRequest, previewPaths } from '@wellcite/shared/preview-api';
import { expect, onTestFinished, test } from 'vitest';
import { createControlServer } from '../../publisher/control/control-server.ts';
import { listFiles } from '../../publisher/lib/files.ts';
import { closeServer, listen } from '../../publisher/lib/http.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { contentApiToken, startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const secret = 'Quokkaberry';
const anxiety = sampleDocuments.find(({ content }) => 'slug' in content && content.slug === 'anxiety');
if (anxiety?.collection !== 'conditions') throw new Error('The sample has no condition "anxiety".');
const draft: PublicDocument = {
  collection: 'conditions',
  content: { ...anxiety.content, title: `Anxiety ${secret}`, summary: `${secret} is a secret.` },
};

async function start() {
  const folder = await temporaryFolder();
  const api = await startContentApi();
  for (const document of sampleDocuments) if (document.collection !== 'media') api.put(document);
  const opened = await openPublisher(api, folder);
  const { publisher, store, preview, problems, notes } = opened;
  await publisher.publish();
  problems.length = 0;
  const control = createControlServer({
    publisher,
    store,
    preview,
    webhookSecret: 'whsec_dW51c2Vk',
    token: contentApiToken,
    log: { info: (message) => notes.push(message), error: (message) => problems.push(message) },
  });
  await listen(control, { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await closeServer(control);
    preview.close();
    await publisher.stop();
    store.close();
  });
  const url = `http://127.0.0.1:${(control.address() as AddressInfo).port}`;
  const ask = (body: Partial<PreviewRequest> | string, token = contentApiToken) =>
    fetch(`${url}${previewPaths.page}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body:
        typeof body === 'string'
          ? body
          : JSON.stringify({ path: '/conditions/anxiety/', documents: [draft], expected: [], ...body }),
    });
  return { ...opened, api, url, ask, folder };
}

async function filesWith(word: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of await listFiles(folder)) {
    if ((await readFile(path.join(folder, file))).includes(word)) found.push(file);
  }
  return found;
}

test('gives the page that readers would get, to the byte, and leaves nothing of the draft behind', async () => {
  const { ask, api, publisher, siteDir, folder, problems, notes, store } = await start();
  const before = store.contentVersion();
  const answer = await ask({});
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain(secret);
  await publisher.publish();
  expect(await filesWith(secret, folder)).toEqual([]);
  expect([...problems, ...notes].filter((line) => line.includes(secret))).toEqual([]);
  expect(store.contentVersion()).toBe(before);

  publisher.notify([api.put(draft)]);
  await publisher.publish();
  expect(await readFile(path.join(siteDir, 'conditions/anxiety/index.html'), 'utf8')).toBe(html);
});

test('shows a document that was never published, at an address that no page has yet', async () => {
  const { ask } = await start();
  const unborn: PublicDocument = {
    collection: 'conditions',
    content: { ...draft.content, id: 'unborn', slug: 'unborn' },
  };
  const answer = await ask({ path: '/conditions/unborn/', documents: [unborn] });
  expect(answer.status).toBe(200);
  expect((await ask({ path: '/conditions/nowhere/', documents: [unborn] })).status).toBe(422);
});

test('names what it has not taken in as the CMS has it, and answers once it is told', async () => {
  const { ask } = await start();
  const needs = { key: 'symptoms:new', digest: 'a'.repeat(64) } as const;
  const answer = await ask({ expected: [needs] });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toEqual({ needs: ['symptoms:new'] });
});

test('tells nobody without the token anything, and says what is wrong without repeating the draft', async () => {
  const { ask, url, problems } = await start();
  expect((await ask({}, 'wrong')).status).toBe(401);
  expect((await fetch(`${url}${previewPaths.assets}robots.txt`)).status).toBe(401);
  expect((await ask('{')).status).toBe(400);
  const broken = await ask({
    documents: [{ collection: 'conditions', content: { ...draft.content, codes: [secret] } }],
  });
  expect(broken.status).toBe(400);
  expect(await broken.text()).not.toContain(secret);
  expect(problems).toEqual([]);
});

test('brings the files of the templates, and no others', async () => {
  const { ask, url } = await start();
  const styles = /href="(\/_astro\/[^"]+\.css)"/.exec(await (await ask({})).text())?.[1] ?? '';
  const get = (file: string) =>
    fetch(`${url}${previewPaths.assets}${file}`, { headers: { authorization: `Bearer ${contentApiToken}` } });
  const answer = await get(styles.slice(1));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/css']);
  expect((await get('%2e%2e/server/entry.mjs')).status).toBe(404);
});
