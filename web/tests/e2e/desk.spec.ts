import { newCondition, newSymptom } from './documents.ts';
import { expect, expectLive, expectStatus, htmlOf, product, test } from './product.ts';

test('the dashboard shows a reviewer what waits, what is due and overdue, and what has no support', async ({
  openAdmin,
}) => {
  const page = await openAdmin('reviewer');
  await page.goto(`${product.cmsUrl}/admin`);
  for (const [card, title] of [
    ['Waiting for you', 'Trembling or shaking'],
    ['Review overdue', 'Feeling irritable'],
    ['Review due soon', 'Getting tired easily'],
    ['Claims without support', 'Sweating'],
  ] as const) {
    await expect(page.getByRole('heading', { name: card })).toBeVisible();
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Trembling or shaking' }).click();
  await expect(page.getByRole('button', { name: 'Approve this version' })).toBeVisible();
});

test('the dashboard shows an editor what was asked for', async ({ openAdmin }) => {
  const page = await openAdmin('editor');
  await page.goto(`${product.cmsUrl}/admin`);
  await page.getByRole('link', { name: 'Dry mouth' }).click();
  await expect(page.getByText('Please say when dry mouth needs a dentist').first()).toBeVisible();
});

test('a reviewer reads the audit log and takes it along as CSV; an editor cannot', async ({ openAdmin, people }) => {
  const page = await openAdmin('reviewer');
  await page.goto(`${product.cmsUrl}/admin/audit`);
  await page.getByLabel('Document').fill('Questions from readers');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('Demonstration reviewer withdrew Questions from readers at once.')).toBeVisible();
  const csv = async (token: string) => {
    const answer = await fetch(`${product.cmsUrl}/api/editorial/audit.csv`, {
      headers: { authorization: `JWT ${token}` },
    });
    return { status: answer.status, text: await answer.text() };
  };
  expect(await csv(people.reviewer.token)).toMatchObject({ status: 200, text: expect.stringContaining('withdr') });
  expect((await csv(people.editor.token)).status).toBe(403);
});

test('a reviewer merges two symptoms: every mention follows, and the old address leads to the one that stays', async ({
  openAdmin,
  create,
  page: reader,
}) => {
  const [kept, double] = [await create('symptoms', newSymptom()), await create('symptoms', newSymptom())];
  const condition = await create('conditions', newCondition({ symptoms: [{ symptom: double.id }] }));
  await expectLive(reader, `/conditions/${condition.slug}/`, String(double.title));

  const page = await openAdmin('reviewer');
  await page.goto(`${product.cmsUrl}/admin/collections/symptoms/${double.id}/where-used`);
  await expect(page.getByRole('link', { name: String(condition.title) })).toBeVisible();
  await page.getByLabel('The other one').fill(String(kept.title));
  await page.getByRole('option', { name: String(kept.title) }).click();
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Merge them' }).click();
  await expect(page.getByText(`They are one now: “${kept.title}”.`)).toBeVisible();

  await expectLive(reader, `/conditions/${condition.slug}/`, String(kept.title));
  expect(await htmlOf(`/conditions/${condition.slug}/`)).not.toContain(`/symptoms/${double.slug}/`);
  await expectStatus(`/symptoms/${double.slug}/`, 301);
});
