import { IS_BOLD, IS_ITALIC, type LexicalEditor, ParagraphNode, TextNode } from '@payloadcms/richtext-lexical/lexical';
import { $isListNode, ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list';
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text';

/**
 * Keeps out of the editor what the contract has no word for, whatever way it came in: by a paste from another editor,
 * a dropped text, a keyboard shortcut. Returns a function that ends it.
 */
export function keepAllowed(editor: LexicalEditor): () => void {
  const ends = [
    editor.registerNodeTransform(TextNode, (node) => {
      const format = node.getFormat() & (IS_BOLD | IS_ITALIC);
      if (node.getFormat() !== format) node.setFormat(format);
      if (node.getStyle() !== '') node.setStyle('');
    }),
    editor.registerNodeTransform(HeadingNode, (node) => {
      const tag = node.getTag();
      if (tag === 'h1' || tag === 'h2') node.setTag('h3');
      if (tag === 'h5' || tag === 'h6') node.setTag('h4');
      straighten(node);
    }),
    editor.registerNodeTransform(ParagraphNode, straighten),
    editor.registerNodeTransform(ListItemNode, (node) => {
      // An item's indent is the depth of its list, and stays.
      if (node.getFormatType() !== '') node.setFormat('');
    }),
    editor.registerNodeTransform(ListNode, (node) => {
      if ($isListNode(node) && node.getListType() === 'check') node.setListType('bullet');
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function straighten(node: HeadingNode | ParagraphNode): void {
  if (node.getFormatType() !== '') node.setFormat('');
  if (node.getIndent() !== 0) node.setIndent(0);
}
