import { demoUser } from '../support/cms-client.ts';
import { expect, expectLive, product, test } from './product.ts';

test('an editor signs in, changes a summary, publishes, and the page shows it', async ({ page }) => {
  const { email, password } = await demoUser(product.usersFile, 'editor');
  await page.goto(`${product.cmsUrl}/admin`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Login' }).click();

  await page.getByRole('link', { name: 'Show all Conditions' }).click();
  await page.getByRole('link', { name: 'Panic disorder' }).click();
  const summary = page.getByLabel('Summary');
  await expect(summary).toBeEditable();
  const before = await summary.inputValue();
  const changed = `${before} Changed at ${Date.now()}.`;

  await summary.fill(changed);
  await page.getByRole('button', { name: /^Publish/ }).first().click();
  await expect(page.getByText(/published successfully|updated successfully/i).first()).toBeVisible();
  await expectLive(page, '/conditions/panic-disorder/', changed);
});
