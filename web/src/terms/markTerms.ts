/**
 * Finds the words of the glossary in the texts of a page, each at its first mention. It runs before anything is rendered,
 * because components may be rendered in any order.
 */
import type { BlockNode, InlineNode, ListNode, RichText, TextNode } from '@wellcite/shared/rich-text';
import { formIndex, wordPattern } from './wordPattern.ts';

/** A word of the glossary, as texts may write it. */
export interface TermForms {
  /** Of the glossary's entry. */
  id: string;
  forms: readonly string[];
}

export interface TextPart {
  text: string;
  /** The glossary's entry that explains the part; null for the text between. */
  term: string | null;
}

export interface Terms {
  /** The text of a node, in parts. */
  partsOf: (node: TextNode) => readonly TextPart[];
}

/**
 * `texts` are those of a page in reading order; what else stands among them (uses of treatments) is passed over.
 * `ownNames`: what the page is about needs no explanation there, and "panic disorder" is not a mention of "disorder".
 */
export function markTerms({
  texts,
  terms,
  ownNames,
}: {
  texts: readonly (RichText | object)[];
  terms: readonly TermForms[];
  ownNames: readonly string[];
}): Terms {
  const own = new Set(ownNames.map(folded));
  const forms = [
    ...ownNames.map((form) => ({ form, term: null })),
    ...terms
      .filter((term) => !term.forms.some((form) => own.has(folded(form))))
      .flatMap(({ id, forms }) => forms.map((form) => ({ form, term: id }))),
  ];
  const { text, nodes } = joined(texts.filter(isRichText).flatMap((each) => each.flatMap(runningText)));
  const here = forms.filter(mayStandIn(text));
  if (here.every(({ term }) => term === null)) return { partsOf: (node) => [{ text: node.text, term: null }] };
  const marked = new Set<string>();
  const parts = new Map<TextNode, TextPart[]>();

  for (const match of text.matchAll(wordPattern(here.map(({ form }) => form)))) {
    const term = here[formIndex(match)]?.term ?? null;
    if (term === null || marked.has(term)) continue;
    const end = match.index + match[0].length;
    // A word must lie in one piece of text: half of it may be bold, or in a link.
    const place = nodes.find(({ start, node }) => start <= match.index && end <= start + node.text.length);
    if (!place) continue;
    marked.add(term);
    const { node, start } = place;
    const before = (parts.get(node) ?? []).slice(0, -1);
    parts.set(node, [
      ...before,
      ...cut(node, { start: match.index - start, end: end - start, term, from: lengthOf(before) }),
    ]);
  }
  return { partsOf: (node) => parts.get(node) ?? [{ text: node.text, term: null }] };
}

/** The last part of a node's text, which begins at `from`, with the mention in it. */
function cut(
  { text }: TextNode,
  { start, end, term, from }: { start: number; end: number; term: string; from: number },
): TextPart[] {
  return [
    { text: text.slice(from, start), term: null },
    { text: text.slice(start, end), term },
    { text: text.slice(end), term: null },
  ];
}

function lengthOf(parts: readonly TextPart[]): number {
  return parts.reduce((length, { text }) => length + text.length, 0);
}

/** Stands for what is no text, and between paragraphs: neither a letter nor white space. */
const gap = '\ufffc';

/** The texts as they are read, so that a word is whole also where its half is bold, and where its pieces are. */
function joined(paragraphs: readonly (readonly InlineNode[])[]) {
  let text = '';
  const nodes: { node: TextNode; start: number }[] = [];
  for (const inlines of paragraphs) {
    for (const inline of inlines) {
      if (inline.type === 'text') nodes.push({ node: inline, start: text.length });
      text += wordsOf(inline);
    }
    text += gap;
  }
  return { text, nodes };
}

function wordsOf(inline: InlineNode): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'link':
      return inline.children.map(({ text }) => text).join('');
    case 'citation':
    case 'line-break':
      return gap;
    default:
      return inline satisfies never;
  }
}

/** Quickly passes over the forms whose first word is nowhere: most of a long glossary. */
function mayStandIn(text: string): (each: { form: string }) => boolean {
  const lower = text.toLowerCase();
  return ({ form }) => lower.includes(form.trim().toLowerCase().split(/\s/u, 1)[0] ?? '');
}

/** Each paragraph and item; headings, tables and care cards are read at a glance, and stay as they are. */
function runningText(block: BlockNode): InlineNode[][] {
  switch (block.type) {
    case 'paragraph':
      return [block.children];
    case 'list':
      return itemsOf(block);
    case 'heading':
    case 'table':
    case 'care-card':
      return [];
    default:
      return block satisfies never;
  }
}

function itemsOf({ items }: ListNode): InlineNode[][] {
  return items.flatMap(({ children, nested }) => [children, ...(nested ? itemsOf(nested) : [])]);
}

function isRichText(text: RichText | object): text is RichText {
  return Array.isArray(text);
}

function folded(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase();
}
