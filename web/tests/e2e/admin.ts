/** What somebody does in the admin, for tests that do it many times. */
import { expect, type Locator, type Page } from '@playwright/test';
import { product } from './product.ts';

/** Opens a document's form, and waits until it takes what is typed. */
export async function openDocument(page: Page, { collection, id }: { collection: string; id: string }): Promise<void> {
  await page.goto(`${product.cmsUrl}/admin/collections/${collection}/${id}`);
  await untilAlive(page.getByRole('textbox', { name: /^(?:Title|Name|Word)/ }));
}

/** Waits until React has taken over what the server sent: what is typed before that is lost. */
export async function untilAlive(field: Locator): Promise<void> {
  await expect(field).toBeEditable();
  await expect
    .poll(() => field.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}

/** Presses Publish, whatever comes of it. The menu has a group of that name, too. */
export async function pressPublish(page: Page): Promise<void> {
  await page
    .locator('.doc-controls')
    .getByRole('button', { name: /^Publish/ })
    .first()
    .click();
}

export async function publish(page: Page): Promise<void> {
  await pressPublish(page);
  await expect(page.getByText(/published successfully|updated successfully/i).first()).toBeVisible();
}

/** By the menu beside Publish, and the question that follows. */
export async function unpublish(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click();
  await page.getByRole('button', { name: 'Unpublish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Status: Draft')).toBeVisible();
}
