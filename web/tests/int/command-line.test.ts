/** The publisher and its command line as processes of their own, from outside. */
import { once } from 'node:events';
import { publisherStatusSchema } from '@wellcite/shared/publisher-api';
import { expect, test, vi } from 'vitest';
import { type FakeContentApi, startContentApi } from '../support/content-api.ts';
import { type PublisherProcess, startPublisherProcess } from '../support/publisher-process.ts';
import { symptom } from '../support/small-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const page = '/symptoms/symptom-1/';
const ids = Array.from({ length: 12 }, (_, index) => String(index));

const statusOf = async ({ url }: PublisherProcess) =>
  publisherStatusSchema.parse(await (await fetch(`${url}/status`)).json());

/** A publisher with two releases: symptom 1 had another title in the first. */
async function started(): Promise<{ api: FakeContentApi; publisher: PublisherProcess; first: number; second: number }> {
  const api = await startContentApi();
  for (const id of ids) api.put(symptom(id));
  const publisher = await startPublisherProcess(api, await temporaryFolder());
  const first = await published(api, publisher);
  api.put(symptom('1', { title: 'A second title' }));
  // A publisher that was told nothing compares at its next start.
  publisher.process.kill('SIGTERM');
  await once(publisher.process, 'exit');
  const again = await startPublisherProcess(api, publisher.dataDir);
  return { api, publisher: again, first, second: await published(api, again) };
}

/** Waits until the site shows what is published; answers with the release. */
async function published(api: FakeContentApi, publisher: PublisherProcess): Promise<number> {
  await vi.waitUntil(
    async () => {
      const { contentVersion, waiting } = await statusOf(publisher);
      return contentVersion === api.rootDigest() && waiting.pages === 0;
    },
    { timeout: 30_000 },
  );
  return (await statusOf(publisher)).release;
}

const read = async ({ siteUrl }: PublisherProcess, path: string) => (await fetch(`${siteUrl}${path}`)).text();

test('says how it is, publishes again, shows what going back would change, goes back, and resumes', async () => {
  const { publisher, first, second } = await started();
  const status = await publisher.command(['status']);
  expect(status).toMatchObject({ code: 0, stderr: '' });
  expect(status.stdout).toContain(`Release    ${second}, `);
  expect(status.stdout).toContain('Waiting    nothing');
  expect(status.stdout).toContain('Nothing is wrong.');
  const json = await publisher.command(['status', '--json']);
  expect(publisherStatusSchema.parse(JSON.parse(json.stdout))).toMatchObject({ release: second, stopped: null });

  const again = await publisher.command(['publish']);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(again.stdout).toMatch(/^Rendered \d+ pages again in \d+\.\d s; all were as they should be\.\n$/);

  const list = await publisher.command(['rollback']);
  expect(list.stdout.split('\n')[0]).toMatch(/content: .*\(shown now\)$/);
  const shown = await publisher.command(['rollback', String(first)]);
  expect(shown).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') });
  expect(shown.stdout).toContain(`From release ${second} back to ${first}: `);
  expect(shown.stdout).toContain(`As they were\n`);
  expect(shown.stdout).toContain(`  ${page}\n`);
  const asJson = await publisher.command(['rollback', String(first), '--json']);
  expect(JSON.parse(asJson.stdout)).toMatchObject({ wentBack: false, difference: { from: second, to: first } });
  expect(await read(publisher, page)).toContain('A second title');

  expect((await publisher.command(['rollback', String(first), '--yes'])).code).toBe(0);
  expect(await read(publisher, page)).not.toContain('A second title');
  const stopped = await publisher.command(['status']);
  expect(stopped).toMatchObject({ code: 1, stdout: expect.stringContaining(`The site shows release ${first} again.`) });
  const refused = await publisher.command(['publish']);
  expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('publish --resume') });

  const resumed = await publisher.command(['publish', '--resume', '--json']);
  expect(resumed.code).toBe(0);
  const said: { pagesChanged: number; problems: string[] } = JSON.parse(resumed.stdout);
  expect(said.problems).toEqual([]);
  expect(said.pagesChanged).toBeGreaterThan(0);
  expect(await read(publisher, page)).toContain('A second title');
  expect(publisher.printed()).toContain('at the command line went back to release');
});

test('asks before content that was lost is removed from the site, and does it where that is meant', async () => {
  const { api, publisher } = await started();
  publisher.process.kill('SIGTERM');
  await once(publisher.process, 'exit');
  for (const id of ids.slice(0, 6)) api.remove(`symptoms:${id}`);
  const again = await startPublisherProcess(api, publisher.dataDir);
  await vi.waitUntil(async () => (await statusOf(again)).stopped, { timeout: 30_000 });
  const refused = await again.command(['publish', '--resume']);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('no longer has 6 of the 12 documents') });
  expect((await fetch(`${again.siteUrl}${page}`)).status).toBe(200);
  expect((await again.command(['publish', '--accept-loss'])).code).toBe(0);
  expect((await fetch(`${again.siteUrl}${page}`)).status).toBe(404);
});

test('says in words what is wrong with a call, and exits with 2', async () => {
  const { publisher } = await started();
  for (const args of [
    [],
    ['nothing'],
    ['status', '--loud'],
    ['rollback', 'x'],
    ['rollback', '1', '2'],
    ['rollback', '--yes'],
  ]) {
    const { code, stdout, stderr } = await publisher.command(args);
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
    expect(stderr).toContain('Talks to the publisher at PUBLISHER_URL');
  }
  expect(await publisher.command(['rollback', '999'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no release 999'),
  });
  expect(await publisher.command(['status', '--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('rollback NUMBER'),
  });
  expect(await publisher.command(['rollback'], { CONTENT_API_TOKEN: 'x'.repeat(32) })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('does not take this CONTENT_API_TOKEN'),
  });
  expect(await publisher.command(['status'], { PUBLISHER_URL: 'http://127.0.0.1:9' })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('does not answer at http://127.0.0.1:9. Check that it runs there'),
  });
});

test('a second publisher on the same folder ends, and names the first, which goes on', async () => {
  const { api, publisher } = await started();
  const second = await startPublisherProcess(api, publisher.dataDir, { isExpectedToRun: false });
  const [code] = await once(second.process, 'exit');
  expect(code).toBe(1);
  expect(second.printed()).toMatch(
    new RegExp(`^Another publisher works on .*: process ${publisher.process.pid} on .*Stop the other first`),
  );
  expect((await fetch(`${publisher.siteUrl}${page}`)).status).toBe(200);
  publisher.process.kill('SIGKILL');
  await once(publisher.process, 'exit');
  await startPublisherProcess(api, publisher.dataDir);
});
