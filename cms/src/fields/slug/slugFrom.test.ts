import { slugPattern } from '@wellcite/shared/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMadeFrom, slugFrom } from './slugFrom.ts';

describe('slugFrom', () => {
  it.each([
    ['Anxiety', 'anxiety'],
    ['Crohn’s disease', 'crohns-disease'],
    ['  Ménière’s  (inner ear) ', 'menieres-inner-ear'],
    ['COVID-19 & you', 'covid-19-you'],
    ['a/b', 'a-b'],
    ['不安', ''],
  ])('makes of %j %j', (title, slug) => {
    expect(slugFrom(title)).toBe(slug);
  });

  it('cuts a long title between words', () => {
    const slug = slugFrom('word '.repeat(60));
    expect(slug.length).toBeLessThanOrEqual(100);
    expect(slug).toMatch(/^word(?:-word)*$/);
  });

  it('makes what may be a slug, or nothing, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const slug = slugFrom(text);
        return slug === '' || (slugPattern.test(slug) && slug.length <= 100);
      }),
    );
  });
});

describe('isMadeFrom', () => {
  it.each([
    ['anxiety', 'Anxiety', true],
    ['anxiety-2', 'Anxiety', true],
    ['anxiety-in-adults', 'Anxiety', false],
    ['worry', 'Anxiety', false],
  ])('%j from the title %j: %j', (slug, title, expected) => {
    expect(isMadeFrom(slug, title)).toBe(expected);
  });
});
