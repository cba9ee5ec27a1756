import type { Page } from '@playwright/test';
import { type CmsClient, wordsOf } from '../support/cms-client.ts';
import { openDocument } from './admin.ts';
import { newSymptom } from './documents.ts';
import { expect, product, test } from './product.ts';

function isAutosave(url: string): boolean {
  return url.startsWith(`${product.cmsUrl}/api/symptoms/`) && url.includes('autosave=true');
}

function autosaved(page: Page, status: number) {
  return page.waitForResponse((response) => isAutosave(response.url()) && response.status() === status);
}

test('who opens a document that somebody else is writing in is told so', async ({ openAdmin, create }) => {
  const symptom = await create('symptoms', newSymptom());
  const document = { collection: 'symptoms', id: symptom.id };
  const first = await openAdmin('editor');
  const second = await openAdmin('admin');
  await openDocument(first, document);
  // Payload gives the document free with each save; this one is held back, as if the editor went on typing.
  const held = Promise.withResolvers<void>();
  await first.route(
    (url) => isAutosave(url.href),
    async (route) => {
      await held.promise;
      await route.continue();
    },
  );
  const locked = first.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('returnLockStatus":true')),
  );
  await first.getByLabel('Summary').fill('The editor writes this.');
  await locked;

  await second.goto(`${product.cmsUrl}/admin/collections/symptoms/${symptom.id}`);
  const dialog = second.getByRole('dialog');
  await expect(dialog).toContainText('editor@demo.example is currently editing this document');
  await expect(dialog.getByRole('button', { name: /take over/i })).toBeVisible();
  await expect(dialog.getByRole('button', { name: /read.only/i })).toBeVisible();

  const saved = autosaved(first, 200);
  held.resolve();
  await saved;
});

test('of two who have one document open, the second to write is told, and nothing is lost', async ({
  openAdmin,
  create,
  people,
  expectComplaint,
}) => {
  const symptom = await create('symptoms', newSymptom());
  const first = await openAdmin('editor');
  const second = await openAdmin('admin');
  for (const page of [first, second]) await openDocument(page, { collection: 'symptoms', id: symptom.id });

  const saved = autosaved(first, 200);
  await first.getByLabel('Summary').fill('What the editor wrote.');
  await saved;
  expectComplaint(/status of 409/);
  const refused = autosaved(second, 409);
  await second.getByLabel('Summary').fill('What the admin wrote.');
  await refused;

  await expect(
    second.getByText(/This was changed by Demonstration editor .* your changes were not saved/),
  ).toBeVisible();
  await expect(second.getByLabel('Summary')).toHaveValue('What the admin wrote.');
  expect((await people.admin.get('symptoms', symptom.id)).summary).toBe('What the editor wrote.');
});

const atTheSameMoment = 'of two requests at the same moment at most one is refused, and what is accepted is there';

test(atTheSameMoment, async ({ create, people: { editor, admin } }) => {
  const { id } = await create('symptoms', newSymptom());
  await raceWith({
    changes: [
      { by: editor, method: 'PATCH', address: `symptoms/${id}`, field: 'summary' },
      { by: admin, method: 'PATCH', address: `symptoms/${id}`, field: 'medicalName' },
    ],
    read: () => admin.get('symptoms', id),
  });
});

test(`${atTheSameMoment}, in the site settings too`, async ({ people: { editor, admin } }) => {
  const { tagline, notice } = await admin.global('site-settings');
  try {
    await raceWith({
      changes: [
        { by: editor, method: 'POST', address: 'globals/site-settings', field: 'tagline' },
        { by: admin, method: 'POST', address: 'globals/site-settings', field: 'notice' },
      ],
      read: () => admin.global('site-settings'),
    });
  } finally {
    await admin.updateGlobal('site-settings', { tagline, notice, _status: 'published' });
  }
});

test('who sends what was read before somebody else’s change is refused', async ({ create, people }) => {
  const symptom = await create('symptoms', newSymptom());
  const { updatedAt } = await people.editor.get('symptoms', symptom.id);
  await people.admin.update('symptoms', symptom.id, { summary: 'By the admin.', _status: 'published' });

  const answer = await people.editor.answer('PATCH', `symptoms/${symptom.id}`, {
    summary: 'By the editor.',
    updatedAt,
    _status: 'published',
  });
  expect(answer.status).toBe(409);
  expect(wordsOf(answer)).toContain('This was changed by Demonstration admin');
  expect((await people.admin.get('symptoms', symptom.id)).summary).toBe('By the admin.');
});

interface RacingChange {
  by: CmsClient;
  method: string;
  address: string;
  field: string;
}

async function raceWith({ changes, read }: { changes: RacingChange[]; read: () => Promise<Record<string, unknown>> }) {
  for (let round = 0; round < 10; round += 1) {
    const value = `Written in round ${round}`;
    const answers = await Promise.all(
      changes.map(({ by, method, address, field }) =>
        by.answer(method, address, { [field]: value, _status: 'published' }),
      ),
    );
    const now = await read();
    const statuses = answers.map(({ status }) => status);
    expect([...statuses].sort().join(' '), JSON.stringify(answers)).toMatch(/^200 (?:200|409)$/);
    for (const [index, { field }] of changes.entries()) {
      if (statuses[index] === 200) expect(now[field]).toBe(value);
      else expect(answers.map(wordsOf).join('')).toContain('not saved');
    }
  }
}
