import { demoUser } from '../support/cms-client.ts';
import { prose } from '../support/lexical.ts';
import { openDocument, publish, unpublish } from './admin.ts';
import { newCondition, newSymptom } from './documents.ts';
import { expect, expectLive, expectStatus, htmlOf, product, test } from './product.ts';

test('an editor signs in, changes a summary, publishes, and the page shows it', async ({ page, people }) => {
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
    await publish(page);
    await expectLive(page, '/conditions/panic-disorder/', changed);
  } finally {
    await people.editor.update('conditions', id, { summary: before, _status: 'published' }, '&overrideLock=true');
  }
});

test('an editor unpublishes a symptom: its page is gone, and nothing links to it', async ({
  openAdmin,
  create,
  page: reader,
}) => {
  const symptom = await create('symptoms', newSymptom());
  const condition = await create('conditions', newCondition({ symptoms: [{ symptom: symptom.id }] }));
  const path = `/symptoms/${symptom.slug}/`;
  await expectLive(reader, `/conditions/${condition.slug}/`, String(symptom.title));
  for (const list of ['/symptoms/', '/a-to-z/', '/sitemap.xml']) expect(await htmlOf(list), list).toContain(path);

  const page = await openAdmin('editor');
  await openDocument(page, { collection: 'symptoms', id: symptom.id });
  await unpublish(page);

  await expectStatus(path, 404);
  for (const list of ['/symptoms/', '/a-to-z/', '/sitemap.xml', `/conditions/${condition.slug}/`]) {
    await expect.poll(() => htmlOf(list), { message: list }).not.toContain(path);
  }
});

test('an editor changes a web address: the new one answers, the old one does not, and links follow', async ({
  openAdmin,
  create,
}) => {
  const symptom = await create('symptoms', newSymptom());
  const condition = await create('conditions', newCondition({ symptoms: [{ symptom: symptom.id }] }));
  await expectStatus(`/symptoms/${symptom.slug}/`, 200);

  const page = await openAdmin('editor');
  await openDocument(page, { collection: 'symptoms', id: symptom.id });
  await page.getByLabel('Web address').fill(`${symptom.slug}-renamed`);
  await publish(page);

  await expectStatus(`/symptoms/${symptom.slug}-renamed/`, 200);
  await expectStatus(`/symptoms/${symptom.slug}/`, 404);
  const conditionPage = () => htmlOf(`/conditions/${condition.slug}/`);
  await expect.poll(conditionPage).toContain(`/symptoms/${symptom.slug}-renamed/`);
  expect(await conditionPage()).not.toContain(`/symptoms/${symptom.slug}/`);
});

test('markup in a text is text on the page', async ({ page, create }) => {
  const markup = '<script>alert(1)</script><img src=x onerror="alert(1)"> & "quotes" </title>';
  const condition = await create(
    'conditions',
    newCondition({
      title: `Test ${markup}`,
      summary: `Summary ${markup}`,
      otherNames: [`Name ${markup}`],
      riskFactors: [{ factor: `Factor ${markup}` }],
      whatItIs: prose(`Text ${markup}`),
    }),
  );
  const path = `/conditions/${condition.slug}/`;
  await expectLive(page, path, `Text ${markup}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Test ${markup}`);
  expect(await page.title()).toContain(`Test ${markup}`);
  for (const text of ['Summary', 'Factor']) await expect(page.locator('main')).toContainText(`${text} ${markup}`);
  for (const address of [path, '/conditions/', '/a-to-z/']) {
    await page.goto(`${product.siteUrl}${address}`);
    expect(await page.locator('script, [onerror], img[src="x"]').count(), address).toBe(0);
  }
});
