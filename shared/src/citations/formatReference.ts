/** A reference in the form of the National Library of Medicine, in parts, so that a page can make links of some. */
import type { PublicReference } from '../reference.ts';
import { formatAuthors, formatLeadingAuthors } from './formatAuthors.ts';
import { formatDate } from './formatDate.ts';

/** A part of a citation; all parts, joined by spaces, are the citation. */
export interface ReferencePart {
  kind: 'authors' | 'title' | 'source' | 'doi' | 'epub' | 'pmid' | 'pmcid' | 'address';
  /** Written before the link: "doi: ". */
  label: string;
  text: string;
  /** Written after the link: ".". */
  end: string;
  /** Where `text` leads outside the site. */
  href: string | null;
}

/** `authors`: whether a very long list of them is cut, as in a list of sources. */
export function formatReference(
  reference: PublicReference,
  { authors = 'all' }: { authors?: 'all' | 'leading' } = {},
): ReferencePart[] {
  const { doi, pmid, pmcid } = reference;
  const isArticle = reference.kind === 'article';
  const names = authors === 'all' ? formatAuthors : formatLeadingAuthors;
  const parts = [
    ended('authors', names(reference.authors, reference.collectiveAuthor)),
    // Without an address the title alone does not tell that the source is on line.
    ended('title', !isArticle && reference.url ? `${reference.title} [Internet]` : reference.title),
    ended('source', isArticle ? articleSource(reference) : documentSource(reference)),
    part({ kind: 'doi', label: 'doi: ', text: doi, end: '.', href: doi && doiAddress(doi) }),
    ended('epub', isArticle ? epub(reference) : null),
    part({ kind: 'pmid', label: 'PMID: ', text: pmid, end: pmcid ? ';' : '.', href: pmid && pubMedAddress(pmid) }),
    part({ kind: 'pmcid', label: 'PMCID: ', text: pmcid, end: '.', href: pmcid && pmcAddress(pmcid) }),
    hasIdentifier(reference) ? null : address(reference),
  ];
  return parts.filter((item) => item !== null);
}

/** The citation as one line of text. */
export function formatReferenceText(reference: PublicReference): string {
  return formatReference(reference)
    .map(({ label, text, end }) => label + text + end)
    .join(' ');
}

export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}
export function pubMedAddress(pmid: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}
export function pmcAddress(pmcid: string): string {
  return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
}

/** "Neuropsychopharmacology. 2018 Sep;43(10):2154-2160"; "J Sample [Internet]. 2006 Jan [cited 2007 Jan 5];27(1):34-7" */
function articleSource(reference: PublicReference): string | null {
  const { journal, journalAbbreviation, volume, issue, pages, articleNumber } = reference;
  const published = reference.publishedOn ?? reference.publishedOnlineOn;
  const where = `${volume ?? ''}${issue ? `(${issue})` : ''}`;
  const extent = pages ?? articleNumber;
  const place = `${where}${extent ? `:${extent}` : ''}`;
  const { url, accessedOn } = reference;
  const isFoundByAddress = url !== null && !hasIdentifier(reference);
  const cited = isFoundByAddress && accessedOn && `[cited ${formatDate(accessedOn)}]`;
  const date = [published && formatDate(published), cited].filter(Boolean).join(' ');
  const datePlace = [date, place].filter(Boolean).join(place.startsWith(':') ? '' : ';');
  // An abbreviation of NLM's has no full stop of its own.
  const name = (journalAbbreviation ?? journal)?.replace(/\.$/, '');
  return [name && isFoundByAddress ? `${name} [Internet]` : name, datePlace].filter(Boolean).join('. ') || null;
}

/** "CG113. National Institute for Health and Care Excellence; 2011 Jan 26 [updated 2020 Jun 15; cited 2026 Nov 22]" */
function documentSource(reference: PublicReference): string | null {
  const { number, collectiveAuthor, publishedOn, publishedOnlineOn, updatedOn, accessedOn, url } = reference;
  const publisher = reference.publisher === collectiveAuthor ? null : reference.publisher;
  const published = publishedOn ?? publishedOnlineOn;
  const notes = [
    updatedOn && `updated ${formatDate(updatedOn)}`,
    url && accessedOn && `cited ${formatDate(accessedOn)}`,
  ].filter(Boolean);
  const dates = [published && formatDate(published), notes.length > 0 && `[${notes.join('; ')}]`]
    .filter(Boolean)
    .join(' ');
  return (
    [number, [publisher ?? reference.journal, dates].filter(Boolean).join('; ')].filter(Boolean).join('. ') || null
  );
}

/** Left out where there is no other date, or the same one. */
function epub({ publishedOn, publishedOnlineOn }: PublicReference): string | null {
  if (!publishedOn || !publishedOnlineOn) return null;
  const online = formatDate(publishedOnlineOn);
  return online === formatDate(publishedOn) ? null : `Epub ${online}`;
}

/** An address ends in a full stop only after a slash. */
function address({ url }: PublicReference): ReferencePart | null {
  return part({ kind: 'address', label: 'Available from: ', text: url, end: url?.endsWith('/') ? '.' : '', href: url });
}

function hasIdentifier({ doi, pmid, pmcid }: PublicReference): boolean {
  return Boolean(doi || pmid || pmcid);
}

function part({ text, ...rest }: Omit<ReferencePart, 'text'> & { text: string | null }): ReferencePart | null {
  return text ? { ...rest, text } : null;
}

/** A part that ends in a full stop, unless it has a mark of its own. */
function ended(kind: ReferencePart['kind'], text: string | null): ReferencePart | null {
  return part({ kind, label: '', text, end: text && /[.?!]$/.test(text) ? '' : '.', href: null });
}
