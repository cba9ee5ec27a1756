import { telephoneLink } from '@wellcite/shared/paths';

export interface TelephonePart {
  text: string;
  /** The link that dials it, where the part is a number. */
  href: string | null;
}

/** Splits a text at the telephone numbers it names, so that a page can make each of them a link. */
export function telephoneParts(text: string, telephones: readonly string[]): TelephonePart[] {
  if (telephones.length === 0) return [{ text, href: null }];
  // Most texts name none, and making the pattern takes longer than looking.
  if (!telephones.some((telephone) => text.includes(telephone))) return text === '' ? [] : [{ text, href: null }];
  const longestFirst = [...new Set(telephones)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`${notInFigure}(${longestFirst.map(escaped).join('|')})${notOfFigure}`, 'u');
  return text
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, href: longestFirst.includes(part) ? telephoneLink(part) : null }));
}

/** A number inside a longer one ("988" in "1988" and "1,988") is not that number; nor is what counts or measures something. */
const notInFigure = String.raw`(?<![\d$-]|\d[.,]|=\s?)`;
const counted = 'people|adults|children|patients|participants|veterans|women|men|trials|studies';
const notOfFigure = String.raw`(?![\d%-]|[.,]\d|\s(?:${counted})\b)`;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
