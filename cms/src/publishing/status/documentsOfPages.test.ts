import { documentPath, pagedCollections, reservedPageSlugs, sectionPaths } from '@wellcite/shared/paths';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfPage } from './documentsOfPages.ts';

test('leads from the address of every document back to it', () => {
  const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((text) => !reservedPageSlugs.includes(text));
  fc.assert(
    fc.property(fc.constantFrom(...pagedCollections), slug, (collection, text) => {
      expect(placeOfPage(documentPath(collection, text))).toEqual({ collection, slug: text });
    }),
  );
});

test('finds the front page', () => {
  expect(placeOfPage('/')).toEqual({ collection: 'pages', slug: 'home' });
});

test.each([sectionPaths.conditions, sectionPaths.references, '/a/b/c/', '//', '/media/a/b.png'])(
  'finds no document at %s',
  (path) => {
    expect(placeOfPage(path)).toBeNull();
  },
);
