/** Somebody writes to the clinic, with script and without, and the front desk reads it. */
import type { Page } from '@playwright/test';
import { expect, product, test } from './product.ts';

const contactPage = `${product.siteUrl}/contact/`;

/** Told apart from what other tests send. */
const nameOf = (test: string) => `Pat ${test} ${Date.now().toString(36)}`;

async function fillIn(page: Page, name: string): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('By phone').check();
  await page.getByLabel('Telephone number').fill('(424) 555-0142');
  await page.getByLabel('In the morning').check();
  await page.getByLabel('Cost and insurance').check();
  await page.getByLabel('Your message').fill('Is there\nparking?');
  await page.getByLabel(/^I agree that/).check();
}

test.describe('with script', () => {
  test('it is sent, and what happens next is said in place', async ({ page }) => {
    await page.goto(contactPage);
    await fillIn(page, nameOf('Script'));
    await page.getByRole('button', { name: 'Send' }).click();
    const heading = page.getByRole('heading', { name: 'Thank you. We have it.' });
    await expect(heading).toBeFocused();
    await expect(page.getByText('What happens next')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send' })).toHaveCount(0);
    expect(page.url()).toBe(contactPage);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('what is wrong is said at each field and in a list that leads there, and goes as it is put right', async ({
    page,
  }) => {
    await page.goto(contactPage);
    await page.getByLabel('By email').check();
    await page.getByLabel('Email address').fill('pat@');
    await page.getByLabel('Your message').fill('Kept.');
    await page.getByRole('button', { name: 'Send' }).click();
    const summary = page.getByRole('group', { name: '5 things need another look' });
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: 'Enter an email address such as name@example.com.' }).click();
    const email = page.getByLabel('Email address');
    await expect(email).toBeFocused();
    await expect(email).toHaveAccessibleDescription(/Such as name@example\.com\. Error: Enter an email address/);
    await expect(email).toHaveValue('pat@');
    await expect(page.getByLabel('Your message')).toHaveValue('Kept.');

    await email.fill('pat@example.org');
    await email.press('Tab');
    await expect(page.getByRole('group', { name: '4 things need another look' })).toBeVisible();
    await expect(email).toHaveAccessibleDescription('Such as name@example.com.');
    await page.getByLabel('Any time').check();
    await expect(page.getByRole('group', { name: '3 things need another look' })).toBeVisible();
  });

  for (const [what, answer, words, complaint] of [
    ['too much came in', 429, /Too many messages came in at once/, /429/],
    ['it is too long', 413, /Shorten your message/, /413/],
    ['the CMS has an error', 500, /Something went wrong on our side/, /500/],
    ['there is no network', null, /there is no connection/, /ERR_FAILED/],
  ] as const) {
    test(`where ${what}, it says what to do, and everything typed is still there`, async ({
      page,
      expectComplaint,
    }) => {
      expectComplaint(complaint);
      await page.route('**/api/enquiries', (route) =>
        answer === null
          ? route.abort()
          : route.fulfill({
              status: answer,
              headers: { 'access-control-allow-origin': '*' },
              body: '<h1>Not JSON</h1>',
            }),
      );
      await page.goto(contactPage);
      const name = nameOf('Trouble');
      await fillIn(page, name);
      await page.getByRole('button', { name: 'Send' }).click();
      const trouble = page.getByRole('alert');
      await expect(trouble).toHaveText(words);
      await expect(trouble.getByRole('link', { name: '(424) 555-0100' })).toHaveAttribute('href', 'tel:4245550100');
      await expect(page.getByLabel('Your name')).toHaveValue(name);
      await expect(page.getByLabel('Your message')).toHaveValue('Is there\nparking?');
      await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled();
    });
  }

  test('the page fetches its check when somebody begins to write, and no other page has a script', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(contactPage);
    await page.waitForLoadState('networkidle');
    const scripts = () => asked.filter((url) => url.endsWith('.js')).length;
    const atFirst = scripts();
    expect(asked.filter((url) => url.startsWith(product.cmsUrl))).toEqual([]);
    await page.getByLabel('Your name').focus();
    await expect.poll(() => asked.filter((url) => url.endsWith('/api/enquiries/start')).length).toBe(1);
    await expect.poll(scripts, 'the schema comes now').toBeGreaterThan(atFirst);
    for (const path of ['/', '/conditions/anxiety/', '/about/']) {
      await page.goto(product.siteUrl + path);
      await expect(page.locator('script[src*="ContactForm"]')).toHaveCount(0);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what is wrong comes back on a page that keeps what was typed; put right and checked, it is sent', async ({
    page,
    expectComplaint,
  }) => {
    // Browsers say of every page that is answered by 400 that it was.
    expectComplaint(/400/);
    await page.goto(contactPage);
    const name = nameOf('Plain');
    await fillIn(page, name);
    await page.getByLabel('Telephone number').fill('12');
    await page.getByRole('button', { name: 'Send' }).click();

    await expect(page).toHaveTitle(/^Error: One thing needs another look/);
    await page.getByRole('link', { name: /^Enter a telephone number/ }).click();
    const telephone = page.getByLabel('Telephone number');
    await expect(telephone).toBeFocused();
    await expect(telephone).toHaveValue('12');
    await expect(telephone).toHaveAccessibleDescription(/Error: Enter a telephone number/);
    await expect(page.getByLabel('Your name')).toHaveValue(name);
    await expect(page.getByLabel('Your message')).toHaveValue('Is there\nparking?');
    await expect(page.getByLabel('In the morning')).toBeChecked();
    await telephone.fill('(424) 555-0142');

    // Too quick for a person at first: the page then says so, and is sent again.
    await expect(async () => {
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('heading', { name: 'Thank you. We have it.' })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 15_000 });
    await expect(page.getByRole('link', { name: '988' })).not.toHaveCount(0);
    await page.getByRole('link', { name: 'Back to the contact page' }).click();
    await expect(page).toHaveURL(contactPage);
  });

  test('a complete form is shown to be checked before it is sent', async ({ page }) => {
    await page.goto(contactPage);
    await fillIn(page, nameOf('Check'));
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { name: 'Check what you wrote, then send it' })).toBeVisible();
    await expect(page.getByText('It is not sent yet.')).toBeVisible();
  });
});

