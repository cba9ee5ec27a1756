import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cell,
  citation,
  heading,
  item,
  link,
  list,
  paragraph,
  state,
  table,
  text,
} from '../../rich-text/toPublicFixtures.ts';
import { textBlocksOf } from './blocks.ts';
import { pointsOf } from './pointsOf.ts';
import { plainSentences, sentencesOf } from './sentences.ts';

const textsOf = (value: string) => plainSentences(value).map((sentence) => sentence.text);

describe('where a sentence ends', () => {
  test.each([
    ['It helps. It may tire you.', ['It helps.', 'It may tire you.']],
    ['Does it help? Yes! We think so.', ['Does it help?', 'Yes!', 'We think so.']],
    ['Symptoms fell by 5. 12 people left.', ['Symptoms fell by 5.', '12 people left.']],
    ['A quarter (0.25 mg) is usual. Take 0.5 mg.', ['A quarter (0.25 mg) is usual.', 'Take 0.5 mg.']],
    ['“It works.” That is what we heard.', ['“It works.”', 'That is what we heard.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['No. The FDA has not.', ['No.', 'The FDA has not.']],
    ['Not in the U.S. The label says so.', ['Not in the U.S.', 'The label says so.']],
  ])('%s', (value, expected) => {
    expect(textsOf(value)).toEqual(expected);
  });

  test.each([
    'Some medicines, e.g. SSRIs, take weeks.',
    'Dr. Smith and Mrs. Jones agree.',
    'The U.S. Food and Drug Administration warns of it.',
    'Ketamine vs. Midazolam was the question.',
    'See p. 12 of the guideline, No. 113 and Fig. 2.',
    'Drozdz et al. Reviewed 17 reports.',
    'On Sept. 23 the label changed.',
    'J. H. Taylor led the trial.',
    '“Can I stop?” she asked.',
    'It starts at 9 a.m. Eastern time.',
    '1. Breathe in.',
  ])('not within: %s', (value) => {
    expect(textsOf(value)).toEqual([value]);
  });
});

describe('which references stand behind a sentence', () => {
  const cited = (...nodes: Parameters<typeof paragraph>) =>
    sentencesOf(state(paragraph(...nodes))).map(({ text, references, support }) => [text, references, support]);

  test('those in it, and those after its full stop', () => {
    expect(cited(text('It helps'), citation('a'), text('. It tires.'), citation('b', 'c'), text(' Ask.'))).toEqual([
      ['It helps.', ['a'], ['a']],
      ['It tires.', ['b', 'c'], ['b', 'c']],
      ['Ask.', [], []],
    ]);
  });

  test('a citation after a space still belongs to the sentence before, and one without a space parts two', () => {
    expect(cited(text('It helps. '), citation('a'), text('It tires.'))).toEqual([
      ['It helps.', ['a'], ['a']],
      ['It tires.', [], []],
    ]);
    expect(cited(text('It helps.'), citation('a'), text('It tires.'))).toHaveLength(2);
  });

  test('a citation supports the sentences before it, back to the one before', () => {
    expect(
      cited(text('One.'), citation('a'), text(' Two. Three.'), citation('b'), text(' Four.')).map(
        ([, , support]) => support,
      ),
    ).toEqual([['a'], ['b'], ['b'], []]);
  });

  test('no citation reaches into the next paragraph or item', () => {
    const sentences = sentencesOf(
      state(paragraph(text('One.')), paragraph(text('Two.'), citation('a')), list('bullet', item(text('Three')))),
    );
    expect(sentences.map(({ support }) => support)).toEqual([[], ['a'], []]);
  });

  test('what introduces a list by a colon supports its items, nested ones too', () => {
    const nested = item(list('bullet', item(text('deeper'))));
    const sentences = sentencesOf(
      state(paragraph(text('The FDA lists'), citation('a'), text(':')), list('bullet', item(text('sedation')), nested)),
    );
    expect(sentences.map(({ support }) => support)).toEqual([['a'], ['a'], ['a']]);
  });

  test('a citation in a table supports its row alone', () => {
    const row = (first: string, ...more: Parameters<typeof paragraph>) => [
      cell(2, paragraph(text(first))),
      cell(0, paragraph(...more)),
    ];
    const sentences = sentencesOf(
      state(table(row('Depression', text('Cleared'), citation('a')), row('Anxiety', text('Not')))),
    );
    expect(sentences.map(({ kind, support }) => [kind, support])).toEqual([
      ['cell', ['a']],
      ['cell', ['a']],
      ['cell', []],
      ['cell', []],
    ]);
  });

  test('references may be populated documents', () => {
    expect(cited(text('It helps.'), citation({ id: 'a' }))).toEqual([['It helps.', ['a'], ['a']]]);
  });
});

test('headings, links, line breaks and the lines of care cards are read where they stand', () => {
  const card = {
    type: 'block',
    fields: { blockType: 'care-card', heading: 'Call 911 if', reasons: [{ reason: 'you faint' }], advice: 'Go. Now.' },
  };
  const value = state(
    heading('h3', text('What it is')),
    paragraph(text('See '), link({}, text('talking'), text(' therapy')), { type: 'linebreak' }, text('or ask.')),
    card,
  );
  expect(sentencesOf(value).map(({ text, kind, place }) => [text, kind, place.node, place.part])).toEqual([
    ['What it is', 'heading', [0], null],
    ['See talking therapy', 'paragraph', [1], null],
    ['or ask.', 'paragraph', [1], null],
    ['Call 911 if', 'card', [2], 'heading'],
    ['you faint', 'card', [2], 'reasons.0.reason'],
    ['Go.', 'card', [2], 'advice'],
    ['Now.', 'card', [2], 'advice'],
  ]);
});

test.each([null, undefined, 'text', 4, {}, { root: null }, { root: { children: [null, 3] } }])(
  '%j has no sentences',
  (value) => {
    expect(sentencesOf(value)).toEqual([]);
  },
);

const pieces = fc.constantFrom(
  'It helps',
  'e.g. this',
  '. ',
  '! ',
  '.',
  ' 12 mg',
  '“So.”',
  '\n',
  ' ',
  'Dr. Who',
  '?',
  '…',
  'U.S. ',
  '😀',
);
const runs = fc.array(
  fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  { maxLength: 6 },
);

test('sentences cover a text but for spaces, in order, and their places are true', () => {
  fc.assert(
    fc.property(runs, fc.array(fc.nat(5), { maxLength: 3 }), (texts, marks) => {
      const nodes = texts.flatMap((value, index) =>
        marks.includes(index) ? [citation('r'), text(value)] : [text(value)],
      );
      const value = state(paragraph(text('Start.')), paragraph(...nodes));
      const whole = textBlocksOf(value).map((block) => block.text);
      let at = 0;
      for (const { text: sentence, place } of sentencesOf(value).filter(({ place }) => place.node[0] === 1)) {
        const block = whole[1] ?? '';
        expect(block.slice(place.start, place.end)).toBe(sentence);
        expect(block.slice(at, place.start).trim()).toBe('');
        at = place.end;
        const points = pointsOf(value, place);
        expect(points).not.toBeNull();
      }
      expect((whole[1] ?? '').slice(at).trim()).toBe('');
    }),
  );
});

test('finds the text nodes again in which a sentence begins and ends', () => {
  const value = state(paragraph(text('One. '), link({}, text('Two'), text(' goes')), text(' on.')));
  const [, second] = sentencesOf(value);
  expect(second && pointsOf(value, second.place)).toEqual({
    from: { node: [0, 1, 0], offset: 0 },
    to: { node: [0, 2], offset: 4 },
  });
});

test('a place that is no longer there has no points', () => {
  const [sentence] = sentencesOf(state(paragraph(text('Long gone by now.'))));
  expect(sentence && pointsOf(state(paragraph(text('Short'))), sentence.place)).toBeNull();
  expect(sentence && pointsOf(state(), sentence.place)).toBeNull();
});
