import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heading, paragraph, state, text } from '../../rich-text/toPublicFixtures.ts';
import { plainSentences, sentencesOf } from '../claims/sentences.ts';
import { glossaryTerms } from './glossaryTerms.ts';
import { fewestWords, readingLevel } from './readingLevel.ts';

const glossary = glossaryTerms([
  { title: 'Cognitive behavioral therapy (CBT)', otherForms: ['CBT'], definition: 'A talking therapy.' },
  { title: 'Placebo', otherForms: null, definition: 'A dummy treatment.' },
]);
const levelOf = (value: string, known: string[] = []) =>
  readingLevel({ sentences: plainSentences(value), glossary, known });
const hardIn = (value: string, known: string[] = []) => levelOf(value, known).hardWords.map(({ word }) => word);

describe('the grade', () => {
  const easy = 'You can call us. We are here for you. Come in and sit down. '.repeat(4);
  const hard =
    'Pharmacological interventions necessitate individualized psychiatric consideration of contraindications. '.repeat(
      4,
    );

  test('is low for short words in short sentences, and high for long ones', () => {
    expect(levelOf(easy).grade).toBeLessThan(3);
    expect(levelOf(hard).grade).toBeGreaterThan(16);
  });

  test('is what Flesch and Kincaid say', () => {
    // 40 words in 8 sentences, 40 syllables: 0.39 × 5 + 11.8 × 1 − 15.59 = −1.84, and no grade is below 0.
    expect(levelOf('The cat sat down here. '.repeat(8)).grade).toBe(0);
    // 32 words in 2 sentences, 36 syllables: 0.39 × 16 + 11.8 × 1.125 − 15.59.
    const sentence = 'The big brown dog ran down the long road and sat there with the happy cat. ';
    expect(levelOf(sentence.repeat(2))).toMatchObject({ words: 32, grade: 3.2 });
  });

  test('waits for enough text', () => {
    expect(levelOf('Word. '.repeat(fewestWords - 1)).grade).toBeNull();
    expect(levelOf('Word. '.repeat(fewestWords)).grade).not.toBeNull();
    expect(levelOf('')).toEqual({ grade: null, words: 0, longSentences: [], hardWords: [] });
  });

  test('leaves headings out', () => {
    const sentences = sentencesOf(
      state(heading('h3', text('Pharmacological interventions')), paragraph(text('Call us.'))),
    );
    expect(readingLevel({ sentences, glossary }).words).toBe(2);
  });
});

test('a sentence of more than 25 words is long', () => {
  const short = `${'a '.repeat(24)}b.`;
  const long = `A ${short}`;
  expect(levelOf(`${short} ${long}`).longSentences).toMatchObject([
    { text: long, words: 26, place: { start: short.length + 1 } },
  ]);
});

describe('hard words', () => {
  test('have four syllables or more, or stand in the glossary, with their plain meaning', () => {
    const { hardWords } = levelOf('It changes neuroplasticity more than placebos, as CBT does.');
    expect(hardWords.map(({ word, plain }) => [word, plain])).toEqual([
      ['neuroplasticity', null],
      ['placebos', 'A dummy treatment.'],
      ['CBT', 'A talking therapy.'],
    ]);
  });

  test('a term of several words is one', () => {
    expect(hardIn('Try cognitive behavioral therapy.')).toEqual(['cognitive behavioral therapy']);
  });

  test('names, short forms, everyday words and those of the title are none', () => {
    expect(hardIn('We asked Alexandria Sanatorium about the ICDLONGNAME.')).toEqual([]);
    expect(hardIn('Anxiety is an emergency for everybody.')).toEqual([]);
    expect(hardIn('It is neurofeedback.', ['Neurofeedback'])).toEqual([]);
    expect(hardIn('A placebo.', ['Placebos'])).toEqual([]);
  });

  test('a long word at the start of a sentence is no name', () => {
    expect(hardIn('Neuroplasticity matters.')).toEqual(['Neuroplasticity']);
  });

  test('stand where their place says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('neuroplasticity', 'placebo', 'a', 'so.', 'It', '\n')), (words) => {
        const value = words.join(' ');
        for (const { word, place } of levelOf(value).hardWords) expect(value.slice(place.start, place.end)).toBe(word);
      }),
    );
  });
});

test.each(['a'.repeat(100_000), 'neuroplasticity '.repeat(5000), '-'.repeat(50_000), "it's ".repeat(20_000)])(
  'text made to be slow is read in time',
  (value) => {
    const start = performance.now();
    levelOf(value);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);

test('an entry of the glossary that nobody has filled in yet explains nothing', () => {
  const draft = { title: null, otherForms: [], definition: null };
  expect(glossaryTerms([draft, { ...draft, title: 'Placebo' }])).toEqual([]);
});
