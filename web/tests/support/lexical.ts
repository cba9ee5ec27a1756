/** Short ways to write rich text as Payload's editor stores it. */
import { randomUUID } from 'node:crypto';
import type { CareCard } from '@wellcite/shared/care-card';

/** A node of the editor's state, as far as a test needs to know. */
export interface EditorNode {
  type: string;
  [key: string]: unknown;
}

type Words = string | EditorNode;

export interface EditorState {
  root: EditorNode;
}

export function editorState(...blocks: EditorNode[]): EditorState {
  return { root: element('root', blocks) };
}

/** Rich text of plain paragraphs. */
export function prose(...paragraphs: string[]): EditorState {
  return editorState(...paragraphs.map((words) => paragraph(words)));
}

export function words(text: string, style: { isBold?: boolean; isItalic?: boolean } = {}): EditorNode {
  const format = (style.isBold ? 1 : 0) + (style.isItalic ? 2 : 0);
  return { type: 'text', version: 1, text, format, mode: 'normal', style: '', detail: 0 };
}

export function paragraph(...children: Words[]): EditorNode {
  return { ...element('paragraph', inlines(children)), textFormat: 0, textStyle: '' };
}

export function heading(tag: 'h3' | 'h4', ...children: Words[]): EditorNode {
  return { ...element('heading', inlines(children)), tag };
}

/** Each item is its words, or a list inside the item before it. */
export function list(items: Words[], isOrdered = false): EditorNode {
  const children = items.map((item, index) => ({ ...element('listitem', inlines([item])), value: index + 1 }));
  return {
    ...element('list', children),
    listType: isOrdered ? 'number' : 'bullet',
    tag: isOrdered ? 'ol' : 'ul',
    start: 1,
  };
}

/** The first row is the header. */
export function table(rows: string[][]): EditorNode {
  return element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map((cell) => ({
          ...element('tablecell', [paragraph(cell)]),
          headerState: row === 0 ? 1 : 0,
          colSpan: 1,
          rowSpan: 1,
        })),
      ),
    ),
  );
}

/** To a document of ours, or to an address elsewhere. */
export function link(text: string, to: { collection: string; id: string } | { url: string }): EditorNode {
  const fields =
    'url' in to
      ? { linkType: 'custom', url: to.url }
      : { linkType: 'internal', doc: { relationTo: to.collection, value: to.id } };
  return { ...element('link', [words(text)]), id: blockId(), version: 3, fields };
}

export function citation(references: string[], locator: string | null = null): EditorNode {
  const fields = { id: blockId(), blockName: '', blockType: 'citation', references, locator };
  return { type: 'inlineBlock', version: 1, fields };
}

export function careCard({ level, heading: line, reasons, advice }: CareCard): EditorNode {
  const rows = reasons.map((reason) => ({ id: blockId(), reason }));
  const fields = { id: blockId(), blockName: '', blockType: 'care-card', level, heading: line, reasons: rows, advice };
  return { type: 'block', version: 2, format: '', fields };
}

function element(type: string, children: EditorNode[]): EditorNode {
  return { type, version: 1, direction: 'ltr', format: '', indent: 0, children };
}

function inlines(children: Words[]): EditorNode[] {
  return children.map((child) => (typeof child === 'string' ? words(child) : child));
}

/** Payload gives blocks and links an id of 24 hexadecimal digits. */
function blockId(): string {
  return randomUUID().replaceAll('-', '').slice(0, 24);
}
