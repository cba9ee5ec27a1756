/**
 * A page as the indexer reads it: what readers see of it, and beside it what the index tells of it. The page itself
 * carries nothing for the search, not a byte. What nobody looks for is left out by `leftOut`.
 */
import { nameSeparator, type PageFacts } from '../../src/search/kinds.ts';
import { answerOf } from '../site/file-answer.ts';

/** Selectors of what is not read for the index: what leads on to other pages, sources, dates, and what is said twice. */
export const leftOut: readonly string[] = [
  '.names',
  '.kind',
  'sup',
  '#references',
  '#related',
  '#cited-on',
  '.about-page',
  '.cards',
  '.lines',
  '.compare-hint',
  '.is-unknown',
  '.key',
  'thead',
  '.offered',
  '.facts',
  '[popover]',
  '.enquiry',
];

/** Pagefind takes the first of these for the page's title and picture, whether or not they are left out. */
const title = /<h1\b.*?<\/h1>/s;
const pictures = /<picture\b.*?<\/picture>/gs;

/**
 * How much a source's words count beside those of other pages. Sources are many and few look for them: they come after
 * the pages that cite them.
 */
const sourceWeight = '0.2';

const mainStart = '<main id="main_content"';
const mainEnd = '</main>';

/**
 * Null where the page must not be found: it has moved or was taken down. What nobody has reviewed is not listed by search
 * engines, but whoever is on the site already may look for it.
 */
export function searchDocument(bytes: Buffer, facts: PageFacts): string | null {
  if (answerOf(bytes).status !== 200) return null;
  const page = bytes.toString('utf8');
  // Quotes are escaped in attributes and `<` in text, so nothing that somebody wrote can be taken for the element.
  const start = page.indexOf(mainStart);
  const end = page.lastIndexOf(mainEnd);
  if (start < 0 || end < start) return null;
  const weight = facts.kind === 'source' ? ` data-pagefind-weight="${sourceWeight}"` : '';
  return [
    `<html lang="en"><body data-pagefind-body${weight}>`,
    ...Object.entries(metaOf(facts)).map(([name, value]) => tag('meta', name, value)),
    ...Object.entries(filtersOf(facts)).flatMap(([name, values]) => values.map((value) => tag('filter', name, value))),
    spaced(
      page
        .slice(start, end + mainEnd.length)
        .replace(title, '')
        .replace(pictures, ''),
    ),
    '</body></html>',
  ].join('');
}

/** What stands in cells and lines of its own on the page would run together as text. */
function spaced(html: string): string {
  return html.replaceAll('</th>', '.</th>').replaceAll('><', '> <');
}

/** What is shown of a page and counts for more than its text. A source's title does not. */
export function metaOf({ title, kind, names }: PageFacts): Record<string, string> {
  return {
    [kind === 'source' ? 'source' : 'title']: title,
    ...(names.length > 0 && { names: names.join(nameSeparator) }),
  };
}

export function filtersOf({ kind, certainty }: PageFacts): Record<string, string[]> {
  return { kind: [kind], ...(certainty.length > 0 && { certainty: [...certainty] }) };
}

function tag(what: 'meta' | 'filter', name: string, value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<i data-pagefind-${what}="${name}[content]" content="${escaped}"></i>`;
}
