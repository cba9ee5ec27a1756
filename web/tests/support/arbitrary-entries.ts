/** Random entries as an editor types them into the CMS: the fields of each collection, in the shapes of Payload's REST. */
import type { PublicCollection } from '@wellcite/shared/content-api';
import type { RelatedCollection } from '@wellcite/shared/fields';
import {
  careLevels,
  certaintyLevels,
  effects,
  referenceKinds,
  regulatoryStatuses,
  siteSections,
  studyKinds,
  treatmentKinds,
} from '@wellcite/shared/vocabulary';
import fc from 'fast-check';
import {
  careCard,
  citation,
  type EditorNode,
  editorState,
  heading,
  link,
  list,
  paragraph,
  table,
  words,
} from './lexical.ts';

export type Entry = Record<string, unknown>;

/** What editors enter; redirects and withdrawals come of what they do. */
export const enteredCollections = [
  'conditions',
  'symptoms',
  'treatments',
  'references',
  'people',
  'pages',
  'glossary',
  'media',
  'site-settings',
] as const satisfies readonly PublicCollection[];
export type EnteredCollection = (typeof enteredCollections)[number];

/** The ids of what may be referred to at this moment. */
export type Related = (collection: RelatedCollection) => readonly string[];

const line = fc.constantFrom(
  'Worry that stays',
  'Élan vital',
  'a <b>bold</b> & "quoted" text',
  '</script><script>alert(1)</script>',
  'Pneumonoultramicroscopicsilicovolcanoconiosis',
  'قلق',
  'It is 5 o’clock – or later…',
);
const optional = fc.option(line);
const lines = fc.array(line, { maxLength: 2 });
/** Now and then only spaces, which must not be published. */
const required = fc.oneof({ weight: 30, arbitrary: line }, { weight: 1, arbitrary: fc.constant('   ') });
const address = fc.constantFrom('https://example.org/a?b=c&d=e', 'tel:988', 'mailto:help@example.org');

/** The fields of a new document, all of them but title and slug. */
export function arbitraryEntry(collection: EnteredCollection, related: Related): fc.Arbitrary<Entry> {
  return fc.record(fieldsOf(collection, related));
}

/** Some of the fields, for a change. */
export function arbitraryChange(collection: EnteredCollection, related: Related): fc.Arbitrary<Entry> {
  return fc.record(fieldsOf(collection, related), { requiredKeys: [] });
}

/** Not to be confused with another: it is also what the slug is made of. */
export const arbitraryTitle = line;

function fieldsOf(collection: EnteredCollection, related: Related): Record<string, fc.Arbitrary<unknown>> {
  const text = richText(related);
  const names = { medicalName: optional, otherNames: lines };
  const picture = one(related('media'));
  switch (collection) {
    case 'conditions':
      return {
        ...names,
        summary: required,
        picture,
        codes: fc.subarray(['F41.1', 'F40.01', 'G47']),
        whatItIs: filled(related),
        symptoms: rows(related('symptoms'), (symptom) => ({ symptom, note: optional })),
        causes: text,
        riskFactors: fc.array(fc.record({ factor: line }), { maxLength: 2 }),
        types: some(related('conditions')),
        treatments: rows(related('treatments'), (treatment) => ({ treatment, how: line, forWhom: optional })),
        whenToGetHelp: fc.array(cardFields, { maxLength: 2 }),
        questions: fc.array(fc.record({ question: line, answer: filled(related) }), { maxLength: 2 }),
        whatWeDoNotKnow: text,
        relatedConditions: some(related('conditions')),
      };
    case 'symptoms':
      return { ...names, summary: required, description: filled(related), careLevel: fc.constantFrom(...careLevels) };
    case 'treatments':
      return {
        ...names,
        kind: fc.constantFrom(...treatmentKinds),
        summary: required,
        picture,
        isOfferedHere: fc.boolean(),
        howItWorks: text,
        whatHappens: text,
        benefits: text,
        risks: filled(related),
        whoItMayNotSuit: text,
        whatWeDoNotKnow: text,
        uses: rows(related('conditions'), (condition) => ({
          condition,
          outcome: line,
          effect: fc.constantFrom(...effects),
          certainty: fc.constantFrom(...certaintyLevels),
          regulatoryStatus: fc.constantFrom(...regulatoryStatuses),
          regulatoryBasis: optional,
          statement: line,
          references: some(related('references')),
        })),
      };
    case 'references':
      return {
        kind: fc.constantFrom(...referenceKinds),
        authors: fc.array(fc.record({ family: line, given: optional, suffix: fc.constantFrom(null, 'Jr') }), {
          maxLength: 8,
        }),
        collectiveAuthor: optional,
        journal: optional,
        journalAbbreviation: optional,
        publishedOn: fc.constantFrom({}, { year: 2018 }, { year: 2020, month: 2, day: 29 }),
        volume: fc.constantFrom(null, '43'),
        pages: fc.constantFrom(null, '2154-2160'),
        doi: fc.constantFrom(null, '10.1038/s41386-018-0136-3'),
        pmid: fc.constantFrom(null, '29967368'),
        publicationTypes: fc.subarray(['Meta-Analysis', 'Retracted Publication']),
        studyKind: fc.constantFrom(null, ...studyKinds),
        publisher: optional,
        url: fc.constantFrom(null, 'https://example.org/study?a=b&c=d'),
      };
    case 'people':
      return { role: required, credentials: optional, summary: required, picture };
    case 'pages':
      return { summary: required, picture, body: filled(related) };
    case 'glossary':
      return { definition: required, otherForms: lines };
    case 'media':
      return {
        alt: line,
        isDecorative: fc.boolean(),
        focalX: fc.constantFrom(10, 50, 90),
        focalY: fc.constantFrom(10, 50, 90),
      };
    case 'site-settings':
      return {
        clinicName: required,
        tagline: optional,
        telephone: fc.constantFrom(null, '(424) 555-0100'),
        notice: optional,
        disclosure: optional,
        navigation: fc.array(
          fc.oneof(
            fc.record({
              label: line.map(short),
              kind: fc.constant('section'),
              section: fc.constantFrom(...siteSections),
            }),
            ...related('pages')
              .slice(0, 4)
              .map((page) => fc.record({ label: line.map(short), kind: fc.constant('page'), page: fc.constant(page) })),
          ),
          { maxLength: 5 },
        ),
      };
    default:
      return collection satisfies never;
  }
}

