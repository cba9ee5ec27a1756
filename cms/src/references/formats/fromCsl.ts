/** From CSL-JSON, the form that the libraries give, to a reference. */
import type { PartialDate } from '@wellcite/shared/fields';
import type { ReferenceKind } from '@wellcite/shared/vocabulary';
import { emptyReference, type ReferenceData } from '../ReferenceData.ts';
import type { CslDate, CslItem, CslName } from './cslItem.ts';
import { readDoi, readPmcid, readPmid } from './identifiers.ts';
import { dateOf, readDate } from './readDate.ts';
import { authorOf, isEtAl, isOrganization, isSuffix, readInitialedName } from './readName.ts';
import { readPages } from './readPages.ts';
import { tidyLine, withoutFullStop, withoutMarkup } from './tidyText.ts';

export interface ReadParts {
  data: ReferenceData;
  unreadParts: string[];
}

export function fromCsl(item: CslItem): ReadParts {
  const unreadParts: string[] = [];
  const kind = kindOf(item.type ?? '');
  if (kind === null) unreadParts.push(`Type: ${item.type}`);
  const isArticle = item.type === undefined || item.type === null || item.type.startsWith('article');
  const container = lineOf(item['container-title']);
  if (!isArticle && container !== null) unreadParts.push(`In: ${container}`);
  const number = lineOf(item.number);
  const data: ReferenceData = {
    ...emptyReference(),
    kind: kind ?? 'article',
    title: withoutFullStop(tidyLine(withoutMarkup(item.title ?? ''))),
    ...readNames(item.author ?? [], unreadParts),
    journal: isArticle ? container : null,
    journalAbbreviation: isArticle ? lineOf(item['container-title-short'] ?? item.journalAbbreviation) : null,
    publishedOn: dateIn(item.issued, unreadParts),
    publishedOnlineOn: dateIn(item['available-date'], unreadParts),
    accessedOn: dateIn(item.accessed, unreadParts),
    volume: lineOf(item.volume),
    issue: lineOf(item.issue),
    ...readPages(item.page ?? ''),
    publisher: lineOf(item.publisher),
    ...identifiersIn(item, unreadParts),
  };
  if (isArticle) data.articleNumber ??= number;
  else data.number = number;
  return { data, unreadParts };
}

/** Persons and organizations. An organization is a name of its own or has a word such as "Group"; a name that is neither is unread. */
export function readNames(
  names: readonly CslName[],
  unreadParts: string[],
): Pick<ReferenceData, 'authors' | 'collectiveAuthor'> {
  const authors: ReferenceData['authors'] = [];
  const organizations: string[] = [];
  for (const name of names) {
    const literal = tidyLine(name.literal ?? name.name ?? '');
    const { family, given, suffix } = partsOf(name);
    const whole = literal || family;
    const initialed = given === '' ? readInitialedName(whole) : null;
    if (whole === '') unreadParts.push(given);
    else if (isEtAl(whole) && given === '') unreadParts.push('et al.');
    else if (isEditor(suffix)) unreadParts.push([family, given, suffix].join(', '));
    else if (given === '' && (isOrganization(whole) || isCollective(whole, literal !== ''))) {
      organizations.push(whole.replace(/,$/, ''));
    } else if (initialed !== null) authors.push(initialed);
    else if (literal !== '') unreadParts.push(whole);
    else {
      const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
      authors.push(authorOf({ family, given, particle, suffix }));
    }
  }
  return { authors, collectiveAuthor: organizations.length > 0 ? organizations.join('; ') : null };
}

/** "Sherry, John F., Jr." has its suffix where the given names belong. */
function partsOf(name: CslName): { family: string; given: string; suffix: string } {
  const [family, given, suffix] = [name.family, name.given, name.suffix].map((part) => tidyLine(part ?? ''));
  const isSwapped = isSuffix(given ?? '') && suffix !== '' && !isSuffix(suffix ?? '');
  return {
    family: family ?? '',
    given: (isSwapped ? suffix : given) ?? '',
    suffix: (isSwapped ? given : suffix) ?? '',
  };
}

function isEditor(suffix: string): boolean {
  return /^eds?\.?$/i.test(suffix);
}

/** A literal name of one word, or more words than a person has. */
function isCollective(name: string, isLiteral: boolean): boolean {
  const words = name.split(' ').length;
  return words > 4 || (isLiteral && words === 1);
}

/** What each CSL type is among our kinds; null for types that we have no kind for, of which we say so. */
function kindOf(type: string): ReferenceKind | null {
  if (type === '' || type.startsWith('article')) return 'article';
  if (type === 'webpage' || type === 'post-weblog' || type === 'post') return 'web-page';
  if (type === 'legislation' || type === 'regulation' || type === 'bill') return 'regulation';
  return null;
}

function identifiersIn(item: CslItem, unreadParts: string[]) {
  const doi = item.DOI ? readDoi(item.DOI) : null;
  if (item.DOI && doi === null) unreadParts.push(`DOI: ${tidyLine(item.DOI)}`);
  const link = tidyLine(item.URL ?? '');
  const isDoiLink = /^https?:\/\/(?:dx\.)?doi\.org\//i.test(link);
  return {
    doi: doi ?? (isDoiLink ? readDoi(link) : null),
    pmid: readPmid(item.PMID ?? ''),
    pmcid: readPmcid(item.PMCID ?? ''),
    url: link === '' || isDoiLink ? null : link,
  };
}

function dateIn(date: CslDate, unreadParts: string[]): PartialDate | null {
  if (!date) return null;
  const [year, month, day] = (date['date-parts']?.[0] ?? []).map((part) =>
    part === null || part === '' ? null : Number(part),
  );
  const read = year ? dateOf([year, month || null, day || null]) : null;
  if (read !== null) return read;
  const written = tidyLine(date.raw ?? date.literal ?? '');
  const readWritten = readDate(written);
  if (readWritten === null && written !== '') unreadParts.push(written);
  return readWritten;
}

function lineOf(text: string | null | undefined): string | null {
  const tidied = tidyLine(withoutMarkup(text ?? ''));
  return tidied === '' ? null : tidied;
}
