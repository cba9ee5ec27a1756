import { expect, test } from 'vitest';
import { storedEntries } from './storedLedger.ts';

test('what is no entry is left out', () => {
  const entry = { path: 'summary', text: 'A.', findings: [], references: [], place: {} };
  expect(storedEntries([entry, null, 'x', { path: 'summary' }, { ...entry, findings: null }])).toEqual([entry]);
  expect([null, undefined, {}, 'x'].map(storedEntries)).toEqual([[], [], [], []]);
});