const cardFields = fc.record({
  level: fc.constantFrom(...careLevels),
  heading: line,
  reasons: fc.array(fc.record({ reason: line }), { minLength: 1, maxLength: 2 }),
  advice: optional,
});

function richText(related: Related, minLength = 0) {
  return fc.array(block(related), { minLength, maxLength: 3 }).map((blocks) => editorState(...blocks));
}

function filled(related: Related) {
  return richText(related, 1);
}

function block(related: Related): fc.Arbitrary<EditorNode> {
  const text = fc.array(inline(related), { minLength: 1, maxLength: 3 });
  const cards = fc.record({
    level: fc.constantFrom(...careLevels),
    heading: line,
    reasons: fc.array(line, { minLength: 1, maxLength: 2 }),
    advice: optional,
  });
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(line, text).map(([first, rest]) => paragraph(first, ...rest)) },
    fc.tuple(fc.constantFrom('h3' as const, 'h4' as const), line).map(([tag, name]) => heading(tag, name)),
    fc.tuple(line, line, fc.boolean()).map(([item, inner, isOrdered]) => list([item, list([inner])], isOrdered)),
    fc.tuple(line, line).map(([head, cell]) => table([[head], [cell]])),
    cards.map(careCard),
  );
}

function inline(related: Related): fc.Arbitrary<EditorNode> {
  const targets = (['conditions', 'symptoms', 'treatments', 'references', 'people', 'pages'] as const).flatMap(
    (collection) => related(collection).map((id) => ({ collection, id })),
  );
  return fc.oneof(
    fc
      .record({ isBold: fc.boolean(), isItalic: fc.boolean() })
      .chain((style) => line.map((text) => words(text, style))),
    fc.tuple(line, address).map(([text, url]) => link(text, { url })),
    ...(targets.length > 0 ? [fc.tuple(line, fc.constantFrom(...targets)).map(([text, to]) => link(text, to))] : []),
    ...(related('references').length > 0
      ? [
          fc
            .tuple(fc.array(fc.constantFrom(...related('references')), { minLength: 1, maxLength: 3 }), optional)
            .map(([references, locator]) => citation([...new Set(references)], locator)),
        ]
      : []),
  );
}

function one(ids: readonly string[]): fc.Arbitrary<string | null> {
  return fc.constantFrom(null, ...ids);
}

function some(ids: readonly string[]): fc.Arbitrary<string[]> {
  return ids.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });
}

function rows(ids: readonly string[], row: (id: fc.Arbitrary<string>) => Record<string, fc.Arbitrary<unknown>>) {
  return ids.length === 0 ? fc.constant([]) : fc.array(fc.record(row(fc.constantFrom(...ids))), { maxLength: 2 });
}

function short(text: string): string {
  return text.slice(0, 40);
}
