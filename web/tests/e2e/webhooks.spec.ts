import { untilAlive } from './admin.ts';
import { expect, product, test } from './product.ts';

const list = `${product.cmsUrl}/admin/collections/webhooks`;

test('an admin adds a webhook, copies its secret, sends a test and sees what came of it', async ({
  openAdmin,
  removeAfterwards,
  expectComplaint,
}) => {
  const page = await openAdmin('admin');
  await page.goto(list);
  await expect(page.getByRole('heading', { name: 'The publisher of this site' })).toBeVisible();
  await page.goto(`${list}/create`);
  await untilAlive(page.getByRole('textbox', { name: /^Name/ }));
  await page.getByRole('textbox', { name: /^Name/ }).fill('Search of the intranet');
  const address = page.getByRole('textbox', { name: /^Address/ });
  await address.fill('https://169.254.169.254/latest/meta-data');
  // The browser notes the refusal, which is asked for here.
  expectComplaint(/400/);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('169.254.169.254 is not on the public internet.').first()).toBeAttached();
  // Nobody has this name, so that nothing leaves the machine.
  await address.fill('https://receiver.invalid/webhooks');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/webhooks\/[0-9a-f-]{36}$/);
  removeAfterwards('webhooks', page.url().split('/').at(-1) ?? '');

  await page.getByRole('button', { name: 'Show the secret' }).click();
  await expect(page.getByText(/^whsec_/)).toHaveCount(1);
  await page.getByRole('button', { name: 'Make a new secret' }).click();
  await expect(page.getByText(/^whsec_/)).toHaveCount(2);
  await page.getByRole('button', { name: 'Retire the older one' }).click();
  await expect(page.getByText(/^whsec_/)).toHaveCount(1);

  await page.getByRole('link', { name: 'Deliveries' }).click();
  await expect(page.getByText('Nothing was sent yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Send a test' }).click();
  const delivery = page.getByRole('listitem').filter({ hasText: 'webhook.test' });
  await expect(delivery.getByText('Waiting for the next try')).toBeVisible();
  await delivery.getByRole('button', { name: 'Send again' }).click();
  await expect(delivery.getByText('2 tries')).toBeVisible();
});

test('nobody but an admin sees webhooks', async ({ openAdmin, people }) => {
  const page = await openAdmin('editor');
  await page.goto(`${product.cmsUrl}/admin`);
  await expect(page.getByRole('link', { name: 'Webhooks' })).toHaveCount(0);
  const answer = await fetch(`${product.cmsUrl}/api/webhooks`, {
    headers: { authorization: `JWT ${people.editor.token}` },
  });
  expect(answer.status).toBe(403);
});
