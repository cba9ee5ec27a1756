import type { PartialDate } from '@wellcite/shared/fields';
import { lengths } from '@wellcite/shared/vocabulary';
import { z } from 'zod';
import type { LookupClient } from './client.ts';
import { toPartialDate } from './dates.ts';
import { LookupError } from './LookupError.ts';
import { allowed, emptyRecord, type SourceRecord } from './SourceRecord.ts';
import { atMost, joinedOrganizations, placeIn, plainText, plainTitle, toAuthor } from './texts.ts';

/** Whatever a publisher deposited wrongly counts as not there. */
const word = z.string().nullish().catch(null);
const words = z.array(word).nullish().catch(null);
const date = z
  .object({ 'date-parts': z.array(z.array(z.number().nullable())).min(1) })
  .nullish()
  .catch(null);

const update = z.object({ DOI: word, type: word, source: word, updated: date });
export type CrossrefUpdate = z.infer<typeof update>;
const updates = z.array(update).nullish().catch(null);

/** What we read of https://api.crossref.org/works/…; it says far more. */
export const crossrefWork = z.object({
  DOI: z.string(),
  type: word,
  title: words,
  subtitle: words,
  'container-title': words,
  'short-container-title': words,
  publisher: word,
  author: z
    .array(z.object({ family: word, given: word, suffix: word, name: word }))
    .nullish()
    .catch(null),
  volume: word,
  issue: word,
  page: word,
  'article-number': word,
  issued: date,
  'published-print': date,
  'published-online': date,
  'update-to': updates,
  'updated-by': updates,
});
export type CrossrefWork = z.infer<typeof crossrefWork>;

const answer = z.object({ message: crossrefWork });

/**
 * What Crossref knows of a DOI; null where it does not know it, as for DOIs of other agencies.
 * @throws {LookupError}
 */
export async function fetchFromCrossref(doi: string, client: LookupClient): Promise<CrossrefWork | null> {
  try {
    return readCrossref(await client.json({ service: 'crossref', path: `/works/${encodeURIComponent(doi)}` }));
  } catch (error) {
    if (error instanceof LookupError && error.kind === 'not-found') return null;
    throw error;
  }
}

/** @throws {LookupError} it is not an answer about a work */
export function readCrossref(value: unknown): CrossrefWork {
  const result = answer.safeParse(value);
  if (result.success) return result.data.message;
  throw new LookupError({
    kind: 'not-what-was-asked',
    happened: 'Crossref answered something that is not about a work.',
    cause: result.error,
  });
}

export function crossrefRecord(work: CrossrefWork): SourceRecord {
  const isArticle = work.type === 'journal-article';
  const print = toDate(work['published-print']);
  const online = toDate(work['published-online']);
  const people = (work.author ?? []).map(({ family, given, suffix }) =>
    toAuthor({ family: plainText(family), given: plainText(given), suffix: plainText(suffix) }),
  );
  const organizations = (work.author ?? []).map(({ name }) => plainText(name)).filter((name) => name !== null);
  return {
    ...emptyRecord,
    ...placeIn(plainText(work['article-number']) ?? plainText(work.page)),
    ...(work['article-number'] ? { articleNumber: atMost(40, plainText(work['article-number'])), pages: null } : {}),
    title: titleOf(work) ?? '',
    authors: people.filter((author) => author !== null),
    collectiveAuthor: joinedOrganizations(organizations),
    journal: atMost(lengths.title, firstOf(work['container-title'])),
    journalAbbreviation: isArticle ? atMost(lengths.name, abbreviationOf(work)) : null,
    publishedOn: print ?? toDate(work.issued) ?? online,
    publishedOnlineOn: print && online,
    volume: atMost(40, plainText(work.volume)),
    issue: atMost(40, plainText(work.issue)),
    doi: allowed('doi', work.DOI),
    // A journal's publisher is no part of its citation.
    publisher: isArticle ? null : atMost(lengths.title, plainText(work.publisher)),
  };
}

/** "2020, 6, 5" as Crossref has it: `[[2020, 6, 5]]`, or `[[null]]` for nothing. */
export function toDate(value: CrossrefUpdate['updated']): PartialDate | null {
  const [year, month, day] = value?.['date-parts'][0] ?? [];
  return toPartialDate({ year, month, day });
}

/** The title with its subtitle, where that is not in it already. */
function titleOf(work: CrossrefWork): string | null {
  const title = plainTitle(firstOf(work.title));
  const subtitle = plainTitle(firstOf(work.subtitle));
  if (!title || !subtitle || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return plainTitle(`${title}${/[?!:]$/.test(title) ? '' : ':'} ${subtitle}`);
}

/** Without full stops, as NLM writes it. The whole name under that heading is no abbreviation. */
function abbreviationOf(work: CrossrefWork): string | null {
  const short = firstOf(work['short-container-title']);
  const name = firstOf(work['container-title']);
  return short === null || (short === name && name.includes(' ')) ? null : short.replaceAll('.', '');
}

function firstOf(values: CrossrefWork['title']): string | null {
  return plainText(values?.find((value) => plainText(value) !== null));
}
