import { expect, it } from 'vitest';
import { contentRoles } from '../../access/roles.ts';
import { deskListNames } from '../../editorial/dashboard/deskLists.ts';
import { allWellSentence, cardOrder } from './deskCards.ts';

it.each(contentRoles)('shows every list to the role %s, what waits for them first', (role) => {
  expect(cardOrder[role].toSorted()).toEqual(deskListNames.toSorted());
  expect(cardOrder[role][0]).toBe('waiting');
});

it('says in one sentence what is well', () => {
  expect(allWellSentence(['waiting', 'overdue', 'due', 'sources'])).toBe(
    'No review is overdue, no review is due in the next 30 days, and no cited source is retracted or gone.',
  );
  expect(allWellSentence(['unsupported'])).toBe('Every claim has its support.');
  expect(allWellSentence(['waiting'])).toBeNull();
});
