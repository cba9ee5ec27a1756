/** Lexical's nodes as its editor stores them, as far as tests need them. */
import type { EditorNode } from './toPublicNodes.ts';

export const state = (...children: EditorNode[]) => ({ root: { type: 'root', children } });
export const text = (value: string, format = 0): EditorNode => ({ type: 'text', text: value, format });
export const paragraph = (...children: EditorNode[]): EditorNode => ({ type: 'paragraph', children });
export const heading = (tag: string, ...children: EditorNode[]): EditorNode => ({ type: 'heading', tag, children });
export const item = (...children: EditorNode[]): EditorNode => ({ type: 'listitem', children });
export const list = (listType: string, ...children: EditorNode[]): EditorNode => ({ type: 'list', listType, children });
export const link = (fields: object, ...children: EditorNode[]): EditorNode => ({ type: 'link', fields, children });
export const citation = (...references: unknown[]): EditorNode => ({
  type: 'inlineBlock',
  fields: { blockType: 'citation', references, locator: ' p 12 ' },
});
export const cell = (headerState: number, ...children: EditorNode[]): EditorNode => ({
  type: 'tablecell',
  headerState,
  colSpan: 1,
  rowSpan: 1,
  children,
});
export const table = (...rows: EditorNode[][]): EditorNode => ({
  type: 'table',
  children: rows.map((children) => ({ type: 'tablerow', children })),
});
/** Public text without a format. */
export const plain = (value: string) => ({ type: 'text', text: value, isBold: false, isItalic: false });
