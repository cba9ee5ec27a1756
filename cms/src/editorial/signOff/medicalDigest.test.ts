import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOfContent } from './medicalDigest.ts';

const page = {
  id: 'c1',
  slug: 'anxiety',
  title: 'Anxiety',
  publishedAt: '2026-11-22T00:00:00.000Z',
  summary: 'Worry that does not go away.',
  otherNames: ['Nerves'],
  picture: 'm1',
  review: null,
  riskFactors: ['Stress'],
};

test.each(['id', 'slug', 'publishedAt', 'otherNames', 'picture', 'review'])('says nothing of %s', (field) => {
  expect(digestOfContent({ ...page, [field]: 'another' })).toBe(digestOfContent(page));
});

test.each(['title', 'summary', 'riskFactors'])('changes with %s', (field) => {
  expect(digestOfContent({ ...page, [field]: ['another'] })).not.toBe(digestOfContent(page));
});

test('stays when the contract gets a field that is empty so far, and changes once that is filled in', () => {
  const stays = fc.constantFrom(null, []);
  fc.assert(fc.property(stays, (empty) => digestOfContent({ ...page, howCommon: empty }) === digestOfContent(page)));
  const deep = { ...page, riskFactors: [{ factor: 'Stress', source: null }] };
  expect(digestOfContent(deep)).toBe(digestOfContent({ ...page, riskFactors: [{ factor: 'Stress' }] }));
  expect(digestOfContent({ ...page, howCommon: 'Very' })).not.toBe(digestOfContent(page));
});
