/**
 * How long from an editor's Publish until the site answers with the new text, on a product that runs with the
 * demonstration content. `npm run bench:publish` starts one and calls this.
 */
import { z } from 'zod';
import { requireApproval, signIn } from '../tests/support/cms-client.ts';
import { row } from './percentile.ts';

const publishes = 50;
const pollMs = 8;
const statusSchema = z.object({
  lastPublish: z.object({ at: z.iso.datetime(), pagesChanged: z.number(), durationMs: z.number() }).nullable(),
});
type LastPublish = NonNullable<z.infer<typeof statusSchema>['lastPublish']>;

export interface BenchTarget {
  siteUrl: string;
  cmsUrl: string;
  publisherUrl: string;
  /** DATA_DIR/demo-users.json */
  usersFile: string;
}

export async function benchPublish(target: BenchTarget): Promise<void> {
  const admin = await signIn({ ...target, role: 'admin' });
  const restore = await requireApproval(admin, false);
  console.log('Approvals are not required while this measures; that is put back at the end.');
  try {
    await measurePublishes(target);
  } finally {
    await restore();
    console.log('Approvals are required again, as they were before.');
  }
}

async function measurePublishes({ siteUrl, cmsUrl, publisherUrl, usersFile }: BenchTarget): Promise<void> {
  const cms = await signIn({ cmsUrl, usersFile, role: 'editor' });
  const condition = await cms.findBySlug('conditions', 'anxiety');
  const page = `${siteUrl}/conditions/anxiety/`;
  const original = String(condition.summary);
  const samples: { total: number; cms: number; lastPublish: LastPublish }[] = [];

  for (let index = 0; index < publishes; index += 1) {
    const mark = `Measured ${index} at ${Date.now()}.`;
    const startedAt = new Date();
    const began = performance.now();
    const saved = cms
      .update('conditions', condition.id, { summary: `${original} ${mark}`, _status: 'published' })
      .then(() => performance.now() - began);
    await untilPageHolds(page, mark);
    const total = performance.now() - began;
    samples.push({ total, cms: await saved, lastPublish: await publishSince(publisherUrl, startedAt) });
  }
  await cms.update('conditions', condition.id, { summary: original, _status: 'published' });
  await untilPageHolds(page, original.slice(0, 60));

  console.log(`${publishes} publishes of ${page}`);
  console.table([
    row(
      'request until the page has it (ms)',
      samples.map(({ total }) => total),
    ),
    row(
      'request until the CMS has answered (ms)',
      samples.map((sample) => sample.cms),
    ),
    row(
      'webhook until the files are in place (ms)',
      samples.map(({ lastPublish }) => lastPublish.durationMs),
    ),
    row(
      'pages rendered anew',
      samples.map(({ lastPublish }) => lastPublish.pagesChanged),
    ),
  ]);
}

/** What the publisher says of its publish, once it has noted it down. */
async function publishSince(publisherUrl: string, startedAt: Date): Promise<LastPublish> {
  for (;;) {
    const { lastPublish } = statusSchema.parse(await (await fetch(`${publisherUrl}/status`)).json());
    if (lastPublish && new Date(lastPublish.at) >= startedAt) return lastPublish;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

async function untilPageHolds(page: string, text: string): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  for (;;) {
    if ((await (await fetch(page)).text()).includes(text)) return;
    if (Date.now() > giveUpAt) throw new Error(`${page} did not show "${text}" within 20 s.`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
