/**
 * What an editor waits for: a document's form, and a thousand references from a file; on a product that runs with the
 * demonstration content. `npm run bench:editorial` starts one and calls this.
 */
import { chromium, type Page } from '@playwright/test';
import { z } from 'zod';
import { type CmsClient, signIn } from '../tests/support/cms-client.ts';

const opens = 30;
const withdrawals = 15;
const pollMs = 8;
const references = 1_000;
/** In one request to save. */
const chunk = 100;

export interface EditorialTarget {
  cmsUrl: string;
  siteUrl: string;
  /** DATA_DIR/demo-users.json */
  usersFile: string;
  /** Null: Playwright's own. */
  browser: string | null;
}

/** In milliseconds, from the click on a condition in the list until its summary takes what is typed. */
export async function measureOpening({
  cmsUrl,
  usersFile,
  browser: executablePath,
}: EditorialTarget): Promise<number[]> {
  const { token } = await signIn({ cmsUrl, usersFile, role: 'editor' });
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'payload-token', value: token, url: cmsUrl }]);
    const page = await context.newPage();
    // The first one compiles nothing, but fills the browser's cache.
    await openOnce(page, cmsUrl);
    const samples: number[] = [];
    for (let index = 0; index < opens; index += 1) samples.push(await openOnce(page, cmsUrl));
    return samples;
  } finally {
    await browser.close();
  }
}

async function openOnce(page: Page, cmsUrl: string): Promise<number> {
  await page.goto(`${cmsUrl}/admin/collections/conditions`);
  const link = page.getByRole('link', { name: 'Anxiety', exact: true });
  await link.waitFor();
  await page.waitForLoadState('networkidle');
  const began = performance.now();
  await link.click();
  // React has taken over what the server sent, and the form has its values.
  await page.waitForFunction(() => {
    const field = document.querySelector<HTMLTextAreaElement>('textarea[name="summary"]');
    return (
      field && !field.disabled && field.value !== '' && Object.keys(field).some((key) => key.startsWith('__reactProps'))
    );
  });
  return performance.now() - began;
}

/** In milliseconds, from the order to withdraw a page until its address answers 410. */
export async function measureWithdrawing({ cmsUrl, siteUrl, usersFile }: EditorialTarget): Promise<number[]> {
  const admin = await signIn({ cmsUrl, usersFile, role: 'admin' });
  const samples: number[] = [];
  for (let index = 0; index < withdrawals; index += 1) {
    const slug = `measured-${Date.now()}-${index}`;
    const data = { title: `A measured source ${slug}`, slug, kind: 'article', _status: 'published' };
    const { id } = await admin.create('references', data);
    const page = `${siteUrl}/references/${slug}/`;
    await untilStatus(page, 200);
    const began = performance.now();
    const order = { key: `references:${id}`, reason: 'It is measured.', instead: null };
    await Promise.all([admin.send('POST', 'editorial/withdraw', order), untilStatus(page, 410)]);
    samples.push(performance.now() - began);
    await admin.remove('references', id);
  }
  return samples;
}

async function untilStatus(page: string, status: number): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  while ((await fetch(page)).status !== status) {
    if (Date.now() > giveUpAt) throw new Error(`${page} did not answer ${status} within 20 s.`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** In milliseconds, from the paste of a RIS file until every reference in it is there. */
export async function measureImport({ cmsUrl, usersFile }: EditorialTarget): Promise<number> {
  const cms = await signIn({ cmsUrl, usersFile, role: 'editor' });
  const began = performance.now();
  const { found } = z
    .object({ found: z.array(z.looseObject({ data: z.looseObject({}) })) })
    .parse(await cms.send('POST', 'references-import/read', { text: risFile() }));
  if (found.length !== references) throw new Error(`${found.length} of ${references} references were read.`);
  for (let start = 0; start < found.length; start += chunk) {
    await save(
      cms,
      found.slice(start, start + chunk).map(({ data }) => data),
    );
  }
  return performance.now() - began;
}

async function save(cms: CmsClient, chunkOfReferences: object[]): Promise<void> {
  await cms.send('POST', 'references-import/save', { references: chunkOfReferences, publish: false });
}

function risFile(): string {
  return Array.from({ length: references }, (_, index) =>
    [
      'TY  - JOUR',
      `AU  - Measured, Anna ${String.fromCharCode(65 + (index % 26))}`,
      'AU  - Second, Bela C',
      `TI  - A measured study of many things, number ${index}`,
      'JO  - Journal of Measurements',
      'J2  - J Meas',
      `PY  - ${2000 + (index % 25)}`,
      `VL  - ${1 + (index % 40)}`,
      `SP  - ${index + 1}`,
      `EP  - ${index + 9}`,
      `DO  - 10.5555/measured.${Date.now()}.${index}`,
      'ER  - ',
      '',
    ].join('\r\n'),
  ).join('');
}
