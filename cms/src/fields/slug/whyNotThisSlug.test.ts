import { reservedPageSlugs } from '@wellcite/shared/paths';
import { expect, it } from 'vitest';
import { whyNotThisSlug } from './whyNotThisSlug.ts';

it.each(['anxiety', 'covid-19', 'a'])('takes %j', (slug) => {
  expect(whyNotThisSlug(slug, reservedPageSlugs)).toBeNull();
});

it.each(['Anxiety', 'my page', 'a/b', '-a', 'a--b', 'ä', ''])('refuses %j', (slug) => {
  expect(whyNotThisSlug(slug)).toContain('cannot be part of an address');
});

it('offers one that can be taken', () => {
  expect(whyNotThisSlug('Panic Attacks/Adults')).toMatchInlineSnapshot(
    `"“Panic Attacks/Adults” cannot be part of an address. Use lower-case letters and digits with single hyphens between them: “panic-attacks-adults”."`,
  );
});

it('refuses an address that has another meaning', () => {
  expect(whyNotThisSlug('glossary', reservedPageSlugs)).toMatchInlineSnapshot(
    `"“glossary” is the address of another part of the site. Choose another one such as “about-glossary”."`,
  );
});

it('refuses one that is too long, and what is no text', () => {
  expect(whyNotThisSlug('a'.repeat(101))).toContain('101 characters');
  expect(whyNotThisSlug({ equals: 'x' })).toBe('This must be text.');
});
