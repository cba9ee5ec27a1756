import { prose } from '../support/lexical.ts';
import { openDocument, publish, unpublish } from './admin.ts';
import { newCondition, newSymptom } from './documents.ts';
import { expect, expectLive, expectStatus, htmlOf, product, test } from './product.ts';

test('an editor unpublishes a symptom: its page is gone, and no list leads to it', async ({ openAdmin, create }) => {
  const symptom = await create('symptoms', newSymptom());
  const path = `/symptoms/${symptom.slug}/`;
  await expectStatus(path, 200);
  for (const list of ['/symptoms/', '/a-to-z/']) expect(await htmlOf(list), list).toContain(path);
  // Readers find it; search engines are not told of what nobody has reviewed.
  expect(await htmlOf('/sitemap.xml')).not.toContain(path);
  expect(await htmlOf(path)).toContain('<meta name="robots" content="noindex">');

  const page = await openAdmin('editor');
  await openDocument(page, { collection: 'symptoms', id: symptom.id });
  await unpublish(page);

  await expectStatus(path, 404);
  for (const list of ['/symptoms/', '/a-to-z/']) {
    await expect.poll(() => htmlOf(list), { message: list }).not.toContain(path);
  }
});

test('an editor changes a web address: the old one leads to the new one, and links follow', async ({
  openAdmin,
  create,
}) => {
  const symptom = await create('symptoms', newSymptom());
  const condition = await create('conditions', newCondition({ symptoms: [{ symptom: symptom.id }] }));
  const [before, after] = [`/symptoms/${symptom.slug}/`, `/symptoms/${symptom.slug}-renamed/`];
  await expectStatus(before, 200);

  const page = await openAdmin('editor');
  await openDocument(page, { collection: 'symptoms', id: symptom.id });
  await page.getByLabel('Web address').fill(`${symptom.slug}-renamed`);
  await publish(page);

  await expectStatus(after, 200);
  await expectStatus(before, 301);
  const moved = await fetch(`${product.siteUrl}${before}`, { redirect: 'manual' });
  expect(moved.headers.get('location')).toBe(after);
  const conditionPage = () => htmlOf(`/conditions/${condition.slug}/`);
  await expect.poll(conditionPage).toContain(after);
  expect(await conditionPage()).not.toContain(before);
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
    expect(
      await page.locator('script:not([type="application/ld+json"]), [onerror], img[src="x"]').count(),
      address,
    ).toBe(0);
  }
});
