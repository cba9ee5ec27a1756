import type { PublicDocument } from '@wellcite/shared/content-api';
import type { RichText } from '@wellcite/shared/rich-text';
import fc from 'fast-check';
import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { changesBetween, textDifference } from './changes.ts';

const fields: Field[] = [
  { name: 'title', type: 'text', label: 'Name' },
  { name: 'summary', type: 'textarea' },
  { name: 'whatItIs', type: 'richText', label: 'What it is' },
  { name: 'riskFactors', type: 'text', hasMany: true },
  {
    name: 'treatments',
    type: 'array',
    fields: [
      { name: 'treatment', type: 'relationship', relationTo: 'treatments', label: 'Treatment' },
      { name: 'how', type: 'text', label: 'How it helps here' },
    ],
  },
  { name: 'whenToGetHelp', type: 'array', label: 'When to get help', fields: [] },
];
const titles: Record<string, string> = { r1: 'Abdallah 2018', r2: 'Short 2017', t1: 'Ketamine', t2: 'Neurofeedback' };
const titleOf = (_collection: string, id: string) => titles[id] ?? 'something';
const words = (text: string, isBold = false) => ({ type: 'text' as const, text, isBold, isItalic: false });

const paragraph = (...children: Extract<RichText[number], { type: 'paragraph' }>['children']): RichText[number] => {
  return { type: 'paragraph', children };
};

type Condition = Extract<PublicDocument, { collection: 'conditions' }>['content'];

function condition(content: Partial<Condition> = {}): PublicDocument {
  return {
    collection: 'conditions',
    content: {
      id: 'c1',
      slug: 'anxiety',
      title: 'Anxiety',
      publishedAt: '2026-01-01T00:00:00.000Z',
      medicalName: null,
      otherNames: [],
      codes: [],
      summary: 'Worry that does not go away.',
      review: null,
      changes: [],
      picture: null,
      whatItIs: [paragraph(words('Anxiety is common.'))],
      symptoms: [],
      causes: [],
      riskFactors: [],
      types: [],
      treatments: [],
      whenToGetHelp: [],
      questions: [],
      whatWeDoNotKnow: [],
      relatedConditions: [],
      ...content,
    },
  };
}

const changes = (before: PublicDocument | null, after: PublicDocument) =>
  changesBetween({ before, after, fields, titleOf });
const shown = (content: Partial<Condition>) =>
  changes(condition(), condition(content)).fields.map(({ label, parts }) => [
    label,
    ...parts.map(({ kind, text }) => `${kind}: ${text}`),
  ]);

describe('changesBetween', () => {
  it('shows the words that changed, of the fields that did', () => {
    expect(shown({ summary: 'Worry that rarely goes away.' })).toEqual([
      ['Summary', 'same: Worry that ', 'removed: does not go ', 'added: rarely goes ', 'same: away.'],
    ]);
  });

  it('leaves out address and dates, which no reviewer reads', () => {
    expect(shown({ slug: 'other', publishedAt: '2026-02-02T00:00:00.000Z' })).toEqual([]);
  });

  it('names the sources of a citation, and where in them', () => {
    const cited = paragraph(
      words('Anxiety is common'),
      { type: 'citation', references: ['r1', 'r2'], locator: 'p 12' },
      words('.'),
    );
    expect(shown({ whatItIs: [cited] })).toEqual([
      ['What it is', 'same: Anxiety is common', 'added:  [Abdallah 2018; Short 2017, p 12]', 'same: .'],
    ]);
  });

  it('shows another source behind the same words', () => {
    const cited = (id: string) =>
      condition({ whatItIs: [paragraph(words('So'), { type: 'citation', references: [id], locator: null })] });
    const [field] = changes(cited('r1'), cited('r2')).fields;
    expect(
      field?.parts
        .filter(({ kind }) => kind === 'added')
        .map(({ text }) => text)
        .join(''),
    ).toContain('Short');
  });

  it('calls documents by their titles, and values by the labels of the form', () => {
    expect(shown({ treatments: [{ treatment: 't1', how: 'It lifts mood.', forWhom: null }] })).toEqual([
      ['Treatments', 'added: 1. Treatment: Ketamine\n    How it helps here: It lifts mood.'],
    ]);
  });

  it('makes lists, tables and care cards readable', () => {
    const cell = (text: string) => ({ isHeader: false, paragraphs: [[words(text)]] });
    const list: RichText[number] = {
      type: 'list',
      isOrdered: true,
      items: [
        {
          children: [words('Rest')],
          nested: { type: 'list', isOrdered: false, items: [{ children: [words('Sleep')], nested: null }] },
        },
      ],
    };
    const table: RichText[number] = { type: 'table', rows: [{ cells: [cell('Dose'), cell('5 mg')] }] };
    const card = {
      level: 'emergency' as const,
      heading: 'Call 911 now if',
      reasons: ['You may hurt yourself'],
      advice: null,
    };
    expect(shown({ whatItIs: [list, table], whenToGetHelp: [card] })).toEqual([
      ['What it is', 'removed: Anxiety is common.', 'added: 1. Rest\n    • Sleep\nDose | 5 mg'],
      ['When to get help', 'added: Emergency: Call 911 now if\n• You may hurt yourself'],
    ]);
  });

  it('says so where only the look of a text changed', () => {
    const [field] = changes(
      condition(),
      condition({ whatItIs: [paragraph(words('Anxiety is common.', true))] }),
    ).fields;
    expect(field).toMatchObject({ isOnlyLook: true, parts: [{ kind: 'same' }] });
  });

  it('shows a document that was never approved as it is, with nothing marked', () => {
    const { isFirst, fields: all } = changes(null, condition());
    expect(isFirst).toBe(true);
    expect(all.map(({ label }) => label)).toEqual(['Name', 'Summary', 'What it is']);
    expect(all.flatMap(({ parts }) => parts).every(({ kind }) => kind === 'same')).toBe(true);
  });
});

describe('textDifference', () => {
  const text = fc
    .array(fc.constantFrom('worry', 'sleep', 'often', '5 mg', '.', ' ', '\n', '[A 2018]'), { maxLength: 30 })
    .map((words) => words.join(' '));
  const without = (parts: ReturnType<typeof textDifference>, kind: string) =>
    parts
      .filter((part) => part.kind !== kind)
      .map((part) => part.text)
      .join('');

  it('holds all of both texts, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = textDifference(before, after);
        expect(without(parts, 'added')).toBe(before);
        expect(without(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('marks nothing where nothing changed', () => {
    fc.assert(fc.property(text, (same) => textDifference(same, same).every(({ kind }) => kind === 'same')));
  });

  it('does not mix the words of a line that was written anew', () => {
    expect(
      textDifference('Take it with food.', 'Most people sleep better after weeks.').map(({ kind }) => kind),
    ).toEqual(['removed', 'added']);
  });
});
