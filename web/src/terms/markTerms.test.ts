import type { RichText } from '@wellcite/shared/rich-text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite, heading, link, list, paragraph, table, text } from '../../tests/fixtures/rich-text.ts';
import { markTerms, type TermForms } from './markTerms.ts';

const glossary: TermForms[] = [
  { id: 'placebo', forms: ['Placebo', 'dummy pill'] },
  { id: 'disorder', forms: ['Disorder'] },
  { id: 'anxiety-disorder', forms: ['Anxiety disorder', 'anxiety disorders'] },
  { id: 'cbt', forms: ['Cognitive behavioral therapy', 'CBT'] },
  { id: 'grade', forms: ['GRADE'] },
  { id: 'clearance', forms: ['510(k)'] },
];

/** The texts with the marked words in brackets: "a [placebo:placebo]". */
function marked(texts: (RichText | object)[], ownNames: string[] = []): string {
  const terms = markTerms({ texts, terms: glossary, ownNames });
  return textNodes(texts)
    .map((node) =>
      terms
        .partsOf(node)
        .map(({ text, term }) => (term ? `[${text}:${term}]` : text))
        .join(''),
    )
    .join('|');
}

function textNodes(texts: readonly (RichText | object)[]) {
  const isText = (value: unknown): value is ReturnType<typeof text> =>
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'text';
  const all = (value: unknown): ReturnType<typeof text>[] =>
    isText(value) ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(all) : [];
  return all(texts);
}

test('marks a word at its first mention on the page, whichever of its forms that is', () => {
  expect(marked([[paragraph('A dummy pill. A placebo.')], [paragraph('Another placebo.')]])).toBe(
    'A [dummy pill:placebo]. A placebo.|Another placebo.',
  );
});

test('marks several words of one text', () => {
  expect(marked([[paragraph('CBT or a placebo, then CBT.')]])).toBe('[CBT:cbt] or a [placebo:placebo], then CBT.');
});

test('takes the longest of the words that begin at one place', () => {
  expect(marked([[paragraph('An anxiety disorder is a disorder.')]])).toBe(
    'An [anxiety disorder:anxiety-disorder] is a [disorder:disorder].',
  );
});

test('marks whole words alone', () => {
  const words = 'Placebos, placebo-controlled, nocebo_placebo, superplacebo, CBTs';
  expect(marked([[paragraph(words)]])).toBe(words);
});

test('a word may stand in quotes, brackets, before a mark, or own something', () => {
  expect(marked([[paragraph('The “placebo”')]])).toBe('The “[placebo:placebo]”');
  expect(marked([[paragraph('(placebo)')]])).toBe('([placebo:placebo])');
  expect(marked([[paragraph('The placebo’s effect')]])).toBe('The [placebo:placebo]’s effect');
  expect(marked([[paragraph('placebo - as said')]])).toBe('[placebo:placebo] - as said');
});

test('case counts in an acronym and nowhere else', () => {
  expect(marked([[paragraph('PLACEBO')]])).toBe('[PLACEBO:placebo]');
  expect(marked([[paragraph('The grade of cbt')]])).toBe('The grade of cbt');
  expect(marked([[paragraph('By GRADE')]])).toBe('By [GRADE:grade]');
});

test('forms may hold marks and white space of any kind', () => {
  expect(marked([[paragraph('A 510(k) is not')]])).toBe('A [510(k):clearance] is not');
  expect(marked([[paragraph('Cognitive\u00a0behavioral\n therapy')]])).toBe(
    '[Cognitive\u00a0behavioral\n therapy:cbt]',
  );
});

test('leaves headings, links, tables and care cards alone, and marks the next mention', () => {
  const careCard = {
    type: 'care-card' as const,
    card: { level: 'urgent' as const, heading: 'If a placebo', reasons: ['a placebo'], advice: null },
  };
  expect(
    marked([
      [
        heading(3, 'Placebo'),
        careCard,
        table([['Placebo'], ['placebo']]),
        paragraph(link('a placebo', { collection: null, url: 'https://example.org' }), ' or placebo'),
      ],
    ]),
  ).toBe('Placebo|Placebo|placebo|a placebo| or [placebo:placebo]');
});

