/** A source in one line, as NLM's style has it, but short: “Abdallah CG, et al. Title. Neuropsychopharmacology. 2018.” */
import type { Reference } from '../../payload-types.ts';

export type NamedSource = Partial<
  Pick<
    Reference,
    | 'title'
    | 'authors'
    | 'collectiveAuthor'
    | 'journal'
    | 'journalAbbreviation'
    | 'publisher'
    | 'publishedOn'
    | 'doi'
    | 'pmid'
    | 'url'
  >
>;

export function sourceName(source: NamedSource): string {
  const { title, journal, journalAbbreviation, publisher, publishedOn } = source;
  const parts = [
    whoWrote(source),
    shortened(title ?? 'Untitled source'),
    journalAbbreviation ?? journal ?? publisher,
    publishedOn?.year,
  ];
  return parts
    .filter((part) => part !== null && part !== undefined && part !== '')
    .map((part) => ended(String(part)))
    .join(' ');
}

/** Where it can be read; null where nobody knows. */
export function sourceAddress({ doi, pmid, url }: NamedSource): string | null {
  if (doi) return `https://doi.org/${encodeURI(doi)}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`;
  return url && /^https?:\/\//.test(url) ? url : null;
}

function whoWrote({ authors, collectiveAuthor }: NamedSource): string | null {
  const [first, ...others] = authors ?? [];
  if (!first?.family) return collectiveAuthor ?? null;
  const name = [first.particle, first.family, initials(first.given)].filter(Boolean).join(' ');
  return others.length > 0 ? `${name}, et al` : name;
}

/** “Chadi G.” and “CG” are both CG. */
function initials(given: string | null | undefined): string {
  const names = (given ?? '').split(/[\s.-]+/).filter((name) => name !== '');
  return names.map((name) => (/^\p{Lu}{2,3}$/u.test(name) ? name : name.charAt(0).toUpperCase())).join('');
}

const longest = 90;

/** At the end of a word. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:.]+$/, '')}…`;
}

function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
