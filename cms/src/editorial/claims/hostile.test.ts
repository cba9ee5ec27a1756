/** Texts made to be slow. Each is a hundred times as long as any sentence. */
import { expect, test } from 'vitest';
import { builtInRules } from './builtInRules.ts';
import { ledgerOf } from './ledger.ts';
import { compileRules } from './matchPhrases.ts';

const rules = compileRules(builtInRules, [
  { id: 'added', phrase: 'feel like a new person', reason: 'r', instead: 'i', severity: 'error' },
]);
const context = {
  uses: [{ treatment: ['Ketamine'], condition: ['Anxiety'], status: 'off-label' as const }],
  treatment: 'Ketamine',
  condition: null,
  referenceStanding: () => 'fine' as const,
  rules,
  exceptions: [],
};

test.each([
  'not ',
  'no ',
  'a ',
  'aaaaaaaaaaaaaaaaaaaaaaaa ',
  'not safe ',
  'reduces x x x ',
  'may cause the ',
  'the best the very ',
  'e.g. ',
  'A. ',
  '. ',
  '“(',
  '1 in 2 ',
  'if ',
  'and not ',
  'approved x ',
  'approved for the ',
  'shown to ',
  'without any known ',
  'A',
  '\n',
  "xn't ",
  '😀',
])('%j, over and over, costs no more than any other text', (part) => {
  const text = part.repeat(Math.ceil(20_000 / part.length));
  const value = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } };
  const start = performance.now();
  ledgerOf({ texts: [{ path: 'body', label: 'Body', kind: 'rich-text', value }], context });
  expect(performance.now() - start).toBeLessThan(2000);
});
