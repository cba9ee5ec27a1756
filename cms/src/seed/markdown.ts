/**
 * The demonstration's rich text: Markdown, with citations as pandoc writes them (`[@slug]`, `[@slug; @slug, p 12]`) and
 * links between documents (`[text](conditions/anxiety)`). Payload turns the Markdown into the editor's state; what it
 * does not know is put in here.
 */
import { randomBytes } from 'node:crypto';
import { convertMarkdownToLexical, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical';
import { type PagedCollection, pagedCollections } from '@wellcite/shared/paths';
import type { Page } from '../payload-types.ts';
import type { Markdown } from './content/types.ts';

export type RichTextState = Page['body'];

/** The id of the document with that slug. Throws where there is none. */
export type IdOf = (collection: PagedCollection, slug: string) => string;

interface Node {
  type: string;
  version: number;
  [key: string]: unknown;
}

export function createMarkdownConverter(input: {
  editorConfig: SanitizedServerEditorConfig;
  idOf: IdOf;
}): (markdown: Markdown) => RichTextState {
  const { editorConfig, idOf } = input;
  return (markdown) => {
    const { root } = convertMarkdownToLexical({ editorConfig, markdown });
    return { root: { ...root, children: root.children.flatMap((node) => finished(node, idOf)) } };
  };
}

function finished(node: Node, idOf: IdOf): Node[] {
  switch (node.type) {
    case 'text':
      return withCitations(node, idOf);
    case 'link':
      return [toLink(node, idOf)];
    case 'tablerow':
      return [{ ...node, children: cellsOf(node, idOf) }];
    default:
      return Array.isArray(node.children) ? [{ ...node, children: childrenOf(node, idOf) }] : [node];
  }
}

function childrenOf(node: Node, idOf: IdOf): Node[] {
  return nodesIn(node.children).flatMap((child) => finished(child, idOf));
}

function nodesIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The space before a citation goes: its number follows the word. */
const citationPattern = /\s*\[(@[^\]]+)\]/;

function withCitations(node: Node, idOf: IdOf): Node[] {
  // Split by a pattern with one group: texts and citations take turns.
  return String(node.text)
    .split(citationPattern)
    .flatMap((part, index) => {
      if (index % 2 === 1) return [toCitation(part, idOf)];
      return part === '' ? [] : [{ ...node, text: part }];
    });
}

function toCitation(source: string, idOf: IdOf): Node {
  const match = /^(@[a-z0-9-]+(?:;\s*@[a-z0-9-]+)*)(?:,\s*([^@\s][^@]*))?$/.exec(source);
  if (!match?.[1]) {
    throw new Error(`[${source}] is not a citation. Write [@slug], [@slug; @slug] or [@slug, p 12].`);
  }
  const references = match[1].split(/;\s*/).map((key) => idOf('references', key.slice(1)));
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id: nodeId(), blockType: 'citation', references, locator: match[2] ?? null },
  };
}

const internalAddress = new RegExp(`^(${pagedCollections.join('|')})/([a-z0-9-]+)$`);

function toLink(node: Node, idOf: IdOf): Node {
  const url = urlOf(node);
  const [, collection, slug] = internalAddress.exec(url) ?? [];
  const relationTo = pagedCollections.find((name) => name === collection);
  const fields =
    relationTo && slug
      ? { linkType: 'internal', doc: { relationTo, value: idOf(relationTo, slug) } }
      : { linkType: 'custom', url };
  return { ...node, id: nodeId(), fields, children: childrenOf(node, idOf) };
}

function urlOf({ fields }: Node): string {
  const hasUrl = typeof fields === 'object' && fields !== null && 'url' in fields;
  return hasUrl ? String(fields.url) : '';
}

/** Lexical's bits: a cell that heads its column, and one that heads its row. */
const headsRow = 2;

/** The first cell of a row heads it. The spaces that Markdown has around a cell's text go. */
function cellsOf(row: Node, idOf: IdOf): Node[] {
  return nodesIn(row.children).map((cell, index) => {
    const headerState = Number(cell.headerState) | (index === 0 ? headsRow : 0);
    return { ...cell, headerState, children: childrenOf(cell, idOf).map(trimmed) };
  });
}

function trimmed(paragraph: Node): Node {
  const children = nodesIn(paragraph.children);
  const inner = children.flatMap((node, index) => {
    if (node.type !== 'text') return [node];
    const start = index === 0 ? String(node.text).trimStart() : String(node.text);
    const text = index === children.length - 1 ? start.trimEnd() : start;
    return text === '' ? [] : [{ ...node, text }];
  });
  return { ...paragraph, children: inner };
}

/** As the editor makes them: 24 hexadecimal digits. */
function nodeId(): string {
  return randomBytes(12).toString('hex');
}