test('the front desk finds it first, reads it, marks it as answered and deletes it', async ({ page, openAdmin }) => {
  const name = nameOf('<b>Desk</b>');
  await page.goto(contactPage);
  await fillIn(page, name);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you. We have it.' })).toBeVisible();

  const desk = await openAdmin('front-desk');
  await desk.goto(`${product.cmsUrl}/admin`);
  await expect(desk.getByRole('heading', { name: 'What to do next' })).toHaveCount(0);
  await desk.getByRole('link', { name: 'Read and answer' }).click();
  await expect(desk.getByText(name)).toHaveCount(0);
  // It came last, and so it is last of those that wait.
  const waiting = desk.getByRole('region', { name: /^To answer/ });
  const item = waiting.getByRole('listitem').last();
  await item.getByRole('button', { name: 'Read' }).click();
  await expect(item.getByText(name)).toBeVisible();
  await expect(item.getByRole('link', { name: '(424) 555-0142' })).toHaveAttribute('href', 'tel:4245550142');
  await item.getByRole('button', { name: 'Mark as answered' }).click();
  const answered = desk
    .getByRole('region', { name: /^Answered/ })
    .getByRole('listitem')
    .first();
  await expect(answered).toContainText('by Demonstration front desk');
  const before = await desk
    .getByRole('listitem')
    .filter({ hasText: /^Received/ })
    .count();
  await answered.getByRole('button', { name: 'Delete now' }).click();
  await answered.getByRole('button', { name: 'Yes, delete it for good' }).click();
  await expect(desk.getByRole('listitem').filter({ hasText: /^Received/ })).toHaveCount(before - 1);

  const log = await openAdmin('admin');
  await log.goto(`${product.cmsUrl}/admin/audit?person=front+desk`);
  for (const words of ['read the enquiry of', 'marked the enquiry of', 'deleted the enquiry of']) {
    await expect(log.getByText(`Demonstration front desk ${words}`).first()).toBeVisible();
  }
  await expect(log.getByText(name)).toHaveCount(0);
});

test('nobody else reads what patients write', async ({ openAdmin }) => {
  for (const role of ['editor', 'reviewer'] as const) {
    const page = await openAdmin(role);
    await page.goto(`${product.cmsUrl}/admin/enquiries`);
    await expect(page.getByText('What patients write is for the front desk and for admins.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Enquiries' })).toHaveCount(0);
  }
});
