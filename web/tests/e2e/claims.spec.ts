import { prose } from '../support/lexical.ts';
import { openDocument, pressPublish, publish } from './admin.ts';
import { newCondition } from './documents.ts';
import { expect, expectLive, product, test } from './product.ts';

const claim = 'This is a proven cure.';

test('a claim that promises too much is marked while it is written, refused, allowed by a reviewer, and published', async ({
  openAdmin,
  people,
  removeAfterwards,
  expectComplaint,
}) => {
  const condition = await people.editor.create('conditions', newCondition(), '&draft=true');
  removeAfterwards('conditions', condition.id);
  const page = await openAdmin('editor');
  await openDocument(page, { collection: 'conditions', id: condition.id });
  const text = page.locator('[data-lexical-editor="true"]').first();
  await text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(` ${claim}`);
  await expect(
    page
      .getByText('Say what studies found')
      .or(page.getByText(/thing.? to look at/))
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: claim }).first()).toBeVisible();
  const isMarked = () => page.evaluate(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
  await expect.poll(isMarked).toBe(true);

  expectComplaint(/400/);
  await pressPublish(page);
  await expect(page.getByText(new RegExp(`“${claim}”`)).first()).toBeVisible();
  await expect
    .poll(async () => JSON.stringify(await people.editor.get('conditions', condition.id)))
    .toContain('proven');

  const review = await openAdmin('reviewer');
  await review.goto(`${product.cmsUrl}/admin/collections/conditions/${condition.id}/claims`);
  for (;;) {
    const allow = review.getByRole('button', { name: 'Allow with a reason' }).first();
    if (!(await allow.isVisible())) break;
    await allow.click();
    await review.getByLabel('Why may it stay as it is?').fill('It is a test of the CMS.');
    await review.getByRole('button', { name: 'Allow it' }).click();
    await expect(review.getByText('It is a test of the CMS.').first()).toBeVisible();
    await review.reload();
  }
  await openDocument(page, { collection: 'conditions', id: condition.id });
  await publish(page);
  await expectLive(page, `/conditions/${condition.slug}/`, claim);
});

test('the reading level is told beside the form, and keeps nobody from publishing', async ({ openAdmin, create }) => {
  const long = `${'The considerations regarding psychopharmacological interventions necessitate interdisciplinary deliberation '.repeat(4)}daily.`;
  const condition = await create('conditions', newCondition({ whatItIs: prose(long) }));
  const page = await openAdmin('editor');
  await openDocument(page, { collection: 'conditions', id: condition.id });
  await expect(page.getByText(/Reads like/)).toBeVisible();
  await expect(page.getByText(/1 long sentence/).first()).toBeVisible();
});

test('the site’s claims can be looked through, and lead to each document', async ({ openAdmin }) => {
  const page = await openAdmin('reviewer');
  await page.goto(`${product.cmsUrl}/admin/claims`);
  await expect(page.getByText('Breathing exercises reduce anxiety').first()).toBeVisible();
  await page.getByRole('link', { name: 'Sweating' }).first().click();
  await expect(page.getByRole('heading', { name: 'What to look at' })).toBeVisible();
});
