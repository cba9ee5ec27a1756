import { requireApproval } from '../support/cms-client.ts';
import { openDocument, untilAlive } from './admin.ts';
import { newCondition, newSymptom } from './documents.ts';
import { expect, expectLive, expectStatus, product, test } from './product.ts';

/** What is due is looked for every ten seconds; what is refused is told after it was tried once. */
const due = { timeout: 30_000 };

test('an editor schedules a page in the drawer, sees when it goes live, and takes it off again', async ({
  openAdmin,
  people,
  removeAfterwards,
}) => {
  const symptom = await people.editor.create('symptoms', newSymptom(), '&draft=true');
  removeAfterwards('symptoms', symptom.id);
  const page = await openAdmin('editor');
  await openDocument(page, { collection: 'symptoms', id: symptom.id });
  await expect(page.getByText('Nothing is scheduled.')).toBeVisible();
  await page.locator('.doc-controls .form-submit .popup-button').first().click();
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  const drawer = page.locator('.schedule-publish');
  const time = drawer.locator('.react-datepicker__input-container input');
  await untilAlive(time);
  await drawer.getByText('Publish', { exact: true }).click();
  await time.fill('Dec 3, 2099, 9:07 AM');
  await time.press('Enter');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer.getByText('Dec 3, 2099, 9:07 AM')).toBeVisible();
  await drawer.locator('.drawer-close-button').click();
  await expect(page.getByText(/Goes live on Dec 3, 2099, 9:07 AM, your time/)).toBeVisible();

  await page.goto(`${product.cmsUrl}/admin`);
  const coming = page.getByRole('region', { name: 'Going live by itself' });
  await expect(coming.getByRole('link', { name: String(symptom.title) })).toBeVisible();

  await openDocument(page, { collection: 'symptoms', id: symptom.id });
  await page.getByRole('button', { name: 'Take it off the schedule' }).click();
  await expect(page.getByText('Nothing is scheduled.')).toBeVisible();
});

test('what is due goes live by itself, and what a gate refuses is told beside the form and on the dashboard', async ({
  openAdmin,
  people,
  removeAfterwards,
}) => {
  const good = await people.editor.create('symptoms', newSymptom(), '&draft=true');
  const bad = await people.editor.create('symptoms', newSymptom({ summary: '' }), '&draft=true');
  for (const { id } of [good, bad]) removeAfterwards('symptoms', id);
  for (const { id } of [good, bad]) {
    const order = { key: `symptoms:${id}`, type: 'publish', at: new Date(Date.now() + 1000).toISOString() };
    await people.editor.send('POST', 'editorial/schedule', order);
  }
  const page = await openAdmin('editor');
  await expectStatusSoon(`/symptoms/${good.slug}/`, 200);
  await expect(async () => {
    await page.goto(`${product.cmsUrl}/admin`);
    const refused = page.getByRole('region', { name: 'Did not happen' }).getByRole('listitem');
    const own = refused.filter({ hasText: String(bad.title) });
    await expect(own).toContainText(/Was to go live on .* Summary/, { timeout: 1000 });
  }).toPass(due);
  await openDocument(page, { collection: 'symptoms', id: bad.id });
  await expect(page.getByText(/It was to go live on .*, and did not\./)).toBeVisible();
  await page.getByRole('button', { name: 'I have seen it' }).click();
  await expect(page.getByText('Nothing is scheduled.')).toBeVisible();
  await expectStatus(`/symptoms/${bad.slug}/`, 404);
});

test('a release bundle is asked for, approved in one press, and published as one', async ({
  openAdmin,
  people,
  removeAfterwards,
}) => {
  const restore = await requireApproval(people.admin, true);
  try {
    const symptom = await people.editor.create('symptoms', newSymptom(), '&draft=true');
    const condition = await people.editor.create(
      'conditions',
      newCondition({ symptoms: [{ symptom: symptom.id }] }),
      '&draft=true',
    );
    const documents = [
      { relationTo: 'conditions', value: condition.id },
      { relationTo: 'symptoms', value: symptom.id },
    ];
    const bundle = await people.editor.create('release-bundles', { name: 'Two pages', documents });
    // What is removed last is what the others use. The bundle stays: once published it is a record.
    for (const { relationTo, value } of documents.toReversed()) removeAfterwards(relationTo, value);
    const address = `${product.cmsUrl}/admin/collections/release-bundles/${bundle.id}/release`;

    const page = await openAdmin('editor');
    await page.goto(address);
    await expect(page.getByText('No reviewer has approved it yet. Ask for a review first.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Publish all of it now' })).toBeDisabled();
    await page.getByRole('button', { name: 'Ask for a review' }).click();
    await expect(page.getByText('In review').first()).toBeVisible();

    const review = await openAdmin('reviewer');
    await review.goto(address);
    await review.getByRole('button', { name: 'Approve all 2' }).click();
    await expect(review.getByText('Approved. An editor can publish the bundle.')).toBeVisible();

    await page.goto(address);
    await expect(page.getByText('Nothing would stop it.')).toBeVisible();
    await page.getByRole('button', { name: 'Publish all of it now' }).click();
    await expect(page.getByText('All of it went live in one moment.')).toBeVisible();
    await expectLive(page, `/conditions/${condition.slug}/`, String(condition.title));
    await expectStatus(`/symptoms/${symptom.slug}/`, 200);
  } finally {
    await restore();
  }
});

async function expectStatusSoon(path: string, status: number): Promise<void> {
  await expect.poll(async () => (await fetch(`${product.siteUrl}${path}`)).status, due).toBe(status);
}
