import { citation, editorState, paragraph } from '../support/lexical.ts';
import { newCondition } from './documents.ts';
import { expect, expectLive, product, test } from './product.ts';

/** Of the demonstration, as PubMed cites it. */
const known =
  'Drozdz SJ, Goel A, McGarr MW, Katz J, Ritvo P, Mattina GF, Bhat V, Diep C, Ladha KS. Ketamine Assisted Psychotherapy: A Systematic Narrative Review of the Literature. J Pain Res. 2022 Jun 15;15:1691-1706. doi: 10.2147/JPR.S360733. PMID: 35734507; PMCID: PMC9207256.';

test('an editor pastes two citations: the new one is added, and the one that is there is found', async ({
  openAdmin,
  people,
  removeAfterwards,
}) => {
  const title = `A study that only tests have ${Date.now()}`;
  const fresh = `Tester AB, de Graaf RA, Other CA Jr. ${title}. J Test. 2021 Oct 29;15:722323. doi: 10.5555/test.${Date.now()}.`;
  const page = await openAdmin('editor');
  await page.goto(`${product.cmsUrl}/admin/import-references`);
  await page.getByLabel('Paste anything: one reference or many').fill(`• ${known}\n• ${fresh}`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(
    page.getByText('2 references found. 1 of them is there already. Nothing has been added so far.'),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Add/ }).click();
  await expect(page.getByText(/1 reference was added/)).toBeVisible();

  const [made] = await people.editor.find(
    'references',
    `&draft=true&where[title][equals]=${encodeURIComponent(title)}`,
  );
  removeAfterwards('references', String(made?.id));
  expect(made).toMatchObject({ articleNumber: '722323', volume: '15' });
  expect(made?.authors).toMatchObject([
    { family: 'Tester', given: 'AB' },
    { family: 'Graaf', given: 'RA', particle: 'de' },
    { family: 'Other', given: 'CA', suffix: 'Jr' },
  ]);
});

test('a retracted source is marked on the page that cites it, which enters review', async ({
  people,
  create,
  page,
}) => {
  const source = await create('references', {
    title: `A study that was retracted ${Date.now()}`,
    slug: `retracted-${Date.now()}`,
    kind: 'article',
    doi: `10.5555/retracted.${Date.now()}`,
  });
  const condition = await create(
    'conditions',
    newCondition({ whatItIs: editorState(paragraph('It is common in tests', citation([source.id]), '.')) }),
  );
  const path = `/conditions/${condition.slug}/`;
  await expectLive(page, path, 'It is common in tests');
  const notice = { id: source.id, standing: 'retracted', noticeUrl: 'https://example.org/notice', noticedOn: null };
  await people.reviewer.send('POST', 'editorial/set-notice', notice);
  await expectLive(page, path, /Retracted/);
  await expect(
    page
      .locator('main')
      .getByText(/\bretracted\b/i)
      .first(),
  ).toBeVisible();
  const record = Object(await people.editor.send('GET', `editorial-records/conditions:${condition.id}`));
  expect(record.needsReview).toContain('retracted');
  const other = await people.editor.create(
    'conditions',
    newCondition({ whatItIs: editorState(paragraph('It is common in tests', citation([source.id]), '.')) }),
    '&draft=true',
  );
  const answer = await people.editor.answer('PATCH', `conditions/${other.id}`, { _status: 'published' });
  await people.admin.remove('conditions', other.id);
  expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining('has been retracted')]);
});

test('references leave as RIS, BibTeX and CSL-JSON, those of one page in the order of their numbers', async ({
  people,
}) => {
  const condition = await people.editor.findBySlug('conditions', 'anxiety');
  for (const [format, mark] of [
    ['ris', 'TY  - '],
    ['bibtex', '@article'],
    ['csl-json', '"type"'],
  ]) {
    const response = await fetch(
      `${product.cmsUrl}/api/references-export?format=${format}&page=conditions:${condition.id}`,
      { headers: { authorization: `JWT ${people.editor.token}` } },
    );
    expect(response.headers.get('content-disposition'), format).toContain('attachment');
    expect(await response.text(), format).toContain(mark);
  }
});
