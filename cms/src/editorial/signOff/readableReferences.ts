/** A source in one line, short, in the manner of the National Library of Medicine. */
import type { Reference } from '../../payload-types.ts';
import { nameOfAuthor } from './readableParts.ts';

export type ShortReference = Pick<
  Reference,
  | 'title'
  | 'authors'
  | 'collectiveAuthor'
  | 'journal'
  | 'journalAbbreviation'
  | 'publisher'
  | 'publishedOn'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'articleNumber'
>;

/** More authors than these are "et al." */
const mostAuthors = 3;

/** "Abdallah CG, Sanacora G, Duman RS, et al. The neurobiology of depression. Annu Rev Med. 2015;66:509-23." */
export function shortReference(reference: ShortReference): string {
  const { title, journal, journalAbbreviation, publisher } = reference;
  const issuer = publisher === reference.collectiveAuthor ? null : publisher;
  const source = (journalAbbreviation ?? journal ?? issuer)?.replace(/\.$/, '');
  const parts = [authorsOf(reference), title, source, placeOf(reference)];
  return parts
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function authorsOf({ authors, collectiveAuthor }: ShortReference): string {
  const names = (authors ?? []).map(({ family, given, particle, suffix }) =>
    nameOfAuthor({
      family,
      given: given ? initialsOf(given) : null,
      particle: particle ?? null,
      suffix: suffix ?? null,
    }),
  );
  const shown = names.length > mostAuthors ? [...names.slice(0, mostAuthors), 'et al'] : names;
  return shown.length > 0 ? shown.join(', ') : (collectiveAuthor ?? '');
}

function placeOf({ publishedOn, volume, issue, pages, articleNumber }: ShortReference): string {
  const where = `${volume ?? ''}${issue ? `(${issue})` : ''}`;
  const extent = pages ?? articleNumber;
  return [publishedOn?.year, `${where}${extent ? `:${extent}` : ''}`].filter(Boolean).join(';');
}

/** "Chadi G" and "CG" → "CG". Parts in lower case ("Maria da") give no initial. */
function initialsOf(given: string): string {
  if (/^\p{Lu}{1,4}$/u.test(given)) return given;
  const words = given.split(/[\s.\-\u2010-\u2015]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.map((word) => [...word][0] ?? '').join('') || given;
}
