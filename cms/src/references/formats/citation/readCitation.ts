/**
 * Citations as running text: NLM ("Citing Medicine", 2nd edition), Vancouver (the ICMJE's samples), AMA (11th edition) and APA
 * (7th edition). Only what stands where these styles put it is read; the rest is listed.
 */
import { emptyReference, type ReferenceData } from '../../ReferenceData.ts';
import type { ReadParts } from '../fromCsl.ts';
import { takeIdentifiers } from '../identifiers.ts';
import { readDate } from '../readDate.ts';
import { tidyLine } from '../tidyText.ts';
import { readAuthorDate } from './readAuthorDate.ts';
import { readSource } from './readSource.ts';
import { takeNotes } from './takeNotes.ts';

/** Null where the text is no citation: a sentence, a heading, an address. */
export function readCitation(text: string): ReadParts | null {
  const identified = takeIdentifiers(withMissingSpaces(tidyLine(text)));
  const noted = takeNotes(identified.rest);
  const body = tidyLine(noted.rest);
  const read = readAuthorDate(body) ?? readSource(body);
  const data: ReferenceData = {
    ...emptyReference(),
    ...read.data,
    doi: identified.doi,
    pmid: identified.pmid,
    pmcid: identified.pmcid,
    publishedOnlineOn: noted.publishedOnlineOn,
    accessedOn: noted.accessedOn,
    updatedOn: noted.updatedOn,
    url: noted.url,
  };
  const parts = [...read.unreadParts, ...noted.unreadParts, ...identified.unreadParts];
  const unreadParts = parts.filter((part) => part !== '');
  const publishedOn = data.publishedOn ?? readDate(read.year ?? '');
  return isCitation(data) ? { data: { ...data, publishedOn }, unreadParts } : null;
}

/** "Glauser TA.Integrating" from a bad copy. */
function withMissingSpaces(text: string): string {
  return text.replace(/(\p{L}{2})\.(?=\p{Lu}\p{Ll}+[ .])/gu, '$1. ');
}

/** A title and two things that a sentence has not. */
function isCitation(data: ReferenceData): boolean {
  const hasAuthors = data.authors.length > 0 || data.collectiveAuthor !== null;
  const hasSource = data.journal !== null || data.publisher !== null;
  const hasIdentifier = (data.doi ?? data.pmid ?? data.pmcid ?? data.url) !== null;
  return (
    data.title !== '' && [hasAuthors, hasSource, hasIdentifier, data.publishedOn !== null].filter(Boolean).length >= 2
  );
}
