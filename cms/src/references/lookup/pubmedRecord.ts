import type { PartialDate } from '@wellcite/shared/fields';
import type { Author } from '@wellcite/shared/reference';
import { lengths } from '@wellcite/shared/vocabulary';
import { dateInWords, monthOf, toPartialDate } from './dates.ts';
import { allowed, emptyRecord, type SourceRecord } from './SourceRecord.ts';
import { studyKindOf } from './studyKindOf.ts';
import { atMost, joinedOrganizations, placeIn, plainText, plainTitle, toAuthor } from './texts.ts';
import { attributeOf, childrenOf, elementAt, rawTextAt } from './xml.ts';

/** Reads a PubmedArticle, as https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/ describes it. */
export function articleRecord(node: unknown): SourceRecord {
  const citation = elementAt(node, 'MedlineCitation');
  const article = elementAt(citation, 'Article');
  const issue = elementAt(article, 'Journal', 'JournalIssue');
  const ids = elementAt(node, 'PubmedData', 'ArticleIdList');
  const publicationTypes = publicationTypesIn(elementAt(article, 'PublicationTypeList'));
  return {
    ...emptyRecord,
    ...authorsIn(elementAt(article, 'AuthorList')),
    ...datesOf(article),
    ...placeOf(article),
    title: plainTitle(rawTextAt(article, 'ArticleTitle')) ?? plainTitle(rawTextAt(article, 'VernacularTitle')) ?? '',
    journal: atMost(lengths.title, text(article, 'Journal', 'Title')),
    journalAbbreviation: atMost(lengths.name, abbreviationOf(citation)),
    volume: atMost(40, text(issue, 'Volume')),
    issue: atMost(40, text(issue, 'Issue')),
    doi: allowed('doi', idIn(ids, 'doi') ?? locationOf(article, 'doi')),
    pmid: allowed('pmid', rawTextAt(citation, 'PMID')),
    pmcid: allowed('pmcid', idIn(ids, 'pmc')),
    publicationTypes,
    studyKind: studyKindOf(publicationTypes),
  };
}

/** Reads a PubmedBookArticle: a book, or a chapter of one, at NCBI's Bookshelf. */
export function bookRecord(node: unknown): SourceRecord {
  const document = elementAt(node, 'BookDocument');
  const book = elementAt(document, 'Book');
  const ids = elementAt(document, 'ArticleIdList');
  const accession = idIn(ids, 'bookaccession');
  const publicationTypes = publicationTypesIn(document);
  return {
    ...emptyRecord,
    // A chapter's own authors, or else the book's.
    ...authorsIn(elementAt(document, 'AuthorList') ?? elementAt(book, 'AuthorList')),
    title: plainTitle(rawTextAt(document, 'ArticleTitle')) ?? plainTitle(rawTextAt(book, 'BookTitle')) ?? '',
    publishedOn: dateIn(elementAt(book, 'PubDate')),
    doi: allowed('doi', idIn(ids, 'doi')),
    pmid: allowed('pmid', rawTextAt(document, 'PMID')),
    publicationTypes,
    studyKind: studyKindOf(publicationTypes),
    publisher: atMost(lengths.title, text(book, 'Publisher', 'PublisherName')),
    url: accession && allowed('url', `https://www.ncbi.nlm.nih.gov/books/${accession}/`),
  };
}

function text(node: unknown, ...names: string[]): string | null {
  return plainText(rawTextAt(node, ...names));
}

/** "J Sample": NLM's own abbreviation, or else the ISO's without its full stops. */
function abbreviationOf(citation: unknown): string | null {
  const iso = text(citation, 'Article', 'Journal', 'ISOAbbreviation');
  return text(citation, 'MedlineJournalInfo', 'MedlineTA') ?? iso?.replaceAll('.', '') ?? null;
}

function authorsIn(list: unknown): Pick<SourceRecord, 'authors' | 'collectiveAuthor'> {
  const valid = childrenOf(list, 'Author').filter((item) => attributeOf(item, 'ValidYN') !== 'N');
  const authors = valid.map(authorOf).filter((author) => author !== null);
  const organizations = valid.map((item) => text(item, 'CollectiveName')).filter((name) => name !== null);
  return { authors, collectiveAuthor: joinedOrganizations(organizations) };
}

function authorOf(item: unknown): Author | null {
  const given = text(item, 'ForeName');
  const initials = text(item, 'Initials');
  return toAuthor({
    family: text(item, 'LastName'),
    // NLM's initials are right where a name's words would give others: "Chul-hyun" is "CH".
    given: initials === null || (given && initialsOf(given) === initials) ? given : initials,
    suffix: text(item, 'Suffix'),
  });
}

function initialsOf(given: string): string {
  return given
    .split(/[\s.\-\u2010-\u2015]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => [...word][0] ?? '')
    .join('');
}

function datesOf(article: unknown): Pick<SourceRecord, 'publishedOn' | 'publishedOnlineOn'> {
  const issued = dateIn(elementAt(article, 'Journal', 'JournalIssue', 'PubDate'));
  const online = dateIn(
    childrenOf(article, 'ArticleDate').find((item) => attributeOf(item, 'DateType') === 'Electronic'),
  );
  const model = attributeOf(article, 'PubModel');
  // As PubMed cites them: the year of an electronic collection is not when an article appeared, and an article that
  // was never printed did not appear "ahead of print".
  if (model === 'Electronic-eCollection') return { publishedOn: online ?? issued, publishedOnlineOn: null };
  const isAhead = model === 'Print-Electronic' || model === 'Electronic-Print';
  return { publishedOn: issued ?? online, publishedOnlineOn: isAhead && issued ? online : null };
}

function dateIn(node: unknown): PartialDate | null {
  const year = rawTextAt(node, 'Year');
  if (year === null) return dateInWords(rawTextAt(node, 'MedlineDate'));
  const day = rawTextAt(node, 'Day');
  return toPartialDate({ year: Number(year), month: monthOf(rawTextAt(node, 'Month')), day: day ? Number(day) : null });
}

function placeOf(article: unknown): Pick<SourceRecord, 'pages' | 'articleNumber'> {
  const pages = text(article, 'Pagination', 'MedlinePgn');
  if (pages !== null) return placeIn(pages);
  // Journals without pages give their article number as the publisher's own: "e31134".
  const own = locationOf(article, 'pii');
  const hasVolume = text(article, 'Journal', 'JournalIssue', 'Volume') !== null;
  return { pages: null, articleNumber: hasVolume && own && /^e?\d{1,10}$/i.test(own) ? own : null };
}

function locationOf(article: unknown, type: 'doi' | 'pii'): string | null {
  const item = childrenOf(article, 'ELocationID').find(
    (location) => attributeOf(location, 'EIdType') === type && attributeOf(location, 'ValidYN') !== 'N',
  );
  return plainText(rawTextAt(item));
}

function idIn(list: unknown, type: string): string | null {
  const item = childrenOf(list, 'ArticleId').find((id) => attributeOf(id, 'IdType') === type);
  return plainText(rawTextAt(item));
}

function publicationTypesIn(list: unknown): string[] {
  const types = childrenOf(list, 'PublicationType').map((type) => atMost(lengths.name, plainText(rawTextAt(type))));
  return [...new Set(types.filter((type) => type !== null))];
}
