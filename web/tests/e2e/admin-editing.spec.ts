import { prose } from '../support/lexical.ts';
import { openDocument, publish } from './admin.ts';
import { fromGoogleDocs, fromWord, paste } from './clipboard.ts';
import { named, newSymptom } from './documents.ts';
import { expect, expectLive, test } from './product.ts';

for (const { program, html } of [
  { program: 'Word', html: fromWord },
  { program: 'Google Docs', html: fromGoogleDocs },
]) {
  test(`a text from ${program} keeps its headings, lists and links, and nothing else`, async ({
    openAdmin,
    create,
    page: reader,
  }) => {
    const symptom = await create('symptoms', newSymptom({ description: prose('This is written over.') }));
    const page = await openAdmin('editor');
    await openDocument(page, { collection: 'symptoms', id: symptom.id });
    const editor = page.locator('[contenteditable="true"]').first();
    await editor.click();
    await page.keyboard.press('ControlOrMeta+A');
    await paste(editor, html);
    await expect(editor).toContainText('In a font of its own.');
    await expect(editor).not.toContainText('This is written over.');
    await publish(page);
    await expectLive(reader, `/symptoms/${symptom.slug}/`, 'In a font of its own.');

    const main = reader.locator('main');
    for (const name of [`Written in ${program}`, `Signs from ${program}`]) {
      await expect(main.getByRole('heading', { name, exact: true })).toBeVisible();
    }
    const line = main.locator('p', { hasText: 'It is bold' });
    await expect(line).toHaveText(/^It is bold,\s+slanted and underlined, with a link/);
    await expect(line.locator('strong')).toHaveText('bold');
    await expect(line.locator('em')).toHaveText('slanted');
    await expect(line.getByRole('link')).toHaveText(['a link']);
    await expect(line.getByRole('link')).toHaveAttribute('href', 'https://www.nimh.nih.gov/health');
    const first = main.locator('li', { hasText: 'First sign' }).first();
    await expect(first.locator('> ul > li')).toHaveText(['Within the first']);
    await expect(first.locator('+ li')).toHaveText('Second sign');

    await expect(main.locator('u, font, span[style], [style], [class^="Mso"], [id^="docs-internal"]')).toHaveCount(0);
    await expect(main.locator('p > img, p > span, p > b, h2 strong, h3 strong')).toHaveCount(0);
    const source = await main.innerHTML();
    for (const trace of ['mso', 'o:p', 'Aptos', 'file:', 'Papyrus', 'Pacifico', 'googleusercontent', 'plain text']) {
      expect(source, trace).not.toContain(trace);
    }
  });
}

test('an editor cites a source by the toolbar, and the page shows a numbered mention of it', async ({
  openAdmin,
  create,
  page: reader,
}) => {
  const reference = await create('references', { ...named('Test study'), kind: 'article' });
  const symptom = await create('symptoms', newSymptom({ description: prose('This is known.') }));
  const page = await openAdmin('editor');
  await openDocument(page, { collection: 'symptoms', id: symptom.id });
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.getByRole('button', { name: 'Cite' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('combobox').fill(String(reference.title));
  await drawer.getByRole('option', { name: String(reference.title) }).click();
  await drawer.getByRole('textbox').last().fill('p 12');
  await drawer.getByRole('button', { name: 'Save changes' }).click();
  await expect(drawer).toBeHidden();
  await publish(page);

  await expectLive(reader, `/symptoms/${symptom.slug}/`, String(reference.title));
  const citation = reader.locator('main p', { hasText: 'This is known.' }).locator('sup');
  await expect(citation).toHaveText(/^\s*\[1\]\s*p 12\s*$/);
  await citation.getByRole('link').click();
  await expect(reader.locator(':target')).toContainText(String(reference.title));
  await expect(reader.locator(':target').getByRole('link', { name: String(reference.title) })).toHaveAttribute(
    'href',
    `/references/${reference.slug}/`,
  );
});
