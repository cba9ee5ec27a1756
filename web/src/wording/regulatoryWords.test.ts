import { regulatoryStatuses } from '@wellcite/shared/vocabulary';
import { expect, test } from 'vitest';
import { regulatoryMeaning, regulatoryWords } from './regulatoryWords.ts';

test('explains every status, and calls none approved but the one that is', () => {
  const meanings = regulatoryStatuses.map(regulatoryMeaning);
  expect(new Set(meanings).size).toBe(regulatoryStatuses.length);
  expect(regulatoryMeaning('exempt')).toContain('It is not approved.');
  expect(regulatoryMeaning('off-label')).toContain('approved for something else');
});

test('never calls a harm approved, cleared or anything else', () => {
  const words = (effect: 'benefit' | 'harm') =>
    regulatoryStatuses.map((regulatoryStatus) => regulatoryWords({ effect, regulatoryStatus }));
  expect(words('benefit')).not.toContain(null);
  expect(new Set(words('harm'))).toEqual(new Set([null]));
});
