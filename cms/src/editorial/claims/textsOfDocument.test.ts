import { expect, test } from 'vitest';
import { Conditions } from '../../collections/Conditions/index.ts';
import { Treatments } from '../../collections/Treatments/index.ts';
import { textsOfDocument } from './textsOfDocument.ts';

test('reads the texts of a form, in tabs and rows, each with its path and the words that an editor sees', () => {
  const texts = textsOfDocument(Conditions.fields, {
    title: 'Anxiety',
    slug: 'anxiety',
    medicalName: 'Anxiety disorders',
    otherNames: ['Worry'],
    questions: [{ question: 'Why?', answer: { root: {} } }],
    whenToGetHelp: [{ heading: 'Call', reasons: [{ reason: 'you faint' }] }],
  });
  const filled = texts.filter(({ value }) => value !== undefined);
  expect(filled.map(({ path, label, kind }) => [path, label, kind])).toEqual([
    ['title', 'Title', 'plain'],
    ['whenToGetHelp.0.heading', 'When to get help › 1 › What to do', 'plain'],
    ['whenToGetHelp.0.reasons.0.reason', 'When to get help › 1 › When › 1 › Line', 'plain'],
    ['questions.0.question', 'Questions and answers › 1 › Question', 'plain'],
    ['questions.0.answer', 'Questions and answers › 1 › Answer', 'rich-text'],
  ]);
});

test('the statement of a use comes with its references and effect', () => {
  const uses = [
    {
      statement: 'It helps.',
      outcome: 'Anxiety',
      regulatoryBasis: 'FDA',
      effect: 'benefit',
      references: ['a', { id: 'b' }],
    },
  ];
  expect(textsOfDocument(Treatments.fields, { uses }).filter(({ path }) => path.startsWith('uses'))).toEqual([
    { path: 'uses.0.outcome', label: 'Uses › 1 › What was measured', kind: 'plain', value: 'Anxiety' },
    {
      path: 'uses.0.statement',
      label: 'Uses › 1 › In one sentence',
      kind: 'plain',
      value: 'It helps.',
      use: { references: ['a', 'b'], effect: 'benefit' },
    },
  ]);
});

test('a draft may hold anything', () => {
  expect(textsOfDocument(Treatments.fields, null)).toEqual([]);
  expect(textsOfDocument(Treatments.fields, { uses: [null, 3], benefits: 'x' }).length).toBeGreaterThan(0);
});
