/** What the contact form does where a part of it fails; the CMS is played by the test. */
import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const contact = { path: '/contact/', site: 'samples' } as const;
const schema = /\/_astro\/enquiry\.[^/]+\.js$/;

interface PlayedCms {
  /** Addresses that were asked by form or by script, a line each. */
  asked: string[];
}

async function playCms(page: Page, answer: { status: number; body: object }): Promise<PlayedCms> {
  const asked: string[] = [];
  await page.route('https://cms.example/**', (route, request) => {
    asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.resourceType()}`);
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    if (request.method() === 'GET') return route.fulfill({ headers, json: { token: 'a token', waitMs: 0 } });
    return route.fulfill({ status: answer.status, headers, json: answer.body });
  });
  return { asked };
}

async function fillInAndSend(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Pat');
  await page.getByLabel('By phone').check();
  await page.getByLabel('Telephone number').fill('(424) 555-0142');
  await page.getByLabel('Any time').check();
  await page.getByLabel('Cost and insurance').check();
  await page.getByLabel(/^I agree that/).check();
  await page.getByRole('button', { name: 'Send' }).click();
}

const posts = ({ asked }: PlayedCms) => asked.filter((line) => line.startsWith('POST'));

test('where its check cannot be loaded the form is sent all the same, and the page stays', async ({ open, page }) => {
  const cms = await playCms(page, { status: 400, body: { errors: [{ field: 'name', message: 'Enter your name.' }] } });
  await page.route(schema, (route) => route.abort());
  await open(contact);
  const url = page.url();
  await fillInAndSend(page);
  await expect(page.getByRole('group', { name: 'One thing needs another look' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Enter your name.' })).toBeVisible();
  expect(page.url()).toBe(url);
  expect(posts(cms)).toEqual(['POST /api/enquiries fetch']);
});

test('where what happens next cannot be shown, nothing is sent a second time', async ({ open, page }) => {
  const cms = await playCms(page, { status: 200, body: { sent: true } });
  await open(contact);
  await page.evaluate(() => {
    Element.prototype.replaceChildren = () => {
      throw new Error('An extension of the browser is in the way.');
    };
  });
  const failed = page.waitForEvent('pageerror');
  await fillInAndSend(page);
  await failed;
  expect(posts(cms)).toEqual(['POST /api/enquiries fetch']);
  expect(new URL(page.url()).pathname).toBe('/contact/');
});

test('says how long to wait where too much came in', async ({ open, page }) => {
  await playCms(page, { status: 429, body: { errors: [], waitMs: 55 * 60 * 1000 } });
  await open(contact);
  await fillInAndSend(page);
  await expect(page.getByRole('alert')).toContainText('wait an hour and send it again');
});

test('choices can be told apart by their shape, on a dark ground too', async ({ open, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(contact);
  const dotOf = (label: string) =>
    page.getByLabel(label).evaluate((input) => getComputedStyle(input, '::before').scale);
  await page.getByLabel('By phone').check();
  expect(await Promise.all([dotOf('By phone'), dotOf('By email')])).toEqual(['1', '0']);
});
