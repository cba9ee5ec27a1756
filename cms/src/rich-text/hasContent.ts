/** Whether rich text has anything in it: a letter, or a block such as a citation or a care card. */
export function hasContent(value: unknown): boolean {
  return isNode(value) && isNode(value.root) && nodeHasContent(value.root);
}

function nodeHasContent(node: Record<string, unknown>): boolean {
  if (node.type === 'block' || node.type === 'inlineBlock') return true;
  if (typeof node.text === 'string' && node.text.trim() !== '') return true;
  return Array.isArray(node.children) && node.children.some((child) => isNode(child) && nodeHasContent(child));
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
