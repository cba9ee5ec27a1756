import { demoUser, requireApproval } from '../support/cms-client.ts';
import { openDocument, pressPublish, publish } from './admin.ts';
import { newCondition, newSymptom } from './documents.ts';
import { expect, expectLive, expectStatus, htmlOf, product, test } from './product.ts';

test.describe('where approvals are required', () => {
  let restore = async () => {};
  test.beforeAll(async ({ people }) => {
    restore = await requireApproval(people.admin, true);
  });
  test.afterAll(() => restore());

  test('an editor signs in, changes a summary, has it approved, publishes, and the page shows it', async ({
    page,
    people,
    openAdmin,
    expectComplaint,
  }) => {
    const { id, summary: before } = await people.editor.findBySlug('conditions', 'panic-disorder');
    const { email, password } = await demoUser(product.usersFile, 'editor');
    await page.goto(`${product.cmsUrl}/admin`);
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Login' }).click();

    await page.getByRole('link', { name: 'Show all Conditions' }).click();
    await page.getByRole('link', { name: 'Panic disorder' }).click();
    const summary = page.getByLabel('Summary');
    await expect(summary).toBeEditable();
    const changed = `${before} Changed at ${Date.now()}.`;
    try {
      await summary.fill(changed);
      expectComplaint(/400/);
      await pressPublish(page);
      await expect(page.getByText(/It was changed after .* approved it/).first()).toBeVisible();
      await expect.poll(async () => (await people.editor.get('conditions', id)).summary).toBe(changed);
      await expectUnchanged('/conditions/panic-disorder/', changed);

      await page.goto(`${product.cmsUrl}/admin/collections/conditions/${id}/review`);
      await page.getByLabel('A note for the reviewer').fill('Only the summary.');
      await page.getByRole('button', { name: 'Ask for a review' }).click();
      await expect(page.getByText('The reviewers see it on their list now.')).toBeVisible();

      const review = await openAdmin('reviewer');
      await review.goto(`${product.cmsUrl}/admin/collections/conditions/${id}/review`);
      await expect(review.getByText('Only the summary.').first()).toBeVisible();
      await expect(review.locator('ins').getByText(/Changed at/)).toBeVisible();
      await review.getByRole('button', { name: 'Approve this version' }).click();
      await expect(review.getByText('Approved. An editor can publish it now.')).toBeVisible();

      await openDocument(page, { collection: 'conditions', id });
      await publish(page);
      await expectLive(page, '/conditions/panic-disorder/', changed);
      await expect(page.getByText(/Page last reviewed/)).toBeVisible();
    } finally {
      const off = await requireApproval(people.admin, false);
      await people.editor.update('conditions', id, { summary: before, _status: 'published' }, '&overrideLock=true');
      await off();
    }
  });

  test('a reviewer asks for changes, and the editor sees which', async ({ openAdmin, people, removeAfterwards }) => {
    const symptom = await people.editor.create('symptoms', newSymptom(), '&draft=true');
    removeAfterwards('symptoms', symptom.id);
    const key = `symptoms:${symptom.id}`;
    await people.editor.send('POST', 'editorial/request-review', { key, reviewer: null, note: null });

    const review = await openAdmin('reviewer');
    await review.goto(`${product.cmsUrl}/admin/collections/symptoms/${symptom.id}/review`);
    await review.getByLabel('What should be changed').fill('Say how often it comes.');
    await review.getByRole('button', { name: 'Ask for changes' }).click();
    await expect(review.getByText('The editors see what you asked for.')).toBeVisible();

    const page = await openAdmin('editor');
    await page.goto(`${product.cmsUrl}/admin/collections/symptoms/${symptom.id}/review`);
    await expect(page.getByText('Say how often it comes.').first()).toBeVisible();
    await page.goto(`${product.cmsUrl}/admin`);
    await expect(page.getByRole('link', { name: String(symptom.title) }).first()).toBeVisible();
  });

  test('a clinician without an account approves by a link, once', async ({ browser, people, removeAfterwards }) => {
    const symptom = await people.editor.create('symptoms', newSymptom(), '&draft=true');
    removeAfterwards('symptoms', symptom.id);
    const person = await people.admin.findBySlug('people', 'demonstration-reviewer');
    const order = { key: `symptoms:${symptom.id}`, person: person.id };
    const { url } = Object(await people.admin.send('POST', 'editorial/approval-link', order));
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
    try {
      const phone = await context.newPage();
      await phone.goto(String(url));
      await expect(phone.getByText('It comes when a test begins').first()).toBeVisible();
      await phone.getByLabel('I have read this and it is right.').check();
      await phone.getByRole('button', { name: /^Sign as/ }).click();
      await expect(phone.getByText(/thank you/i).first()).toBeVisible();
      const again = await phone.goto(String(url));
      expect(again?.status()).toBe(410);
      await expect(phone.getByText('This link has been used already.')).toBeVisible();
    } finally {
      await context.close();
    }
    await people.editor.publish('symptoms', symptom.id);
    await expectStatus(`/symptoms/${symptom.slug}/`, 200);
  });
});

test('“Withdraw now” takes a page down within a second: 410, where to go instead, and mentions as plain text', async ({
  openAdmin,
  create,
}) => {
  const symptom = await create('symptoms', newSymptom());
  const condition = await create('conditions', newCondition({ symptoms: [{ symptom: symptom.id }] }));
  const [path, user] = [`/symptoms/${symptom.slug}/`, `/conditions/${condition.slug}/`];
  await expectStatus(user, 200);
  expect(await htmlOf(user)).toContain(path);

  const page = await openAdmin('reviewer');
  await page.goto(`${product.cmsUrl}/admin/collections/symptoms/${symptom.id}/review`);
  await page.getByRole('button', { name: 'Withdraw it…' }).click();
  await page.getByLabel('Why it is withdrawn').fill('It names a dose that is wrong.');
  await page.getByLabel('Where readers are led instead').selectOption({ label: 'Racing or pounding heart' });
  await page.getByRole('button', { name: 'Withdraw it now' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw it now' }).click();
  await expect(page.getByText('It is off the site.')).toBeVisible();
  const answered = performance.now();
  await expectStatus(path, 410);
  expect(performance.now() - answered, 'milliseconds from the answer to the 410').toBeLessThan(5_000);

  const gone = await htmlOf(path);
  expect(gone).toContain('/symptoms/racing-heart/');
  expect(gone).not.toContain('dose');
  await expect.poll(() => htmlOf(user)).not.toContain(path);
  await page.goto(`${product.cmsUrl}/admin/collections/conditions/${condition.id}/review`);
  await expect(page.getByText(/which it mentions, was withdrawn/).first()).toBeVisible();
});

async function expectUnchanged(path: string, text: string): Promise<void> {
  expect(await htmlOf(path)).not.toContain(text);
}
