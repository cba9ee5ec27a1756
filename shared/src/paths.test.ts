import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentPath, pagedCollections, placeAt, reservedPageSlugs, sectionPaths, telephoneLink } from './paths.ts';

it.each([
  ['(424) 555-0123', 'tel:4245550123'],
  ['+1 424 555 0123', 'tel:+14245550123'],
  ['988', 'tel:988'],
  ['(424) 555-0123 ext. 12', 'tel:4245550123;ext=12'],
  ['424.555.0123 x12', 'tel:4245550123;ext=12'],
  ['424 555 0123 Ext 12', 'tel:4245550123;ext=12'],
  ['424 555 0123 #12', 'tel:4245550123;ext=12'],
  ['424 555 0123 ext.', 'tel:4245550123'],
])('dials %s as %s', (telephone, link) => {
  expect(telephoneLink(telephone)).toBe(link);
});

it('leads from the address of every document back to it', () => {
  const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((text) => !reservedPageSlugs.includes(text));
  fc.assert(
    fc.property(fc.constantFrom(...pagedCollections), slug, (collection, text) => {
      expect(placeAt(documentPath(collection, text))).toEqual({ collection, slug: text });
    }),
  );
});

it('finds the front page', () => {
  expect(placeAt('/')).toEqual({ collection: 'pages', slug: 'home' });
});

it.each([sectionPaths.conditions, sectionPaths.references, '/a/b/c/', '//', '/media/a/b.png', '/a-to-z', '/admin/'])(
  'finds no document at %s',
  (path) => {
    expect(placeAt(path)).toBeNull();
  },
);