test('marks words in lists, nested ones too, and in bold words', () => {
  expect(marked([[list([{ words: ['none'], nested: list([['a placebo']]) }])]])).toBe('none|a [placebo:placebo]');
  expect(marked([[paragraph('a ', text('placebo', { isBold: true }), ' is')]])).toBe('a |[placebo:placebo]| is');
});

test('a word of which a part is bold is not the word', () => {
  expect(marked([[paragraph(text('placebo', { isBold: true }), 's')]])).toBe('placebo|s');
  expect(marked([[paragraph('dummy ', text('pill', { isBold: true }))]])).toBe('dummy |pill');
});

test('a citation ends a word', () => {
  expect(marked([[paragraph('a placebo', cite(['r']), 'and')]])).toBe('a [placebo:placebo]|and');
});

test('never explains what the page is about, by any of its names', () => {
  expect(marked([[paragraph('A dummy pill or placebo')]], ['PLACEBO'])).toBe('A dummy pill or placebo');
});

test('finds no word inside a name of what the page is about', () => {
  expect(marked([[paragraph('Social anxiety disorder is an anxiety disorder')]], ['Social anxiety disorder'])).toBe(
    'Social anxiety disorder is an [anxiety disorder:anxiety-disorder]',
  );
});

test('passes over what is no text', () => {
  expect(marked([{ references: ['r'] }, [paragraph('placebo')]])).toBe('[placebo:placebo]');
});

const word = fc.constantFrom('pill', 'Pill', 'dummy', 'CBT', 'cbt', 'a', '510(k)', 'قلق', 'é', '.', '$&', 'x-y');
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((each) => each.join(' '));
const prose = fc
  .array(fc.oneof(word, fc.constantFrom(' ', '  ', '-', '', '(', '\n')), { maxLength: 30 })
  .map((each) => each.join(''));
const anyGlossary = fc.uniqueArray(
  fc.record({ id: fc.uuid(), forms: fc.array(words, { minLength: 1, maxLength: 3 }) }),
  {
    selector: ({ id }) => id,
    maxLength: 6,
  },
);
const anyTexts = fc.array(
  fc
    .array(
      fc.oneof(
        prose,
        prose.map((each) => text(each, { isBold: true })),
      ),
      { maxLength: 4 },
    )
    .map((each) => [paragraph(...each)]),
  { maxLength: 4 },
);

test('no text is changed, no word is marked twice, and what is marked is a form of the word', () => {
  fc.assert(
    fc.property(anyGlossary, anyTexts, fc.array(words, { maxLength: 2 }), (terms, texts, ownNames) => {
      const { partsOf } = markTerms({ texts, terms, ownNames });
      const nodes = textNodes(texts);
      const seen: string[] = [];
      for (const node of nodes) {
        const parts = partsOf(node);
        expect(parts.map((part) => part.text).join('')).toBe(node.text);
        for (const { text, term } of parts) {
          if (term === null) continue;
          const forms = terms.find(({ id }) => id === term)?.forms ?? [];
          expect(forms.map(folded)).toContain(folded(text));
          expect(ownNames.map(folded)).not.toContain(folded(text));
          seen.push(term);
        }
      }
      expect(new Set(seen).size).toBe(seen.length);
    }),
  );
});

test('where it stands, a marked word touches no letter', () => {
  fc.assert(
    fc.property(anyGlossary, anyTexts, (terms, texts) => {
      const { partsOf } = markTerms({ texts, terms, ownNames: [] });
      for (const node of textNodes(texts)) {
        const parts = partsOf(node);
        for (const [index, { term }] of parts.entries()) {
          if (term === null) continue;
          expect(parts[index - 1]?.text ?? '').not.toMatch(/[\p{L}\p{N}]$/u);
          expect(parts[index + 1]?.text ?? '').not.toMatch(/^[\p{L}\p{N}]/u);
        }
      }
    }),
  );
});

function folded(each: string): string {
  return each.trim().replace(/\s+/gu, ' ').toLowerCase();
}
