/** Wherever a page names a number to call in a crisis, the number is a link. */
import type { PublicSymptom } from '@wellcite/shared/symptom';
import { expect, test } from 'vitest';
import { memoryLookup } from '../../src/content/reader.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { cite, link, list, paragraph, text } from '../fixtures/rich-text.ts';
import { symptom } from '../fixtures/symptoms.ts';
import { render } from '../support/rendered-pages.ts';

async function pageOf(content: Partial<PublicSymptom>): Promise<string> {
  const calm = symptom({ id: 's-new', title: 'Calm', careLevel: 'self-care' });
  const lookup = memoryLookup([...sampleDocuments, { collection: 'symptoms', content: { ...calm, ...content } }]);
  return (await render('/symptoms/calm/', lookup)) ?? '';
}

test('in running text, bold or not, in lists, and in the summary', async () => {
  const page = await pageOf({
    summary: 'Call 911 if you pass out.',
    description: [
      paragraph('Call 988 now, or ', text('call (424) 555-0100', { isBold: true }), '.', cite(['r-988'])),
      list([['Text 988 at night.']]),
    ],
  });
  expect(page).toContain('Call <a href="tel:911">911</a> if you pass out.');
  expect(page).toContain('Call <a href="tel:988">988</a> now, or');
  expect(page).toMatch(/<strong>\s*call <a href="tel:4245550100">\(424\) 555-0100<\/a>\s*<\/strong>/);
  expect(page).toMatch(/<li>\s*Text <a href="tel:988">988<\/a> at night\./);
});

test('in the plain list of the symptom explorer', async () => {
  const calm = symptom({ id: 's-new', title: 'Calm', careLevel: 'self-care' });
  const content = { ...calm, summary: 'Call 911 if you pass out.' };
  const lookup = memoryLookup([...sampleDocuments, { collection: 'symptoms', content }]);
  expect(await render('/symptom-explorer/', lookup)).toContain('Call <a href="tel:911">911</a> if you pass out.');
});

test('the lifeline that answers texts can be called and texted, in the footer and where help comes first', async () => {
  const both = '<a href="tel:988">Call 988</a> <a href="sms:988">Text 988</a>';
  for (const path of ['/', '/get-help-now/', '/search/']) expect(await render(path), path).toContain(both);
  const alarm = (await render('/symptoms/thoughts-of-suicide/')) ?? '';
  expect(alarm.split(both)).toHaveLength(3);
});

test('but not inside a link, where a second one would be none', async () => {
  const page = await pageOf({
    description: [paragraph(link('Why 988', { collection: 'conditions', id: 'c-anxiety' }))],
  });
  expect(page).toMatch(/<a href="\/conditions\/anxiety\/">\s*Why 988\s*<\/a>/);
});
