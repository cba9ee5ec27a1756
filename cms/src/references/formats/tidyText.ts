/** Small repairs that all formats need before a text can be read. */

/** One line without doubled, special or trailing spaces, and without the hyphens that PDF files break words with. */
export function tidyLine(text: string): string {
  return text
    .replace(/[-\u2010\u2011\u00AD]+/g, withoutSoftHyphens)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the tags that titles carry in PubMed's, Crossref's and Zotero's data: "<i>in vitro</i>" is "in vitro". */
export function withoutMarkup(text: string): string {
  return text.replace(/<\/?(?:i|b|em|strong|sub|sup|sc|scp|u|span|jats:[a-z]+)(?:\s[^<>]{0,200})?>/gi, '');
}

/** Without the full stop that a citation ends its title with; "What now?" and "…" stay. */
export function withoutFullStop(text: string): string {
  return /[^.]\.$/.test(text) ? text.slice(0, -1).trimEnd() : text;
}

/** Removes from the end what belongs to the sentence around an identifier: "10.1/a)." in brackets is "10.1/a". */
export function withoutTrailingPunctuation(token: string): string {
  const depth = { '(': 0, '[': 0, '{': 0, '<': 0 };
  for (const character of token) {
    if (isOpening(character)) depth[character] += 1;
    const opening = openings.get(character);
    if (opening !== undefined) depth[opening] -= 1;
  }
  let end = token.length;
  while (end > 0) {
    const last = token.charAt(end - 1);
    const opening = openings.get(last);
    if (opening !== undefined && depth[opening] < 0) depth[opening] += 1;
    else if (!/[.,;:!?'"\u2019\u201D\u00BB*]/.test(last)) break;
    end -= 1;
  }
  return token.slice(0, end);
}

function withoutSoftHyphens(run: string): string {
  if (!run.includes('\u00AD')) return run;
  return /[-\u2010\u2011]/.test(run) ? '-' : '';
}

type Opening = '(' | '[' | '{' | '<';
const openings = new Map<string, Opening>([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['>', '<'],
]);

function isOpening(character: string): character is Opening {
  return character === '(' || character === '[' || character === '{' || character === '<';
}
