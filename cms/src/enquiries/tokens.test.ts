import { enquiryTimes } from '@wellcite/shared/enquiry-times';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

const tokens = tokensOf('a secret of at least 32 characters');
const start = Date.parse('2026-11-28T10:00:00.000Z');
const after = (milliseconds: number) => new Date(start + milliseconds);
const token = tokens.make(after(0));

it('is good from three seconds to four hours after it was made, and at no other time', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 2 * enquiryTimes.most }), (age) => {
      const isGood = age >= enquiryTimes.least && age <= enquiryTimes.most;
      expect(tokens.read(token, after(age)).state === 'good').toBe(isGood);
    }),
  );
  expect(tokens.read(token, after(100)).state).toBe('too-soon');
  expect(tokens.read(token, after(enquiryTimes.most + 1)).state).toBe('too-old');
});

it('leads to one record, and another token to another', () => {
  const at = after(60_000);
  expect(tokens.read(token, at)).toEqual(tokens.read(token, after(90_000)));
  expect(tokens.read(token, at)).not.toEqual(tokens.read(tokens.make(after(0)), at));
});

it('counts as missing where it was changed, made elsewhere, or is none', () => {
  const at = after(60_000);
  fc.assert(
    fc.property(fc.nat(token.length - 2), fc.constantFrom(...'0aZ_.'), (place, character) => {
      fc.pre(token[place] !== character);
      const changed = `${token.slice(0, place)}${character}${token.slice(place + 1)}`;
      expect(tokens.read(changed, at)).toEqual({ state: 'missing' });
    }),
  );
  const elsewhere = tokensOf('another secret of at least 32 characters').make(after(0));
  for (const other of [elsewhere, '', undefined, null, 3, {}, ['x'], 'x'.repeat(10_000)]) {
    expect(tokens.read(other, at)).toEqual({ state: 'missing' });
  }
});
