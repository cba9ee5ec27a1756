/** Takes the demonstration's texts apart, for the tests that hold them against the writing rules. */

/** Every string in a value, however deep. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

/** Fields that hold names, slugs and sources: nobody reads them as sentences. */
const notProse = new Set(['references', 'pictures', 'slug', 'url', 'otherNames', 'otherForms', 'regulatoryBasis']);

/** The paragraphs, headings, items and cells in a value, without the marks of Markdown and without citations. */
export function proseOf(value: unknown): string[] {
  if (typeof value === 'string') return blocksOf(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (notProse.has(key) ? [] : proseOf(child)));
}

function blocksOf(markdown: string): string[] {
  return markdown
    .split(/\n+|\s\|\s/)
    .map((block) =>
      block
        .replace(/^\s*(?:#+|-|\d+\.|\|)\s+/, '')
        .replace(/\s*\[@[^\]]+\]/g, '')
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/[*|]|-{3,}/g, '')
        .trim(),
    )
    .filter((block) => block !== '');
}

export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[.?!:]”?)\s+(?=[“\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
