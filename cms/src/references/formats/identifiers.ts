/** DOI (ISO 26324, as the DOI Handbook writes them), PMID and PMCID, wherever they stand. */
import { withoutTrailingPunctuation } from './tidyText.ts';

export interface Identifiers {
  doi: string | null;
  pmid: string | null;
  pmcid: string | null;
}

export interface TakenIdentifiers extends Identifiers {
  /** The text without them and their labels. */
  rest: string;
  /** Identifiers of a second work in the same text. */
  unreadParts: string[];
}

/** A DOI out of "doi:10.1/a", a link to one or the bare thing; null where there is none. */
export function readDoi(text: string): string | null {
  const match = /10\.\d{4,9}\/\S+/.exec(text);
  if (match === null) return null;
  const isLink = /\bhttps?:\/\//i.test(text.slice(0, match.index));
  const suffix = isLink ? withoutLinkParts(match[0]) : match[0];
  const doi = withoutTrailingPunctuation(suffix);
  return /^10\.\d{4,9}\/\S+$/.test(doi) && doi.length <= 300 ? doi : null;
}

export function readPmid(text: string): string | null {
  return /^\s*(?:PMID|PubMed)?[:\s#]*([1-9]\d{0,8})\s*$/i.exec(text)?.[1] ?? null;
}

export function readPmcid(text: string): string | null {
  const digits = /^\s*(?:PMCID|PMC)?[:\s]*(?:PMC)?([1-9]\d{0,8})(?:\.\d+)?\s*$/i.exec(text)?.[1];
  return digits === undefined ? null : `PMC${digits}`;
}

/** Takes the identifiers, their labels and their links out of a citation. */
export function takeIdentifiers(text: string): TakenIdentifiers {
  const taken: TakenIdentifiers = { doi: null, pmid: null, pmcid: null, rest: text, unreadParts: [] };
  const take = (key: keyof Identifiers, read: (match: string) => string | null) => (match: string) => {
    const value = read(match);
    if (value === null) return match;
    if (taken[key] === null) taken[key] = value;
    else if (taken[key] !== value) taken.unreadParts.push(match.trim());
    return ' ';
  };
  taken.rest = taken.rest
    .replace(
      pmcLink,
      take('pmcid', (match) => /PMC[1-9]\d{0,8}/i.exec(match)?.[0].toUpperCase() ?? null),
    )
    .replace(
      pubmedLink,
      take('pmid', (match) => /([1-9]\d{0,8})\D*$/.exec(match)?.[1] ?? null),
    )
    .replace(labelledDoi, takeDoi(take('doi', readDoi)))
    .replace(
      labelledPmcid,
      take('pmcid', (match) => /PMC[1-9]\d{0,8}/i.exec(match)?.[0].toUpperCase() ?? null),
    )
    .replace(
      labelledPmid,
      take('pmid', (match) => /([1-9]\d{0,8})\D*$/.exec(match)?.[1] ?? null),
    );
  return taken;
}

/** The identifiers of a line that holds nothing else, one entry a work; null where it holds more. */
export function readIdentifierLine(line: string): { source: string; identifiers: Identifiers }[] | null {
  if (line.length > 2000) return null;
  const taken = takeIdentifiers(line);
  const hasLabels = /\b(?:PMID|PMCID|doi)\b/i.test(line);
  const isOneWork = taken.unreadParts.length === 0 && /^[\s.,;:()[\]]*$/.test(taken.rest);
  if (isOneWork && hasLabels && (taken.doi ?? taken.pmid ?? taken.pmcid) !== null) {
    return [{ source: line.trim(), identifiers: { doi: taken.doi, pmid: taken.pmid, pmcid: taken.pmcid } }];
  }
  const tokens = line
    .replace(/\b(PMID|PMCID|PubMed|doi)s?\s*[:#]?\s+(?=\S)/gi, (_, label: string) => `${label.toLowerCase()}:`)
    .split(/[\s,;|]+/)
    .filter((token) => /[\p{L}\d]/u.test(token));
  const works = tokens.map(readToken);
  const found = works.flatMap((work) => (work === null ? [] : [work]));
  return found.length > 0 && found.length === works.length ? found : null;
}

const none: Identifiers = { doi: null, pmid: null, pmcid: null };

const pmcLink =
  /\bhttps?:\/\/(?:pmc\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc|(?:www\.)?europepmc\.org)\/articles?\/(?:pmc\/)?PMC[1-9]\d{0,8}\b\/?(?:\?[^\s.]{0,200})?/gi;
const pubmedLink =
  /\bhttps?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed|(?:www\.)?europepmc\.org\/(?:article|abstract)\/MED)\/[1-9]\d{0,8}\b\/?(?:\?[^\s\d]{0,200}(?=\s|$))?/gi;
const labelledDoi =
  /(?:\bdoi\b ?(?:[:.=]|link:)? ?){0,2}(?:\bhttps?:? ?\/\/(?:dx\.|www\.)?doi\.(?:acm\.)?org\/(?:doi:)?)?\b10\.\d{4,9}\/\S+/gi;
const labelledPmcid = /[[(]?(?:PubMed Central,? )?(?:PMCID ?[:#]? ?)?\bPMC[1-9]\d{0,8}\b(?:\.\d+)?[\])]?[.;,]?/g;
const labelledPmid = /[[(]?\b(?:PubMed )?(?:PMID|PubMed(?= ?[#:]| ID\b)(?: ID)?) ?[:#]? ?[1-9]\d{0,8}\b[\])]?[.;,]?/gi;

/** What follows the DOI in the same word goes back into the text: "10.1/a)." leaves ").". */
function takeDoi(take: (match: string) => string) {
  return (match: string) => {
    const end = withoutTrailingPunctuation(match).length;
    const taken = take(match.slice(0, end));
    return taken === ' ' ? ' ' : taken + match.slice(end);
  };
}

/** Pages of publishers carry the DOI in their address: "…/doi/full/10.1/a?x=1". */
function withoutLinkParts(path: string): string {
  const bare = path.replace(/[?#].*$/, '').replace(/\/(?:full|pdf|epdf|abstract|html|fulltext)\/?$/i, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function readToken(token: string): { source: string; identifiers: Identifiers } | null {
  const source = withoutTrailingPunctuation(token.replace(/^[("'[<]+/, ''));
  const pmcid =
    /^(?:(?:pmcid|pmc):)?(PMC[1-9]\d{0,8})(?:\.\d+)?$/i.exec(source)?.[1] ?? firstMatch(pmcLink, source, /PMC\d+/i);
  if (pmcid !== null && pmcid !== undefined) return { source, identifiers: { ...none, pmcid: pmcid.toUpperCase() } };
  // A shorter bare number is a numbering or a year; with its label any length is a PMID.
  const pmid = /^(?:(?:pmid|pubmed):[1-9]\d{0,8}|[1-9]\d{4,8})$/i.test(source)
    ? (/\d+/.exec(source)?.[0] ?? null)
    : firstMatch(pubmedLink, source, /\d+(?=\D*$)/);
  if (pmid !== null) return { source, identifiers: { ...none, pmid } };
  if (!/^(?:doi:|https?:\/\/|10\.)/i.test(source)) return null;
  const doi = readDoi(source);
  return doi === null ? null : { source, identifiers: { ...none, doi } };
}

/** What `part` finds in a token that is a link of this kind and nothing more. */
function firstMatch(link: RegExp, token: string, part: RegExp): string | null {
  const [match] = token.match(link) ?? [];
  return match === token ? (part.exec(match)?.[0] ?? null) : null;
}
