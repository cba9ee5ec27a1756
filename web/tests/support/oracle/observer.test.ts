/** Whether the observer finds what it is there for: each of these publishers does one thing wrong. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { closeServer, listen } from '../../../publisher/lib/http.ts';
import { createSiteServer } from '../../../publisher/site/site-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { freePort } from './free-port.ts';
import { type Era, judge } from './judge.ts';
import { bodyDigest, startObserver } from './observer.ts';

const page = (words: string) => Buffer.from(`<!doctype html><title>${words}</title><p>${`${words} `.repeat(200)}</p>`);
const old = page('the old self');
const next = Buffer.concat([page('the new self'), Buffer.from('<img src="/media/new.avif">')]);
const digestOf = (body: Buffer) => bodyDigest({ status: 200, location: null, body });

/** Readers look at a page while `write` changes it; `look` waits until they have seen what is there now. */
async function complaintsOf(
  write: (files: { file: string; picture: string; look: () => Promise<void>; change: () => void }) => Promise<void>,
) {
  const siteDir = await temporaryFolder();
  const file = path.join(siteDir, 'page', 'index.html');
  await mkdir(path.dirname(file));
  await writeFile(file, old);
  const picture = path.join(siteDir, 'media', 'new.avif');
  await mkdir(path.dirname(picture));
  await writeFile(picture, '');
  const server = createSiteServer({ siteDir, cmsUrl: 'https://cms.example', log: { info: () => {}, error: () => {} } });
  const port = await freePort();
  await listen(server, { host: '127.0.0.1', port });
  onTestFinished(() => closeServer(server));
  const observer = startObserver({ siteUrl: `http://127.0.0.1:${port}`, paths: () => ['/page/'], readers: 2 });
  const moments = [0];
  const look = async () => {
    const before = observer.requests();
    await vi.waitUntil(() => observer.requests() >= before + 12);
  };
  await look();
  await write({ file, picture, look, change: () => void moments.push(performance.now()) });
  await look();
  await observer.stop();
  expect(observer.interrupted).toEqual([]);
  const eras: Era[] = [
    { from: 0, body: digestOf(old) },
    { from: 1, body: digestOf(next) },
  ];
  const complaints = judge(observer.observations, { moments, eras: new Map([['/page/', eras]]) });
  for (const { part } of observer.missingParts) complaints.push(`: there is no ${part} (`);
  return [...new Set(complaints.map((complaint) => /: (.*) \(/.exec(complaint)?.[1]))];
}

test('has nothing to say of a page that is put in place whole', async () => {
  const complaints = await complaintsOf(async ({ file, look, change }) => {
    change();
    await writeFile(`${file}.new`, next);
    await look();
    await rename(`${file}.new`, file);
  });
  expect(complaints).toEqual([]);
});

test('finds a page that was torn while it was written', async () => {
  const complaints = await complaintsOf(async ({ file, look, change }) => {
    change();
    await writeFile(file, next.subarray(0, next.length / 2));
    await look();
    await writeFile(file, next);
  });
  expect(complaints).toEqual(['no content ever made this page; it is torn or mixed']);
});

test('finds a page of two halves, one old and one new', async () => {
  const complaints = await complaintsOf(async ({ file, look, change }) => {
    change();
    await writeFile(file, Buffer.concat([next.subarray(0, 100), old.subarray(100)]));
    await look();
    await writeFile(file, next);
  });
  expect(complaints).toEqual(['no content ever made this page; it is torn or mixed']);
});

const anotherTime = ['this page belongs to another time; readers were led back, or it came before it was published'];

test('finds that readers are led back to an older self', async () => {
  const complaints = await complaintsOf(async ({ file, look, change }) => {
    change();
    await writeFile(`${file}.new`, next);
    await rename(`${file}.new`, file);
    await look();
    await writeFile(`${file}.old`, old);
    await rename(`${file}.old`, file);
  });
  expect(complaints).toEqual(anotherTime);
});

test('finds a page that is there before it is published', async () => {
  const complaints = await complaintsOf(async ({ file, look, change }) => {
    await writeFile(`${file}.new`, next);
    await rename(`${file}.new`, file);
    await look();
    change();
  });
  expect(complaints).toEqual(anotherTime);
});

test('finds a page that is there before its picture', async () => {
  const complaints = await complaintsOf(async ({ file, picture, look, change }) => {
    change();
    await rm(picture);
    await writeFile(`${file}.new`, next);
    await rename(`${file}.new`, file);
    await look();
    await writeFile(picture, '');
  });
  expect(complaints).toEqual(['there is no /media/new.avif']);
});

test('finds a page that is gone though it was never taken down', async () => {
  const complaints = await complaintsOf(async ({ file, look, change }) => {
    change();
    await rename(file, `${file}.gone`);
    await look();
    await writeFile(`${file}.new`, next);
    await rename(`${file}.new`, file);
  });
  expect(complaints).toContain('no content ever made this page; it is torn or mixed');
});
