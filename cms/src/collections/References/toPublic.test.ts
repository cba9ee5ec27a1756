import { referenceSchema } from '@wellcite/shared/reference';
import { expect, test } from 'vitest';
import type { Reference } from '../../payload-types.ts';
import { toPublicReference } from './toPublic.ts';

const now = '2026-11-22T10:00:00.000Z';

const article: Reference = {
  id: 'r1',
  slug: 'abdallah-2018',
  title: 'The neurobiology of depression',
  publishedAt: now,
  kind: 'article',
  authors: [
    { id: 'row', family: 'Abdallah', given: 'Chadi G', particle: '', suffix: null },
    { family: 'Berg', given: 'A', particle: 'van den', suffix: 'Jr' },
  ],
  journal: 'Neuropsychopharmacology',
  publishedOn: { year: 2018, month: 9, day: null },
  publishedOnlineOn: { year: null, month: null, day: null },
  volume: '43',
  pages: '2154-2160',
  doi: '10.1038/s41386-018-0136-3',
  pmid: '29967368',
  publicationTypes: ['Review'],
  publisher: 'Left over from another kind',
  number: 'K122288',
  createdAt: now,
  updatedAt: now,
};

test('of an article: its authors in parts, its dates as far as they are known', () => {
  const made = toPublicReference(article);
  expect(referenceSchema.parse(made)).toEqual(made);
  expect(made).toMatchObject({
    authors: [
      { family: 'Abdallah', given: 'Chadi G', particle: null, suffix: null },
      { family: 'Berg', given: 'A', particle: 'van den', suffix: 'Jr' },
    ],
    publishedOn: { year: 2018, month: 9, day: null },
    publishedOnlineOn: null,
    updatedOn: null,
    journal: 'Neuropsychopharmacology',
    publicationTypes: ['Review'],
    url: null,
  });
});

test('leaves out what the form does not show for the kind of source, though it was typed once', () => {
  expect(toPublicReference(article)).toMatchObject({ publisher: null, number: null });
  expect(toPublicReference({ ...article, kind: 'device-clearance' })).toMatchObject({
    journal: null,
    volume: null,
    pages: null,
    pmid: null,
    publicationTypes: [],
    publisher: 'Left over from another kind',
    number: 'K122288',
    doi: '10.1038/s41386-018-0136-3',
  });
});
