/** A publisher that ends at any moment, as by a power cut: the next one finds a whole site, and completes what was begun. */
import fileSystem from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { assemblePublisher } from '../../publisher/assemble.ts';
import type { WritingFileSystem } from '../../publisher/releases/journal.ts';
import { answerOf } from '../../publisher/site/file-answer.ts';
import { type FakeContentApi, startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { filesThatDiffer, siteFiles } from '../support/site-files.ts';
import { symptom } from '../support/small-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const by = 'Ann Admin';

/** Lets so many writing calls pass; from the next on nothing is written any more, as if the process had ended. */
function endingAfter(calls: number): { fs: WritingFileSystem; hasEnded: () => boolean } {
  let left = calls;
  const pass = () => {
    left -= 1;
    if (left < 0) throw new Error('the process has ended');
  };
  return {
    hasEnded: () => left < 0,
    fs: {
      mkdir: (async (...input: Parameters<typeof fileSystem.mkdir>) => {
        pass();
        return fileSystem.mkdir(...input);
      }) as WritingFileSystem['mkdir'],
      open: async (...input) => {
        pass();
        return fileSystem.open(...input);
      },
      rename: async (...input) => {
        pass();
        return fileSystem.rename(...input);
      },
      rm: async (...input) => {
        pass();
        return fileSystem.rm(...input);
      },
      rmdir: async (...input) => {
        pass();
        return fileSystem.rmdir(...input);
      },
      writeFile: async (...input) => {
        pass();
        return fileSystem.writeFile(...input);
      },
    },
  };
}

/** A folder with two releases: in the second symptom 1 has another title, symptom 2 is gone and 3 is new. */
async function twoReleases() {
  const api = await startContentApi();
  for (const id of ['1', '2']) api.put(symptom(id));
  const folder = await temporaryFolder();
  const resident = await openPublisher(api, folder);
  await resident.publisher.publish();
  const first = { release: resident.publisher.status().release, files: await siteFiles(resident.siteDir) };
  const change = () => {
    api.remove('symptoms:2');
    resident.publisher.notify(['symptoms:2', api.put(symptom('1', { title: 'Changed' })), api.put(symptom('3'))]);
  };
  return { api, folder, resident, first, change };
}

async function openEnding(api: FakeContentApi, folder: string, fs: WritingFileSystem) {
  const siteDir = path.join(folder, 'site');
  const parts = await assemblePublisher({
    siteUrl: 'https://clinic.example',
    cmsUrl: 'https://cms.example',
    cmsInternalUrl: api.url,
    token: api.token,
    siteDir,
    stateDir: path.join(folder, 'state'),
    log: { info: () => {}, error: () => {} },
    fs,
  });
  return { ...parts, siteDir };
}

test('while it publishes', async () => {
  const { api, folder, resident, first, change } = await twoReleases();
  change();
  resident.store.close();
  const fresh = await openPublisher(api, await temporaryFolder());
  await fresh.publisher.publish();
  let hasEnded = true;
  for (let calls = 0; hasEnded; calls += 1) {
    const copy = await temporaryFolder();
    await fileSystem.cp(folder, copy, { recursive: true });
    const ending = endingAfter(calls);
    const ended = await openEnding(api, copy, ending.fs);
    await (async () => {
      await ended.publisher.recover();
      await ended.publisher.publish();
    })().catch(() => {});
    ended.store.close();
    hasEnded = ending.hasEnded();
    for (const [file, text] of await siteFiles(ended.siteDir)) {
      const whole = [first.files.get(file), await readFrom(fresh.siteDir, file)];
      expect(whole, `${file} after ${calls} calls`).toContain(text);
    }

    const next = await openPublisher(api, copy);
    await next.publisher.publish();
    expect(await filesThatDiffer(next.siteDir, fresh.siteDir), `after ${calls} calls`).toEqual([]);
    expect(next.problems).toEqual([]);
    const { pages } = await next.publisher.commands.difference(first.release);
    expect(pages.length, `after ${calls} calls`).toBeGreaterThan(3);
    await next.publisher.commands.goBack(first.release, by);
    expect(pagesOf(await siteFiles(next.siteDir)), `after ${calls} calls`).toEqual(pagesOf(first.files));
    next.store.close();
  }
});

test('while it goes back: either it has gone back and is stopped, or nothing has happened', async () => {
  const { api, folder, resident, first, change } = await twoReleases();
  change();
  await resident.publisher.publish();
  const second = await siteFiles(resident.siteDir);
  resident.store.close();
  const outcomes = new Set<string>();
  let hasEnded = true;
  for (let calls = 0; hasEnded; calls += 1) {
    const copy = await temporaryFolder();
    await fileSystem.cp(folder, copy, { recursive: true });
    const ending = endingAfter(calls);
    const ended = await openEnding(api, copy, ending.fs);
    await ended.publisher.commands.goBack(first.release, by).catch(() => {});
    ended.store.close();
    hasEnded = ending.hasEnded();

    const next = await openPublisher(api, copy);
    await next.publisher.publish();
    const { stopped } = next.publisher.status();
    outcomes.add(stopped?.reason ?? 'nothing');
    const expected = stopped ? first.files : second;
    expect(pagesOf(await siteFiles(next.siteDir)), `after ${calls} calls`).toEqual(pagesOf(expected));
    next.publisher.commands.resume({ by, acceptLoss: false });
    await next.publisher.publish();
    expect(pagesOf(await siteFiles(next.siteDir)), `after ${calls} calls`).toEqual(pagesOf(second));
    next.store.close();
  }
  expect([...outcomes].sort()).toEqual(['nothing', 'went-back']);
});

const readFrom = (siteDir: string, file: string) =>
  fileSystem.readFile(path.join(siteDir, file), 'latin1').catch(() => undefined);

/** What readers get by an address. */
function pagesOf(files: Map<string, string>): [string, string][] {
  return [...files].filter(([file, text]) => file.endsWith('.html') && answerOf(Buffer.from(text)).status === 200);
}
