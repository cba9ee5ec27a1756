import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSizeLimitedMap } from './size-limited-map.ts';

const sizeOf = (value: string) => value.length;

test('the longest unused goes first', () => {
  const map = createSizeLimitedMap({ limit: 3, sizeOf });
  for (const key of ['a', 'b', 'c']) map.set(key, key);
  map.get('a');
  map.set('d', 'd');
  expect(['a', 'b', 'c', 'd'].map((key) => map.get(key))).toEqual(['a', undefined, 'c', 'd']);
});

test('what is larger than all of it is not kept', () => {
  const map = createSizeLimitedMap({ limit: 3, sizeOf });
  map.set('a', 'abcd');
  expect(map.get('a')).toBeUndefined();
});

test('never keeps more than its limit, and whatever it keeps is what was set last', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const sets = fc.array(fc.record({ key: fc.constantFrom(...keys), value: fc.string({ maxLength: 6 }) }));
  fc.assert(
    fc.property(sets, (all) => {
      const map = createSizeLimitedMap({ limit: 10, sizeOf });
      const last = new Map<string, string>();
      for (const { key, value } of all) {
        map.set(key, value);
        last.set(key, value);
      }
      const kept = keys.flatMap((key) => {
        const value = map.get(key);
        return value === undefined ? [] : [{ key, value }];
      });
      expect(kept.reduce((sum, { value }) => sum + value.length, 0)).toBeLessThanOrEqual(10);
      for (const { key, value } of kept) expect(value).toBe(last.get(key));
    }),
  );
});
