import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentApiPaths, manifestSchema } from '@wellcite/shared/content-api';
import fc from 'fast-check';
import { z } from 'zod';
import { openPublisher } from '../support/open-publisher.ts';
import { randomEditor } from '../support/random-editor.ts';
import { arbitraryStep } from '../support/random-step.ts';
import { filesThatDiffer } from '../support/site-files.ts';
import { expect, product, test } from './product.ts';

const steps = Number(process.env.ORACLE_STEPS ?? 100);
const stepsBetweenChecks = 25;
/** The same seed makes the same edits. */
const seed = Number(process.env.ORACLE_SEED ?? Date.now() % 2 ** 31);

test('after any sequence of edits the site equals, byte for byte, one made from nothing', async ({ people }) => {
  test.setTimeout(60_000 + steps * 1_000);
  const source = { url: product.cmsUrl, publicUrl: product.cmsUrl, token: await contentApiToken() };
  const before = await rootDigest(source);
  const editor = await randomEditor(people.admin, `oracle-${Date.now().toString(36)}`);
  const outcomes = { taken: 0, refused: 0 };
  try {
    for (const [index, step] of fc.sample(arbitraryStep, { seed, numRuns: steps }).entries()) {
      outcomes[await editor.take(step)] += 1;
      const isDue = (index + 1) % stepsBetweenChecks === 0 || index + 1 === steps;
      if (isDue) await expectEqualSites(source, `after ${index + 1} edits with ORACLE_SEED=${seed}`);
    }
  } finally {
    await editor.leave();
  }
  console.log(`oracle: ${JSON.stringify(outcomes)}, ORACLE_SEED=${seed}`);
  expect(outcomes.taken, 'edits that the CMS took').toBeGreaterThan(outcomes.refused);
  expect(await rootDigest(source), 'what is published is what was there before').toBe(before);
  await expectEqualSites(source, `after all was removed, with ORACLE_SEED=${seed}`);
});

interface Source {
  url: string;
  publicUrl: string;
  token: string;
}

async function expectEqualSites(source: Source, when: string): Promise<void> {
  const published = await rootDigest(source);
  await expect.poll(contentVersion, { message: `the publisher has all of it ${when}` }).toBe(published);
  const folder = await mkdtemp(path.join(tmpdir(), 'wellcite-oracle-'));
  try {
    const fresh = await openPublisher(source, folder, { siteUrl: product.siteUrl });
    await fresh.publisher.publish();
    fresh.store.close();
    expect(fresh.problems, when).toEqual([]);
    const difference = () => filesThatDiffer(path.join(product.dataDir, 'site'), fresh.siteDir);
    await expect.poll(difference, { message: `files that differ ${when}` }).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rootDigest({ url, token }: Source): Promise<string> {
  const response = await fetch(`${url}${contentApiPaths.manifest}`, { headers: { authorization: `Bearer ${token}` } });
  return manifestSchema.parse(await response.json()).rootDigest;
}

async function contentVersion(): Promise<string> {
  const status = await (await fetch(`${product.publisherUrl}/status`)).json();
  return z.object({ contentVersion: z.string() }).parse(status).contentVersion;
}

async function contentApiToken(): Promise<string> {
  const secrets = await readFile(path.join(product.dataDir, 'secrets.env'), 'utf8');
  const token = /^CONTENT_API_TOKEN="?([^"\n]+)/m.exec(secrets)?.[1];
  if (!token) throw new Error('There is no CONTENT_API_TOKEN in DATA_DIR/secrets.env.');
  return token;
}
