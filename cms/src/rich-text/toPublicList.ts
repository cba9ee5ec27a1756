import type { ListNode } from '@wellcite/shared/rich-text';
import { hasContent, toPublicInlines } from './toPublicInlines.ts';
import { childrenOf, describe, type EditorNode, RichTextProblem } from './toPublicNodes.ts';

/** Lexical puts a nested list into an item of its own; here it belongs to the item before it. */
export function toPublicList(node: EditorNode): ListNode {
  const items: ListNode['items'] = [];
  for (const item of childrenOf(node)) {
    if (item.type !== 'listitem')
      throw new RichTextProblem(`There is ${describe(item)} in a list. Move it out or delete it.`);
    const parts = childrenOf(item);
    const children = toPublicInlines(parts.filter(({ type }) => type !== 'list'));
    if (hasContent(children)) items.push({ children, nested: null });
    for (const part of parts) {
      if (part.type === 'list') nest(items, toPublicList(part));
    }
  }
  return { type: 'list', isOrdered: node.listType === 'number', items };
}

function nest(items: ListNode['items'], list: ListNode): void {
  if (list.items.length === 0) return;
  const last = items.at(-1);
  if (last && last.nested === null) last.nested = list;
  else if (last?.nested?.isOrdered === list.isOrdered) last.nested.items.push(...list.items);
  else items.push({ children: [], nested: list });
}
