import { publicCollections, publicContent } from '@wellcite/shared/content-api';
import { describe, expect, test } from 'vitest';
import type { Config } from '../payload-types.ts';
import { mappers } from './mappers.ts';

const now = '2026-11-22T10:00:00.000Z';
const body = {
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Words.' }] }],
  },
};
const dates = { createdAt: now, updatedAt: now };
const page = { id: 'x1', slug: 'a-slug', title: 'A title', summary: 'A summary.', publishedAt: now, ...dates };

/** The least that each collection lets an editor publish. */
const least: Pick<Config['collections'], 'symptoms' | 'treatments' | 'people' | 'pages' | 'glossary'> = {
  symptoms: { ...page, description: body, careLevel: 'urgent' },
  treatments: { ...page, kind: 'device', isOfferedHere: false, risks: body },
  people: { ...page, role: 'Reviewer' },
  pages: { ...page, body },
  glossary: { ...page, definition: 'Words.' },
};

test('every collection of the contract has a mapper', () => {
  expect(Object.keys(mappers).sort()).toEqual([...publicCollections].sort());
});

describe('the least that can be published fits the contract', () => {
  test('a symptom', () => {
    const made = mappers.symptoms(least.symptoms);
    expect(publicContent.symptoms.parse(made)).toEqual(made);
  });
  test('a treatment', () => {
    const made = mappers.treatments(least.treatments);
    expect(publicContent.treatments.parse(made)).toEqual(made);
  });
  test('a person', () => {
    const made = mappers.people(least.people);
    expect(publicContent.people.parse(made)).toEqual(made);
  });
  test('a page', () => {
    const made = mappers.pages(least.pages);
    expect(publicContent.pages.parse(made)).toEqual(made);
  });
  test('a word of the glossary', () => {
    const made = mappers.glossary(least.glossary);
    expect(publicContent.glossary.parse(made)).toEqual(made);
  });
});

test('what is known of a treatment’s uses comes through, relations as ids', () => {
  const { uses } = mappers.treatments({
    ...least.treatments,
    uses: [
      {
        id: 'row',
        condition: 'c1',
        outcome: 'worry after two weeks',
        effect: 'unclear',
        certainty: 'very-low',
        regulatoryStatus: 'off-label',
        regulatoryBasis: ' ',
        statement: 'We do not know.',
        references: ['r1', 'r2'],
      },
    ],
  });
  expect(uses).toEqual([
    {
      condition: 'c1',
      outcome: 'worry after two weeks',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'off-label',
      regulatoryBasis: null,
      statement: 'We do not know.',
      references: ['r1', 'r2'],
    },
  ]);
});
