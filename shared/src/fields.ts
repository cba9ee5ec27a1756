/** The small schemas that the documents of the contract are made of. */
import { z } from 'zod';
import { lengths, slugPattern } from './vocabulary.ts';

/** The collections whose documents others may refer to. */
export const relatedCollections = [
  'conditions',
  'symptoms',
  'treatments',
  'references',
  'people',
  'pages',
  'media',
] as const;
export type RelatedCollection = (typeof relatedCollections)[number];

/** Marks a string as the id of a document of another collection; see relations.ts, which collects them. */
export const relationRegistry = z.registry<{ collection: RelatedCollection }>();

/** The id of a document in `collection`. Ids are strings on every database. */
export function relationTo(collection: RelatedCollection) {
  return z.string().min(1).register(relationRegistry, { collection });
}

/** Plain text that has something in it, at most `maximum` characters. */
export function line(maximum: number = lengths.title) {
  return z.string().regex(/\S/).max(maximum);
}

export const documentId = z.string().min(1);
export const slug = z.string().max(lengths.slug).regex(slugPattern);

/** An instant in ISO 8601, UTC, such as 2026-11-22T09:47:00.000Z. */
export const instant = z.iso.datetime();

/** An http or https address. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(lengths.url);

/** The address of a page of ours, relative to the site's own: `/conditions/anxiety/`. */
export const sitePath = z
  .string()
  .max(lengths.url)
  .regex(/^\/(?:[a-z0-9-]+\/)+$/);

/** A date of which the month or the day may be unknown, as in "2018 Sep". */
export const partialDate = z.object({
  year: z.int().min(1500).max(2200),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
});
export type PartialDate = z.infer<typeof partialDate>;

/** What every document that has a page of its own carries. */
export const pageFields = {
  id: documentId,
  slug,
  title: line(lengths.title),
  /** When this version was published. */
  publishedAt: instant,
};

/** Who signed the version that readers see, and until when that holds; null where nobody had to. Days count, not hours. */
export const review = z
  .object({
    reviewedOn: instant,
    reviewedBy: relationTo('people'),
    nextReviewOn: instant,
  })
  .nullable();

export type PublicReview = z.infer<typeof review>;

/** What changed on the page and when, in an editor's words for readers; the newest first. */
export const changes = z.array(
  z.object({
    id: documentId,
    changedOn: instant,
    note: line(lengths.note),
  }),
);

export type PublicChanges = z.infer<typeof changes>;

/** One sentence to a patient, and the sources that it rests on. */
export const citedStatement = z.object({
  statement: line(lengths.sentence),
  references: z.array(relationTo('references')),
});

export type CitedStatement = z.infer<typeof citedStatement>;

/** One or two plain sentences for lists, search engines and the top of the page. */
export const summary = line(lengths.summary);
