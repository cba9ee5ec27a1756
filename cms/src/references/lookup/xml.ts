import { XMLParser } from 'fast-xml-parser';

/**
 * Elements that hold markup (`<i>`, `<sub>`), given as the raw text between their tags, since order matters in them,
 * and those nobody reads.
 */
const rawElements = ['ArticleTitle', 'BookTitle', 'VernacularTitle', 'CollectiveName', 'Abstract', 'ReferenceList'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // Entities are decoded where a text is read; none is ever defined or expanded by a document.
  processEntities: false,
  maxNestedTags: 40,
  stopNodes: rawElements.map((name) => `..${name}`),
});

/**
 * A document as objects: an element is a text, or an object of its attributes ("@UI") and children by name.
 * Read it by the functions below. What a document type defines is refused, and none is ever fetched.
 * @throws {Error} the text is not well-formed XML
 */
export function parseXml(text: string): unknown {
  if (!/^\s*</.test(text)) throw new Error('The text does not begin with a tag.');
  if (/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(text)) throw new Error('The document defines a type of its own.');
  return parser.parse(text, true);
}

/** The children of that name, of which there may be none. */
export function childrenOf(node: unknown, name: string): unknown[] {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return [];
  const child: unknown = Reflect.get(node, name);
  return Array.isArray(child) ? child : [child];
}

/** The first element at the end of the names, or undefined. */
export function elementAt(node: unknown, ...names: string[]): unknown {
  return names.reduce((parent, name) => childrenOf(parent, name)[0], node);
}

/** The text at the end of the names as it stands in the document, entities undecoded; null where there is none. */
export function rawTextAt(node: unknown, ...names: string[]): string | null {
  const element = elementAt(node, ...names);
  const text = typeof element === 'string' ? element : childrenOf(element, '#text')[0];
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

export function attributeOf(node: unknown, name: string): string | null {
  const value = childrenOf(node, `@${name}`)[0];
  return typeof value === 'string' ? value : null;
}
