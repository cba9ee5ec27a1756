/** Random references for tests: every field, with the characters that each format treats as special. */

import { author } from '@wellcite/shared/reference';
import { lengths, referenceKinds, studyKinds } from '@wellcite/shared/vocabulary';
import fc from 'fast-check';
import { type ReferenceData, referenceDataSchema } from '../../ReferenceData.ts';

const character = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...'abcdeXYZ0123456789 ') },
  { weight: 3, arbitrary: fc.constantFrom(...'{}\\%$&#_~^"\'<>@,.;:-–()[]=/|*?!…éÅßñøЖ中\u0301\u00A0') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);

/** A line without line breaks, at most `maximum` characters. */
function arbitraryLine(maximum: number) {
  const tricky = fc.constantFrom(
    'et al',
    'Smith J. and others',
    'ER  - ',
    '@article{a,',
    'TY  - JOUR',
    'PMID- 1',
    ' x ',
    '10.1/x.',
    '{}',
    '[3] a',
  );
  return fc
    .oneof(
      { weight: 9, arbitrary: fc.string({ unit: character, minLength: 1, maxLength: Math.min(maximum, 40) }) },
      { weight: 1, arbitrary: tricky },
    )
    .map((text) => text.replace(/[\r\n\u2028\u2029\u0085\v\f]/g, ' ').slice(0, maximum))
    .filter((text) => /\S/.test(text));
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3 });
const arbitraryDate = fc.record({
  year: fc.integer({ min: 1500, max: 2200 }),
  month: maybe(fc.integer({ min: 1, max: 12 })),
  day: maybe(fc.integer({ min: 1, max: 31 })),
});
const arbitraryAuthor = fc
  .record({
    family: fc.oneof(fc.constantFrom('Graaf', 'Lopez Jaramillo', 'O’Neil', 'Study Group'), arbitraryLine(lengths.name)),
    given: maybe(fc.oneof(fc.constantFrom('RA', 'J. P.', 'Chadi G'), arbitraryLine(lengths.name))),
    particle: maybe(fc.oneof(fc.constantFrom('de', 'van der'), arbitraryLine(20))),
    suffix: maybe(fc.oneof(fc.constantFrom('Jr', '3rd'), arbitraryLine(20))),
  })
  .filter((person) => author.safeParse(person).success);
const arbitraryPages = fc.oneof(fc.constantFrom('2154-2160', '785-7', 'S6-S12', '10', '595584'), arbitraryLine(40));
const arbitraryToken = fc.string({
  unit: fc.constantFrom(...'abcXYZ019()<>{}[];:.,-_/%&#$~^\\"@'),
  minLength: 1,
  maxLength: 30,
});

/** Any reference that the contract allows. */
export const arbitraryReference: fc.Arbitrary<ReferenceData> = fc
  .record({
    title: arbitraryLine(lengths.sourceTitle),
    kind: fc.constantFrom(...referenceKinds),
    authors: fc.array(arbitraryAuthor, { maxLength: 4 }),
    collectiveAuthor: maybe(arbitraryLine(lengths.title)),
    journal: maybe(arbitraryLine(lengths.title)),
    journalAbbreviation: maybe(arbitraryLine(lengths.name)),
    publishedOn: maybe(arbitraryDate),
    publishedOnlineOn: maybe(arbitraryDate),
    updatedOn: maybe(arbitraryDate),
    volume: maybe(arbitraryLine(40)),
    issue: maybe(arbitraryLine(40)),
    pages: maybe(arbitraryPages),
    articleNumber: maybe(arbitraryPages),
    doi: maybe(arbitraryToken.map((token) => `10.1000/${token}`)),
    pmid: maybe(fc.integer({ min: 1, max: 999_999_999 }).map(String)),
    pmcid: maybe(fc.integer({ min: 1, max: 999_999_999 }).map((number) => `PMC${number}`)),
    publicationTypes: fc.array(arbitraryLine(lengths.name), { maxLength: 3 }),
    studyKind: maybe(fc.constantFrom(...studyKinds)),
    publisher: maybe(arbitraryLine(lengths.title)),
    number: maybe(arbitraryLine(lengths.name)),
    url: maybe(
      fc.oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        arbitraryToken.map((token) => `https://a.example/${token}`),
      ),
    ),
    accessedOn: maybe(arbitraryDate),
  })
  .filter((reference) => referenceDataSchema.safeParse(reference).success);
