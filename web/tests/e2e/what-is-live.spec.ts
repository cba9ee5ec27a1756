import type { Page } from '@playwright/test';
import { z } from 'zod';
import { openDocument, publish } from './admin.ts';
import { newSymptom } from './documents.ts';
import { expect, expectLive, htmlOf, product, test } from './product.ts';

/** How the document stands, beside the buttons of its form. */
function standing(page: Page) {
  return page.locator('.standing');
}

test('an editor publishes, sees how soon that is live, and the link leads to the page with the change', async ({
  openAdmin,
  create,
  page: reader,
}) => {
  const symptom = await create('symptoms', newSymptom());
  const page = await openAdmin('editor');
  await openDocument(page, { collection: 'symptoms', id: symptom.id });
  await expect(standing(page)).toContainText('Live');
  await page.getByLabel('Summary').fill('What is on the page by now.');
  await expect(standing(page)).toContainText('Changed since it was published');
  await publish(page);
  await expect(standing(page)).toContainText(/Live in \d+(\.\d)? s/);
  await expect(standing(page)).toHaveRole('status');
  const address = await standing(page).getByRole('link').getAttribute('href');
  expect(address).toBe(`${product.siteUrl}/symptoms/${symptom.slug}/`);
  // Once, and at once: “live” is said when it is.
  await reader.goto(String(address));
  await expect(reader.locator('main')).toContainText('What is on the page by now.');
});

test('an editor sees how the site stands, and has nothing to press', async ({ openAdmin }) => {
  const page = await openAdmin('editor');
  await page.goto(`${product.cmsUrl}/admin`);
  const site = page.getByRole('region', { name: 'The site' });
  await expect(site.getByText('Readers see all that is published.')).toBeVisible();
  await expect(site.getByRole('heading', { name: 'Last publishes' })).toBeVisible();
  await expect(site.getByRole('button', { name: /Publish everything|Go back|Stop/ })).toHaveCount(0);
});

test.describe('an admin', () => {
  // Whatever came in between: the next test finds a site that is published.
  test.afterEach(async ({ people }) => {
    await people.admin.send('POST', 'publishing/resume', { acceptLoss: false });
  });

  test('stops publishing: everybody is told, and a change waits until an admin resumes', async ({
    openAdmin,
    create,
    page: reader,
  }) => {
    const symptom = await create('symptoms', newSymptom({ summary: 'Before the stop.' }));
    const path = `/symptoms/${symptom.slug}/`;
    await expectLive(reader, path, 'Before the stop.');
    const dashboard = await openAdmin('admin');
    await dashboard.goto(`${product.cmsUrl}/admin`);
    await dashboard.getByRole('button', { name: 'Stop publishing…' }).click();
    await dashboard.getByRole('dialog').getByRole('button', { name: 'Stop publishing' }).click();
    await expect(dashboard.getByText('Publishing is stopped', { exact: true })).toBeVisible();

    const page = await openAdmin('editor');
    await openDocument(page, { collection: 'symptoms', id: symptom.id });
    await expect(page.getByText('Publishing is stopped', { exact: true })).toBeVisible();
    await page.getByLabel('Summary').fill('After the stop.');
    await publish(page);
    await expect(standing(page)).toContainText('Publishing is stopped');
    expect(await htmlOf(path)).not.toContain('After the stop.');

    await dashboard.getByRole('button', { name: 'Resume publishing…' }).click();
    await dashboard.getByRole('dialog').getByRole('button', { name: 'Resume publishing' }).click();
    await expectLive(reader, path, 'After the stop.');
    await expect(dashboard.getByText('Publishing is stopped', { exact: true })).toBeHidden();
    await page.reload();
    await expect(standing(page)).toContainText('Live');
    await expect(page.getByText('Publishing is stopped', { exact: true })).toBeHidden();
  });

  test('goes back to an earlier release, having seen what that changes, and forward again', async ({
    openAdmin,
    create,
    people,
    page: reader,
  }) => {
    const symptom = await create('symptoms', newSymptom({ summary: 'The right words.' }));
    const path = `/symptoms/${symptom.slug}/`;
    await expectLive(reader, path, 'The right words.');
    const { status } = z
      .object({ status: z.object({ release: z.number() }) })
      .parse(await people.admin.send('GET', 'publishing/site'));
    await people.editor.update('symptoms', symptom.id, { summary: 'The wrong words.', _status: 'published' });
    await expectLive(reader, path, 'The wrong words.');

    const page = await openAdmin('admin');
    await page.goto(`${product.cmsUrl}/admin`);
    await page.getByRole('button', { name: 'Go back to an earlier release…' }).click();
    const drawer = page.getByRole('dialog');
    await drawer
      .getByRole('listitem')
      .filter({ hasText: `Release ${status.release},` })
      .getByRole('button', { name: 'See what would change' })
      .click();
    await expect(drawer.getByText(path)).toBeVisible();
    expect(await htmlOf(path)).toContain('The wrong words.');
    await drawer.getByRole('button', { name: `Go back to release ${status.release}` }).click();
    await expectLive(reader, path, 'The right words.');
    await expect(page.getByText(`The site shows release ${status.release} again.`, { exact: false })).toBeVisible();

    await page.getByRole('button', { name: 'Resume publishing…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Resume publishing' }).click();
    await expectLive(reader, path, 'The wrong words.');
    await page.goto(`${product.cmsUrl}/admin/audit`);
    await expect(page.getByText(`asked to take the site back to release ${status.release}.`).first()).toBeVisible();
  });
});
