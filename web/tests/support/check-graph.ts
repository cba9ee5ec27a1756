/** Holds a page's JSON-LD against the vocabulary, more strictly than search engines do. */
import type { Vocabulary } from './vocabulary.ts';

export interface GraphCheck {
  vocabulary: Vocabulary;
  /** The types of nodes on other pages, by `@id`; a reference to anything else must be to a node of the same page. */
  otherNodes?: ReadonlyMap<string, string>;
}

/** What the vocabulary does not say: that these have one value. */
const single = new Set([
  ...['@id', '@type', 'name', 'url', 'mainEntity', 'breadcrumb', 'isPartOf', 'position', 'telephone', 'codeValue'],
  ...['lastReviewed', 'dateModified', 'datePublished'],
]);

type JsonObject = Record<string, unknown>;

/** Each thing that is wrong with `document`, with where it is; nothing where all holds. */
export function problemsOf(document: unknown, { vocabulary, otherNodes = new Map() }: GraphCheck): string[] {
  if (!isObject(document)) return ['The document is not an object.'];
  const { '@context': context, '@graph': graph, ...rest } = document;
  const problems: string[] = [];
  if (context !== 'https://schema.org') problems.push('@context is not https://schema.org');
  if (Object.keys(rest).length > 0) problems.push(`beside the graph stands ${Object.keys(rest).join(', ')}`);
  if (!Array.isArray(graph)) return [...problems, '@graph is not a list'];
  const { types, repeated } = nodesOf(graph);
  for (const id of repeated) problems.push(`${id} is there twice`);
  const typeOf = (id: string) => types.get(id) ?? otherNodes.get(id) ?? null;
  for (const [index, node] of graph.entries()) {
    problems.push(...nodeProblems(node, `@graph[${index}]`, { vocabulary, typeOf }));
  }
  return problems;
}

/** Every node that has a name, with its type, and the names that more than one has. */
export function nodesOf(graph: unknown): { types: Map<string, string>; repeated: string[] } {
  const types = new Map<string, string>();
  const repeated: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const { '@id': id, '@type': type } = value;
    if (typeof id === 'string' && typeof type === 'string') {
      if (types.has(id)) repeated.push(id);
      types.set(id, type);
    }
    Object.values(value).forEach(visit);
  };
  visit(graph);
  return { types, repeated };
}

interface Known {
  vocabulary: Vocabulary;
  typeOf: (id: string) => string | null;
}

function nodeProblems(node: unknown, where: string, known: Known): string[] {
  const { vocabulary } = known;
  if (!isObject(node)) return [`${where} is not a node`];
  const { '@type': type, '@id': id, ...properties } = node;
  if (typeof type !== 'string' || !vocabulary.hasType(type)) return [`${where} has the unknown type ${String(type)}`];
  const problems: string[] = [];
  const newer = vocabulary.successorOf(type);
  if (newer !== null) problems.push(`${where}: ${type} gave way to ${newer}`);
  if (id !== undefined && !isAddress(id)) problems.push(`${where}: its @id is no address`);
  for (const [name, value] of Object.entries(properties)) {
    problems.push(...propertyProblems({ type, name, value, where: `${where}.${name}` }, known));
  }
  return problems;
}

function propertyProblems(
  { type, name, value, where }: { type: string; name: string; value: unknown; where: string },
  known: Known,
): string[] {
  const { vocabulary } = known;
  const property = vocabulary.property(name);
  if (!property) return [`${where}: there is no such property`];
  const problems: string[] = [];
  const newer = vocabulary.successorOf(name);
  if (newer !== null) problems.push(`${where} gave way to ${newer}`);
  if (![...property.domains].some((domain) => vocabulary.isA(type, domain))) {
    problems.push(`${where} does not belong to ${type}`);
  }
  if (Array.isArray(value) && single.has(name)) problems.push(`${where} has more than one value`);
  if (Array.isArray(value) && value.length === 0) problems.push(`${where} is an empty list`);
  for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
    const at = Array.isArray(value) ? `${where}[${index}]` : where;
    problems.push(...valueProblems({ value: item, ranges: [...property.ranges], where: at }, known));
  }
  return problems;
}

function valueProblems(
  { value, ranges, where }: { value: unknown; ranges: readonly string[]; where: string },
  known: Known,
): string[] {
  const { vocabulary, typeOf } = known;
  const admits = (type: string) => ranges.some((range) => vocabulary.isA(type, range));
  if (!isObject(value)) {
    return ranges.some((range) => isOfDataType(value, range, vocabulary))
      ? []
      : [`${where}: ${JSON.stringify(value)} is no ${ranges.join(' or ')}`];
  }
  const isReference = '@id' in value && Object.keys(value).length === 1;
  const id = value['@id'];
  const type = isReference && typeof id === 'string' ? typeOf(id) : value['@type'];
  if (isReference && type === null) return [`${where} refers to ${String(id)}, which is nowhere`];
  const problems = isReference ? [] : nodeProblems(value, where, known);
  if (typeof type === 'string' && !admits(type)) problems.push(`${where} may not be a ${type}`);
  return problems;
}

/** Whether a plain value is of the data type, or names a member of the enumeration. */
function isOfDataType(value: unknown, range: string, vocabulary: Vocabulary): boolean {
  if (range === 'Number' || range === 'Float') return typeof value === 'number' && Number.isFinite(value);
  if (range === 'Integer') return Number.isInteger(value);
  if (range === 'Boolean') return typeof value === 'boolean';
  if (typeof value !== 'string' || value.trim() === '') return false;
  if (range === 'Text') return true;
  if (range === 'URL') return isAddress(value);
  if (range === 'Date') return isDate(value);
  if (range === 'DateTime') return isInstant(value);
  const member = /^https:\/\/schema\.org\/(\w+)$/.exec(value)?.[1];
  const enumeration = member === undefined ? null : vocabulary.enumerationOf(member);
  return enumeration !== null && vocabulary.isA(enumeration, range);
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value);
}

/** "2018-09-05", "2018-09" or "2018", in the calendar. */
function isDate(value: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isInstant(value: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) && isDate(value.slice(0, 10))
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
