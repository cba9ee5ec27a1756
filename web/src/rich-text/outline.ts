/** Which level each heading of a text has on its page, and under which anchor it stands. */
import type { BlockNode, InlineNode, RichText } from '@wellcite/shared/rich-text';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;
export type HeadingNode = Extract<BlockNode, { type: 'heading' }>;

export interface OutlineEntry {
  node: HeadingNode;
  level: HeadingLevel;
  id: string;
  title: string;
}

/**
 * `topLevel` is the level of the text's uppermost headings on this page. None is more than one level below the heading
 * before it, whatever the editor chose. `takenIds` are the page's own anchors.
 */
export function outlineOf({
  richText,
  topLevel,
  takenIds = [],
}: {
  richText: RichText;
  topLevel: 2 | 3 | 4;
  takenIds?: readonly string[];
}): OutlineEntry[] {
  const taken = new Set(takenIds);
  let previous = topLevel - 1;
  return richText.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const title = plainText(node.children);
    // An editor's empty line in the style of a heading is none.
    if (title === '') return [];
    const level = headingLevel(Math.min(topLevel + node.level - 3, previous + 1));
    previous = level;
    const id = freeId(anchorOf(title), taken);
    taken.add(id);
    return [{ node, level, id, title }];
  });
}

/** The words alone, without citations. */
export function plainText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'link':
          return node.children.map(({ text }) => text).join('');
        case 'line-break':
          return ' ';
        case 'citation':
          return '';
        default:
          return node satisfies never;
      }
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function anchorOf(title: string): string {
  const words = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'part';
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

function headingLevel(level: number): HeadingLevel {
  if (level <= 2) return 2;
  if (level === 3) return 3;
  if (level === 4) return 4;
  return level === 5 ? 5 : 6;
}
