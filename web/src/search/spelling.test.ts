import fc from 'fast-check';
import { expect, test } from 'vitest';
import { respelled, slipsBetween, wordsOfText } from './spelling.ts';

const known = wordsOfText('Anxiety, Sertraline, Depression: see Low mood. Ketamine-assisted therapy, Größenwahn');

test.each([
  ['anxeity', 'anxiety'],
  ['anxity', 'anxiety'],
  ['sertralin', 'sertraline'],
  ['setralene', 'sertraline'],
  ['depresion help', 'depression help'],
  ['katemine therapy', 'ketamine therapy'],
])('takes “%s” for “%s”', (query, meant) => {
  expect(respelled(query.split(' '), known)).toBe(meant);
});

test.each(['anxiety', 'Anxiety', 'zoloft', 'mod', 'grossenwahn of anxiety', ''])(
  'has nothing better for “%s”',
  (query) => {
    expect(respelled(query.split(' '), new Set([...known, 'grossenwahn']))).toBeNull();
  },
);

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });

test('counts the slips between two words alike in both directions, none for the same word, one for a single slip', () => {
  fc.assert(
    fc.property(word, word, fc.nat(8), (one, other, place) => {
      expect(slipsBetween(one, other)).toBe(slipsBetween(other, one));
      expect(slipsBetween(one, other) === 0).toBe(one === other);
      expect(slipsBetween(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      const at = Math.min(place, one.length);
      expect(slipsBetween(one, `${one.slice(0, at)}x${one.slice(at)}`)).toBe(1);
    }),
  );
  expect(slipsBetween('anxeity', 'anxiety')).toBe(1);
});
