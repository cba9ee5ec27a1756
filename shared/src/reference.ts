import { z } from 'zod';
import { line, pageFields, partialDate, webAddress } from './fields.ts';
import { lengths, noticeKinds, referenceKinds, studyKinds } from './vocabulary.ts';

/** A person among a reference's authors, in the parts that NLM's style needs. */
export const author = z.object({
  family: line(lengths.name),
  /** Given names or initials, as the source has them: "Chadi G" or "CG". */
  given: line(lengths.name).nullable(),
  /** "de", "van der": written before the family name. */
  particle: line(20).nullable(),
  /** "Jr", "3rd": written after the initials. */
  suffix: line(20).nullable(),
});
export type Author = z.infer<typeof author>;

/** What its journal or PubMed has said of a source since it appeared. */
export const standing = z.object({
  kind: z.enum(noticeKinds),
  noticeUrl: webAddress.nullable(),
  noticedOn: partialDate.nullable(),
});

export type ReferenceStanding = z.infer<typeof standing>;

export const referenceSchema = z.object({
  ...pageFields,
  title: line(lengths.sourceTitle),
  kind: z.enum(referenceKinds),
  authors: z.array(author),
  /** An organization as the author. */
  collectiveAuthor: line(lengths.title).nullable(),
  journal: line(lengths.title).nullable(),
  /** The journal's abbreviation in NLM's catalogue: "J Pain Res". */
  journalAbbreviation: line(lengths.name).nullable(),
  publishedOn: partialDate.nullable(),
  /** When it appeared on line ahead of the issue. */
  publishedOnlineOn: partialDate.nullable(),
  updatedOn: partialDate.nullable(),
  volume: line(40).nullable(),
  issue: line(40).nullable(),
  /** "2154-2160". */
  pages: line(40).nullable(),
  /** In place of pages: "595584". */
  articleNumber: line(40).nullable(),
  /** Without the resolver: "10.1038/s41386-018-0136-3". */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .nullable(),
  pmid: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .nullable(),
  pmcid: z
    .string()
    .regex(/^PMC[1-9]\d{0,8}$/)
    .nullable(),
  /** As PubMed has them: "Meta-Analysis", "Retracted Publication". */
  publicationTypes: z.array(line(lengths.name)),
  studyKind: z.enum(studyKinds).nullable(),
  publisher: line(lengths.title).nullable(),
  /** The regulation's, clearance's or guideline's own number: "K122288". */
  number: line(lengths.name).nullable(),
  url: webAddress.nullable(),
  accessedOn: partialDate.nullable(),
  /** Null where nothing has been said of it. */
  standing: standing.nullable(),
});
export type PublicReference = z.infer<typeof referenceSchema>;
