import { conditionSchema } from '@wellcite/shared/condition';
import { expect, test } from 'vitest';
import type { Condition, Symptom } from '../../payload-types.ts';
import { paragraph, state, text } from '../../rich-text/toPublicFixtures.ts';
import { toPublicCondition } from './toPublic.ts';

const now = '2026-11-22T10:00:00.000Z';
const words = (value: string): Condition['whatItIs'] => lexical(value);

const symptom: Symptom = {
  id: 's2',
  slug: 'worry',
  title: 'Worry',
  summary: 'Worry.',
  description: words('Worry.'),
  careLevel: 'self-care',
  createdAt: now,
  updatedAt: now,
};

const condition: Condition = {
  id: 'c1',
  slug: 'anxiety',
  title: ' Anxiety ',
  publishedAt: now,
  medicalName: '  ',
  otherNames: ['GAD', ' ', ' Worry '],
  codes: ['F41.1'],
  summary: 'Worry that stays.',
  picture: null,
  whatItIs: words('It is common.'),
  symptoms: [
    { id: 'row', symptom: 's1', note: '' },
    { symptom, note: ' at night ' },
  ],
  riskFactors: [{ id: 'row', factor: 'A parent who has it' }],
  types: ['c2'],
  treatments: [{ treatment: 't1', how: 'By talking.', forWhom: null }],
  whenToGetHelp: [{ level: 'urgent', heading: 'Call if', reasons: [{ reason: 'you cannot sleep' }], advice: '' }],
  questions: [{ question: 'Why?', answer: words('Nobody knows.') }],
  changes: [
    { id: 'first', changedOn: '2026-01-02T12:00:00.000Z', note: 'First published.' },
    { id: 'new', changedOn: '2026-06-01T18:30:00.000Z', note: ' A new study. ' },
    { id: 'newer', changedOn: '2026-06-01T12:00:00.000Z', note: 'A new warning.' },
  ],
  createdAt: now,
  updatedAt: now,
  updatedBy: 'u1',
  _status: 'published',
};

test('makes what the contract wants, relations as ids, and empty texts null', () => {
  const made = toPublicCondition(condition);
  expect(conditionSchema.parse(made)).toEqual(made);
  expect(made).toEqual({
    id: 'c1',
    slug: 'anxiety',
    title: 'Anxiety',
    publishedAt: now,
    medicalName: null,
    otherNames: ['GAD', 'Worry'],
    codes: ['F41.1'],
    summary: 'Worry that stays.',
    review: null,
    changes: [
      { id: 'newer', changedOn: '2026-06-01T12:00:00.000Z', note: 'A new warning.' },
      { id: 'new', changedOn: '2026-06-01T18:30:00.000Z', note: 'A new study.' },
      { id: 'first', changedOn: '2026-01-02T12:00:00.000Z', note: 'First published.' },
    ],
    picture: null,
    whatItIs: publicWords('It is common.'),
    symptoms: [
      { symptom: 's1', note: null },
      { symptom: 's2', note: 'at night' },
    ],
    causes: [],
    riskFactors: ['A parent who has it'],
    types: ['c2'],
    treatments: [{ treatment: 't1', how: 'By talking.', forWhom: null }],
    whenToGetHelp: [{ level: 'urgent', heading: 'Call if', reasons: ['you cannot sleep'], advice: null }],
    questions: [{ question: 'Why?', answer: publicWords('Nobody knows.') }],
    whatWeDoNotKnow: [],
    relatedConditions: [],
  });
});

test('leaves out who changed it, and its status', () => {
  expect(JSON.stringify(toPublicCondition(condition))).not.toMatch(/u1|updatedBy|_status/);
});

function lexical(value: string): Condition['whatItIs'] {
  const { root } = state(paragraph(text(value)));
  const children = root.children.map((child) => ({ type: 'paragraph', version: 1, ...child }));
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } };
}

function publicWords(value: string) {
  return [{ type: 'paragraph', children: [{ type: 'text', text: value, isBold: false, isItalic: false }] }];
}
