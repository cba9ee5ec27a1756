/** The lines that rich text, care cards, dates and names are read as. */
import type { CareCard } from '@wellcite/shared/care-card';
import type { PartialDate, RelatedCollection } from '@wellcite/shared/fields';
import type { Author } from '@wellcite/shared/reference';
import type { BlockNode, InlineNode, ListNode, RichText } from '@wellcite/shared/rich-text';
import { careLevelLabels } from '@wellcite/shared/vocabulary';

/** A piece of a line; with `references` it is a citation, and `text` is how it is named in plain text. */
export interface Inline {
  text: string;
  references?: string[];
}

export interface Line {
  kind: 'paragraph' | 'heading' | 'item' | 'row';
  /** Before an item: "•" or "2."; empty elsewhere. */
  marker: string;
  /** How far it is moved in, from 0. */
  depth: number;
  inlines: Inline[];
}

type TitleOf = (collection: RelatedCollection, id: string) => string;

export function line(text: string, kind: Line['kind'] = 'paragraph', marker = ''): Line {
  return { kind, marker, depth: 0, inlines: [{ text }] };
}

/** A line as plain text: "• Worry most days [Abdallah 2018]". */
export function lineText({ marker, depth, inlines }: Line): string {
  const text = inlines.map((inline) => inline.text).join('');
  return `${'    '.repeat(depth)}${marker && `${marker} `}${text}`;
}

export function textLines(text: RichText, titleOf: TitleOf): Line[] {
  return text.flatMap((block) => blockLines(block, titleOf));
}

function blockLines(block: BlockNode, titleOf: TitleOf): Line[] {
  switch (block.type) {
    case 'paragraph':
      return inlineLines(block.children, titleOf);
    case 'heading':
      return inlineLines(block.children, titleOf).map((one) => ({ ...one, kind: 'heading' }));
    case 'list':
      return listLines(block, titleOf, 0);
    case 'table':
      return block.rows.map(({ cells }) => {
        const texts = cells.map(({ paragraphs }) => paragraphs.flatMap((inlines) => inlineLines(inlines, titleOf)));
        const joined = texts.flatMap((lines, index) => [
          ...(index > 0 ? [{ text: ' | ' }] : []),
          ...lines.flatMap(({ inlines }) => inlines),
        ]);
        return { kind: 'row', marker: '', depth: 0, inlines: joined };
      });
    case 'care-card':
      return cardLines(block.card);
    default:
      return block satisfies never;
  }
}

function listLines({ isOrdered, items }: ListNode, titleOf: TitleOf, depth: number): Line[] {
  return items.flatMap(({ children, nested }, index): Line[] => {
    const inlines = inlineLines(children, titleOf).flatMap((one) => one.inlines);
    const item: Line = { kind: 'item', marker: isOrdered ? `${index + 1}.` : '•', depth, inlines };
    return [item, ...(nested ? listLines(nested, titleOf, depth + 1) : [])];
  });
}

/** A line, or several where the text has line breaks. */
function inlineLines(nodes: readonly InlineNode[], titleOf: TitleOf): Line[] {
  const lines: Line[] = [{ kind: 'paragraph', marker: '', depth: 0, inlines: [] }];
  for (const node of nodes) {
    if (node.type === 'line-break') lines.push({ kind: 'paragraph', marker: '', depth: 0, inlines: [] });
    else lines.at(-1)?.inlines.push(inlineOf(node, titleOf));
  }
  return lines.filter(({ inlines }) => inlines.length > 0);
}

function inlineOf(node: Exclude<InlineNode, { type: 'line-break' }>, titleOf: TitleOf): Inline {
  switch (node.type) {
    case 'text':
      return { text: node.text };
    case 'link': {
      const { to, children } = node;
      const where = to.collection === null ? to.url : titleOf(to.collection, to.id);
      return { text: `${children.map(({ text }) => text).join('')} (→ ${where})` };
    }
    case 'citation': {
      const names = node.references.map((id) => titleOf('references', id));
      const inBrackets = [names.join('; '), node.locator].filter(Boolean).join(', ');
      return { text: ` [${inBrackets}]`, references: node.references };
    }
    default:
      return node satisfies never;
  }
}

export function cardLines({ level, heading, reasons, advice }: CareCard): Line[] {
  return [
    line(`${careLevelLabels[level]}: ${heading}`, 'heading'),
    ...reasons.map((reason) => line(reason, 'item', '•')),
    ...(advice ? [line(advice)] : []),
  ];
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2018 Sep 4". */
export function wordsOfDate({ year, month, day }: PartialDate): string {
  return [year, month && months[month - 1], month && day].filter(Boolean).join(' ');
}

/** "de Graaf RA". */
export function nameOfAuthor({ particle, family, given, suffix }: Author): string {
  return [particle, family, given, suffix].filter(Boolean).join(' ');
}
