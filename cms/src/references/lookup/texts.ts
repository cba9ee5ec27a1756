import type { Author } from '@wellcite/shared/reference';
import { lengths } from '@wellcite/shared/vocabulary';
import { decodeHTMLStrict } from 'entities';
import { authorOf } from '../formats/readName.ts';
import { type Place, readPages } from '../formats/readPages.ts';

/** Markup of titles in PubMed and Crossref. Named one by one, so that "p < 0.05 and q > 2" stays. */
const markup =
  /<\/?(?:i|b|u|em|strong|su[bp]|sc|scp|italic|bold|underline|span|br|p|title|(?:jats|mml|m):[a-z-]+|math|m(?:i|n|o|row|su[bp]|subsup|text|frac|over|under|space|style|sqrt|fenced))(?:\s[^<>]*)?\/?>/gi;

/** One line of plain text, without markup and entities; null where nothing is left. */
export function plainText(raw: string | null | undefined): string | null {
  if (!raw) return null;
  // Some publishers deposit entities of entities and markup as entities.
  const once = decodeHTMLStrict(raw.replace(markup, ''));
  const text = decodeHTMLStrict(once.replace(markup, '')).replace(markup, '');
  return text.replace(/\s+/gu, ' ').trim() || null;
}

/** `text`, or null where it is longer than the contract allows: half a value would be a wrong one. */
export function atMost(maximum: number, text: string | null): string | null {
  return text !== null && text.length <= maximum ? text : null;
}

/** A title without the full stop that PubMed ends it with; other marks, and the brackets of a translated title, stay. */
export function plainTitle(raw: string | null | undefined): string | null {
  const text = plainText(raw);
  if (text === null) return null;
  const isMark = /\.\.$|(?:^|[\s(])(?:\p{L}\.){2,}$/u.test(text);
  return atMost(lengths.sourceTitle, isMark ? text : text.replace(/\.$/, '').trim() || null);
}

/** An author with particle and suffix apart; null where there is no family name, or one too long to be one. */
export function toAuthor(parts: { family: string | null; given: string | null; suffix: string | null }): Author | null {
  if (parts.family === null || parts.family.length > lengths.name) return null;
  const { family, given, particle, suffix } = authorOf({ ...parts, family: parts.family });
  const isSplit = particle !== null && particle.length <= 20;
  return {
    family: isSplit || particle === null ? family : parts.family,
    given: atMost(lengths.name, given || null),
    particle: isSplit ? particle : null,
    suffix: atMost(20, suffix || null),
  };
}

/** Organizations, in one text. */
export function joinedOrganizations(names: readonly string[]): string | null {
  return atMost(lengths.title, names.join('; ') || null);
}

/** Where in a volume: pages, or the number that stands in their place. */
export function placeIn(raw: string | null): Place {
  const { pages, articleNumber } = readPages(raw ?? '');
  return { pages: atMost(40, pages), articleNumber: atMost(40, articleNumber) };
}
