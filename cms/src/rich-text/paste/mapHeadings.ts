/**
 * A page's own sections are headings of level 2, so that within them there are levels 3 and 4. Levels 1 and 2 become 3;
 * what is below them becomes 4, where there is anything above it.
 */
export function mapHeadings(root: Element): void {
  const hasLarge = root.querySelector('h1, h2') !== null;
  for (const heading of [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')]) {
    const level = Number(heading.tagName.slice(1));
    const isLarge = hasLarge ? level <= 2 : level === 3;
    const isInCell = heading.closest('td, th') !== null;
    const replacement = root.ownerDocument.createElement(isInCell ? 'p' : isLarge ? 'h3' : 'h4');
    replacement.append(...heading.childNodes);
    heading.replaceWith(replacement);
  }
}
