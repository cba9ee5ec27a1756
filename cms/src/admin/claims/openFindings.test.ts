import { expect, test } from 'vitest';
import { builtInRules } from '../../editorial/claims/builtInRules.ts';
import { ledgerOf } from '../../editorial/claims/ledger.ts';
import { compileRules } from '../../editorial/claims/matchPhrases.ts';
import { normalizeSentence } from '../../editorial/claims/normalize.ts';
import { countInWords, openFindings } from './openFindings.ts';

const warns = {
  id: '1',
  phrase: 'sparkling',
  reason: 'It praises.',
  instead: 'Say what.',
  severity: 'warning' as const,
};
const rules = compileRules(builtInRules, [warns]);

function entriesOf(value: string, exceptions: { sentence: string; rule: string }[] = []) {
  const text = { kind: 'plain', path: 'summary', label: 'Summary', value } as const;
  const context = {
    rules,
    exceptions,
    uses: [],
    treatment: null,
    condition: null,
    referenceStanding: () => 'fine' as const,
  };
  return ledgerOf({ texts: [text], context }).entries;
}

test('errors come before warnings, and each in the order of the text', () => {
  const findings = openFindings(entriesOf('It is sparkling. It is a proven way. It is proven to last.'));
  expect(findings.map(({ severity, entry }) => `${severity}: ${entry.text}`)).toEqual([
    'error: It is a proven way.',
    'error: It is proven to last.',
    'warning: It is sparkling.',
  ]);
});

test('what a reviewer has allowed is not open', () => {
  const sentence = normalizeSentence('It is a proven way.');
  expect(openFindings(entriesOf('It is a proven way.', [{ sentence, rule: 'phrase:proven' }]))).toEqual([]);
});

test('the same sentence twice makes two findings that can be told apart', () => {
  const keys = openFindings(entriesOf('It is proven. It is proven.')).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

test('counts in words', () => {
  const error = { severity: 'error' } as const;
  const warning = { severity: 'warning' } as const;
  expect([[], [error], [warning], [error, warning, error]].map(countInWords)).toEqual([
    null,
    '1 to put right',
    '1 to consider',
    '2 to put right, 1 to consider',
  ]);
});
