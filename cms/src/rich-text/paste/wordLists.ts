/**
 * Word writes a list as paragraphs whose style says "mso-list:l0 level2 lfo1", each with its bullet or number as text.
 * Makes lists of them.
 */
export function liftWordLists(root: Element): void {
  for (const paragraph of [...root.querySelectorAll('p')]) {
    const level = levelOf(paragraph);
    if (level === null) continue;
    const isOrdered = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(takeMarker(paragraph));
    const item = root.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    listFor({ before: paragraph, level, isOrdered }).append(item);
    paragraph.remove();
  }
}

function levelOf(element: Element): number | null {
  const match = /mso-list:\s*l\d+\s+level(\d+)/i.exec(element.getAttribute('style') ?? '');
  return match ? Number(match[1]) : null;
}

/** Takes the bullet or number out of the paragraph, and returns it. */
function takeMarker(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll('[style]')].find((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? ''),
  );
  const text = marker?.textContent ?? '';
  marker?.remove();
  return text;
}

/** The list that the next item belongs to: the one that ends just before, that many levels down; or a new one. */
function listFor({ before, level, isOrdered }: { before: Element; level: number; isOrdered: boolean }): Element {
  const document = before.ownerDocument;
  const tag = isOrdered ? 'ol' : 'ul';
  const previous = before.previousElementSibling;
  let list = previous?.matches('ul, ol') ? previous : null;
  if (!list || (level === 1 && list.tagName.toLowerCase() !== tag)) {
    list = document.createElement(tag);
    before.before(list);
  }
  for (let depth = 1; depth < level; depth += 1) {
    const parent: Element = list.lastElementChild ?? list.appendChild(document.createElement('li'));
    const last: Element | null = parent.lastElementChild;
    list = last?.matches('ul, ol') ? last : parent.appendChild(document.createElement(tag));
  }
  return list;
}
