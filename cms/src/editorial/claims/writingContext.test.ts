import { expect, test } from 'vitest';
import { findPhrases } from './matchPhrases.ts';
import { type ClaimsContextData, writingContext } from './writingContext.ts';

const data: ClaimsContextData = {
  addedRules: [{ id: '7', phrase: 'zesty', reason: 'It promises.', instead: 'Say what.', severity: 'error' }],
  standings: { a: 'retracted' },
  exceptions: [],
  glossary: [],
  uses: [],
  treatment: null,
  condition: null,
};

test('our own rules hold together with those that an admin has added', () => {
  const { rules } = writingContext(data).ledger;
  expect(findPhrases('A proven, zesty way.', rules).map(({ id }) => id)).toEqual(['proven', '7']);
});

test('a source of which nothing is known is fine', () => {
  const { referenceStanding } = writingContext(data).ledger;
  expect(['a', 'b'].map(referenceStanding)).toEqual(['retracted', 'fine']);
});
