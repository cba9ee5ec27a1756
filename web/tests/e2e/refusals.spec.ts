import { wordsOf } from '../support/cms-client.ts';
import { prose } from '../support/lexical.ts';
import { openDocument, pressPublish } from './admin.ts';
import { named, newCondition, newSymptom } from './documents.ts';
import { expect, expectStatus, test } from './product.ts';

const refused = /status of 400/;

test.describe('what cannot be published shows in the admin, with the field and the reason', () => {
  test('an empty text that is required', async ({ openAdmin, people, removeAfterwards, expectComplaint }) => {
    const draft = await people.editor.create('symptoms', newSymptom({ description: null }), '&draft=true');
    removeAfterwards('symptoms', draft.id);
    const page = await openAdmin('editor');
    await openDocument(page, { collection: 'symptoms', id: draft.id });
    expectComplaint(refused);
    await pressPublish(page);

    const reason = 'This is empty. Fill it in before you publish.';
    await expect(page.getByText(`Description – ${reason}`)).toBeVisible();
    await expect(page.getByText(reason, { exact: true })).toBeVisible();
    await expectStatus(`/symptoms/${draft.slug}/`, 404);
  });

  test('a relation to a symptom that is not published', async ({
    openAdmin,
    people,
    create,
    removeAfterwards,
    expectComplaint,
  }) => {
    const symptom = await create('symptoms', newSymptom());
    await people.editor.unpublish('symptoms', symptom.id);
    const data = newCondition({ symptoms: [{ symptom: symptom.id }] });
    const draft = await people.editor.create('conditions', data, '&draft=true');
    removeAfterwards('conditions', draft.id);
    const page = await openAdmin('editor');
    await openDocument(page, { collection: 'conditions', id: draft.id });
    expectComplaint(refused);
    await pressPublish(page);

    const reason = `“${symptom.title}” is not published yet. Publish it first or remove it here.`;
    await expect(page.getByText(`Symptoms › 1 › Symptom – ${reason}`)).toBeVisible();
    await page.getByRole('button', { name: 'Symptoms and causes' }).click();
    await expect(page.getByText(reason, { exact: true })).toBeVisible();
    await expectStatus(`/conditions/${draft.slug}/`, 404);
  });

  test('a web address that is none', async ({ openAdmin, create, expectComplaint }) => {
    const symptom = await create('symptoms', newSymptom());
    const page = await openAdmin('editor');
    await openDocument(page, { collection: 'symptoms', id: symptom.id });
    expectComplaint(refused);
    await page.getByLabel('Web address').fill('Racing Heart/Adults');
    await pressPublish(page);

    const reason = '“Racing Heart/Adults” cannot be part of an address.';
    await expect(page.getByText(`Web address – ${reason}`)).toBeVisible();
    await expect(page.getByText(/lower-case letters and digits.*“racing-heart-adults”/).first()).toBeVisible();
    await expectStatus(`/symptoms/${symptom.slug}/`, 200);
  });
});

test.describe('a web address is refused in words', () => {
  for (const slug of ['Upper', 'two words', 'a/b', '-a', 'a--b', 'ä']) {
    test(`where it is “${slug}”`, async ({ people }) => {
      const answer = await people.editor.answer('POST', 'symptoms', newSymptom({ slug, _status: 'published' }));
      expect(answer.status).toBe(400);
      expect(wordsOf(answer)).toContain(`“${slug}” cannot be part of an address`);
    });
  }

  test('where another document has it: a published one, a draft, or one in the trash', async ({
    people: { editor },
    create,
    removeAfterwards,
  }) => {
    const published = await create('symptoms', newSymptom());
    const draft = await editor.create('symptoms', newSymptom(), '&draft=true');
    removeAfterwards('symptoms', draft.id);
    const trashed = await create('symptoms', newSymptom());
    await editor.trash('symptoms', trashed.id);

    for (const { slug, title } of [published, draft, trashed]) {
      const answer = await editor.answer('POST', 'symptoms', newSymptom({ slug, _status: 'published' }));
      expect(answer.status, String(title)).toBe(400);
      const where = title === trashed.title ? ' (in the trash)' : '';
      expect(wordsOf(answer)).toContain(`“${slug}” is already used by “${title}”${where}`);
    }
  });

  test('where it has another meaning on the site', async ({ people }) => {
    const page = { ...named('Test page'), slug: 'conditions', summary: 'None.', body: prose('None.') };
    const answer = await people.editor.answer('POST', 'pages', { ...page, _status: 'published' });
    expect(answer.status).toBe(400);
    expect(wordsOf(answer)).toContain('“conditions” is the address of another part of the site');
  });

  test('where two ask for it at the same moment', async ({ people, removeAfterwards }) => {
    const data = newSymptom({ _status: 'published' });
    const answers = await Promise.all(
      [people.admin, people.editor].map((person) => person.answer('POST', 'symptoms?depth=0', data)),
    );
    removeAfterwards('symptoms', (await people.admin.findBySlug('symptoms', data.slug)).id);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
    expect(answers.map(wordsOf).join('')).toContain(data.slug);
  });
});

test('what is used on the site is not deleted, and the editor is told where it is used', async ({ people, create }) => {
  const symptom = await create('symptoms', newSymptom());
  const condition = await create('conditions', newCondition({ symptoms: [{ symptom: symptom.id }] }));
  for (const [method, query] of [
    ['PATCH', ''],
    ['DELETE', ''],
  ] as const) {
    const body = method === 'PATCH' ? { deletedAt: new Date().toISOString() } : undefined;
    const answer = await people.admin.answer(method, `symptoms/${symptom.id}${query}`, body);
    expect(answer.status).toBe(400);
    expect(wordsOf(answer)).toContain(`It is used on: ${condition.title}`);
  }
  await expectStatus(`/symptoms/${symptom.slug}/`, 200);
});
