import { expect, test } from 'vitest';
import type { PublicCondition } from './condition.ts';
import { relationsOf } from './relations.ts';

const condition: PublicCondition = {
  id: 'c1',
  slug: 'anxiety',
  title: 'Anxiety',
  publishedAt: '2026-01-01T00:00:00.000Z',
  medicalName: null,
  otherNames: [],
  codes: ['F41.9'],
  changes: [],
  summary: 'Worry that does not go away.',
  review: { reviewedOn: '2026-01-01T00:00:00.000Z', reviewedBy: 'u1', nextReviewOn: '2027-01-01T00:00:00.000Z' },
  picture: 'm1',
  whatItIs: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Common', isBold: false, isItalic: false },
        { type: 'citation', references: ['r1', 'r2'], locator: null },
        { type: 'link', to: { collection: 'pages', id: 'p1' }, children: [] },
        { type: 'link', to: { collection: null, url: 'https://example.org/' }, children: [] },
      ],
    },
    {
      type: 'list',
      isOrdered: false,
      items: [
        {
          children: [],
          nested: {
            type: 'list',
            isOrdered: true,
            items: [{ children: [{ type: 'citation', references: ['r3'], locator: 'p 2' }], nested: null }],
          },
        },
      ],
    },
  ],
  symptoms: [{ symptom: 's1', note: null }],
  causes: [],
  riskFactors: [],
  types: ['c2'],
  treatments: [{ treatment: 't1', how: 'By talking.', forWhom: null }],
  whenToGetHelp: [],
  questions: [],
  whatWeDoNotKnow: [],
  relatedConditions: [],
};

test('finds relations in fields, lists, unions and nested rich text, in order and with their place', () => {
  const found = relationsOf({ collection: 'conditions', content: condition });
  expect(found.map(({ collection, id, path }) => `${collection}:${id} at ${path.join('.')}`)).toEqual([
    'people:u1 at review.reviewedBy',
    'media:m1 at picture',
    'references:r1 at whatItIs.0.children.1.references.0',
    'references:r2 at whatItIs.0.children.1.references.1',
    'pages:p1 at whatItIs.0.children.2.to.id',
    'references:r3 at whatItIs.1.items.0.nested.items.0.children.0.references.0',
    'symptoms:s1 at symptoms.0.symptom',
    'conditions:c2 at types.0',
    'treatments:t1 at treatments.0.treatment',
  ]);
});
