/** Our rich text in the markup of nhsuk-frontend. */
import type { BlockNode, InlineNode, ListNode, RichText } from '@wellcite/shared/rich-text';
import type { CitationSource, Citations } from '../../../src/citations/numberCitations.ts';
import type { ContentReader } from '../../../src/content/reader.ts';

export interface RichTextContext {
  citations: Citations;
  content: ContentReader;
}

/** `level` is that of the headings in it. */
export function richTextHtml(richText: RichText, context: RichTextContext, level = 3): string {
  return richText.map((block) => blockHtml(block, context, level)).join('\n');
}

/** The numbers of a citation, as links to the list. */
export function mentionsHtml(source: CitationSource, { citations }: RichTextContext): string {
  return citations
    .mentionsOf(source)
    .map(({ id, number, referenceId }) => `<sup><a id="${id}" href="#${referenceId}">[${number}]</a></sup>`)
    .join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function blockHtml(block: BlockNode, context: RichTextContext, level: number): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children, context)}</p>`;
    case 'heading':
      return `<h${level}>${inlinesHtml(block.children, context)}</h${level}>`;
    case 'list':
      return listHtml(block, context);
    case 'table':
    case 'care-card':
      throw new Error(`The article has a ${block.type} in its text; nhsuk/rich-text.ts does not know how to set it.`);
    default:
      return block satisfies never;
  }
}

function listHtml({ isOrdered, items }: ListNode, context: RichTextContext): string {
  const [tag, kind] = isOrdered ? ['ol', 'number'] : ['ul', 'bullet'];
  const inside = items.map(
    ({ children, nested }) =>
      `<li>${inlinesHtml(children, context)}${nested === null ? '' : listHtml(nested, context)}</li>`,
  );
  return `<${tag} class="nhsuk-list nhsuk-list--${kind}">${inside.join('')}</${tag}>`;
}

function inlinesHtml(inlines: readonly InlineNode[], context: RichTextContext): string {
  return inlines.map((inline) => inlineHtml(inline, context)).join('');
}

function inlineHtml(inline: InlineNode, context: RichTextContext): string {
  switch (inline.type) {
    case 'text':
      return inline.isBold ? `<strong>${escapeHtml(inline.text)}</strong>` : escapeHtml(inline.text);
    case 'link': {
      const text = inlinesHtml(inline.children, context);
      const href = context.content.linkPath(inline.to);
      return href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`;
    }
    case 'citation':
      return mentionsHtml(inline, context);
    case 'line-break':
      return '<br>';
    default:
      return inline satisfies never;
  }
}
