import type { ListNode, RichText } from '@wellcite/shared/rich-text';
import { plainText } from './outline.ts';

/** What paragraphs and lists say, as one line. Headings, tables and care cards mean nothing out of their place. */
export function proseOf(richText: RichText): string {
  return richText
    .flatMap((block) => {
      if (block.type === 'paragraph') return [plainText(block.children)];
      return block.type === 'list' ? items(block) : [];
    })
    .filter((words) => words !== '')
    .join(' ');
}

function items(list: ListNode): string[] {
  return list.items.flatMap(({ children, nested }) => [plainText(children), ...(nested ? items(nested) : [])]);
}
