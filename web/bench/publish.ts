/**
 * How long from an editor's Publish until the site answers with the new text, on a product that runs with the
 * demonstration content. `npm run bench:publish` starts one and calls this.
 */
import { z } from 'zod';
import { signIn } from '../tests/support/cms-client.ts';

const publishes = 50;
const statusSchema = z.object({
  lastPublish: z.object({ pagesChanged: z.number(), durationMs: z.number() }).nullable(),
});

export interface BenchTarget {
  siteUrl: string;
  cmsUrl: string;
  publisherUrl: string;
  /** DATA_DIR/demo-users.json */
  usersFile: string;
}

export async function benchPublish({ siteUrl, cmsUrl, publisherUrl, usersFile }: BenchTarget): Promise<void> {
  const cms = await signIn({ cmsUrl, usersFile, role: 'editor' });
  const condition = await cms.findBySlug('conditions', 'anxiety');
  const page = `${siteUrl}/conditions/anxiety/`;
  const original = String(condition.summary);
  const samples: { total: number; publisher: number; pages: number }[] = [];

  for (let index = 0; index < publishes; index += 1) {
    const mark = `Measured ${index} at ${Date.now()}.`;
    const startedAt = performance.now();
    const saved = cms.update('conditions', condition.id, { summary: `${original} ${mark}`, _status: 'published' });
    await untilPageHolds(page, mark);
    const total = performance.now() - startedAt;
    await saved;
    const { lastPublish } = statusSchema.parse(await (await fetch(`${publisherUrl}/status`)).json());
    samples.push({ total, publisher: lastPublish?.durationMs ?? 0, pages: lastPublish?.pagesChanged ?? 0 });
  }
  await cms.update('conditions', condition.id, { summary: original, _status: 'published' });
  await untilPageHolds(page, original.slice(0, 60));

  const row = (name: string, values: number[]) => ({
    name,
    p50: percentile(values, 50),
    p95: percentile(values, 95),
    max: percentile(values, 100),
  });
  console.log(`${publishes} publishes of ${page}`);
  console.table([
    row(
      'request until the page has it (ms)',
      samples.map(({ total }) => total),
    ),
    row(
      'webhook until files in place (ms)',
      samples.map(({ publisher }) => publisher),
    ),
    row(
      'pages rendered anew',
      samples.map(({ pages }) => pages),
    ),
  ]);
}

async function untilPageHolds(page: string, text: string): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  for (;;) {
    if ((await (await fetch(page)).text()).includes(text)) return;
    if (Date.now() > giveUpAt) throw new Error(`${page} did not show "${text}" within 20 s.`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const index = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1);
  return Math.round((sorted[index] ?? 0) * 10) / 10;
}
