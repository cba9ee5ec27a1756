import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyringOf, open, seal, sealedWith } from './seal.ts';

const newKey = () => randomBytes(32).toString('base64');
const [oldest, newer] = [newKey(), newKey()];
const keys = keyringOf([oldest]);
const record = 'a1b2c3';

describe('what is sealed', () => {
  it('opens again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), (text, id) => {
        expect(open(seal(text, { record: id, keys }), { record: id, keys })).toEqual({ text });
      }),
    );
  });

  it('never looks the same twice, and never shows what is in it', () => {
    const sealed = Array.from({ length: 50 }, () => seal('Pat Lee', { record, keys }));
    expect(new Set(sealed).size).toBe(50);
    expect(sealed.join()).not.toContain('Pat');
  });

  it('does not open with any of its characters changed', () => {
    const sealed = seal('Please call me after five.', { record, keys });
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...'0aA_-.9f'), (at, character) => {
        fc.pre(sealed[at] !== character);
        const changed = `${sealed.slice(0, at)}${character}${sealed.slice(at + 1)}`;
        expect(open(changed, { record, keys })).not.toHaveProperty('text');
      }),
      { numRuns: 500 },
    );
  });

  it('does not open with any bit of its IV, its text or its tag flipped', () => {
    const [version, key, ...parts] = seal('Please call me after five.', { record, keys }).split('.');
    const bytes = parts.map((part) => Buffer.from(part, 'base64url'));
    for (const [index, part] of bytes.entries()) {
      for (let bit = 0; bit < part.length * 8; bit += 1) {
        const flipped = Buffer.from(part);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const all = bytes.map((other, place) => (place === index ? flipped : other).toString('base64url'));
        expect(open([version, key, ...all].join('.'), { record, keys })).toEqual({ problem: 'damaged' });
      }
    }
  });

  it('does not open in another record', () => {
    expect(open(seal('Pat Lee', { record, keys }), { record: 'another', keys })).toEqual({ problem: 'damaged' });
  });

  it('says where its key is not there, which is another thing than being damaged', () => {
    const elsewhere = keyringOf([newer]);
    expect(open(seal('Pat Lee', { record, keys }), { record, keys: elsewhere })).toEqual({ problem: 'no-key' });
    expect(open('nonsense', { record, keys })).toEqual({ problem: 'damaged' });
  });
});

describe('a new key before the old one', () => {
  const both = keyringOf([newer, oldest]);

  it('seals from then on, and the old one still opens what it sealed', () => {
    const before = seal('before', { record, keys });
    const after = seal('after', { record, keys: both });
    const { first, end } = sealedWith(both.newest);
    const isAnew = (sealed: string) => sealed >= first && sealed < end;
    expect([isAnew(before), isAnew(after)]).toEqual([false, true]);
    expect(open(before, { record, keys: both })).toEqual({ text: 'before' });
    expect(open(after, { record, keys: keyringOf([newer]) })).toEqual({ text: 'after' });
  });
});

it('refuses a ring without keys', () => {
  expect(() => keyringOf([])).toThrow('ENQUIRY_KEYS holds no key');
});
