/** What a page's HTML tells machines, for tests to look into. */

export type Node = Record<string, unknown>;

/** The texts of the page's data elements. */
export function scriptsOf(page: string): string[] {
  return valuesOf(page, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g);
}

export function graphsOf(page: string): unknown[] {
  return scriptsOf(page).map((text): unknown => JSON.parse(text));
}

/** The nodes of the page's graph. Throws where there is none. */
export function nodesIn(page: string): Node[] {
  const [document] = graphsOf(page);
  const graph = isNode(document) ? document['@graph'] : null;
  if (!Array.isArray(graph)) throw new Error('The page has no graph.');
  return graph.filter(isNode);
}

export function find(graph: readonly Node[], type: string): Node {
  const node = graph.find((candidate) => candidate['@type'] === type);
  if (!node) throw new Error(`There is no ${type} in ${graph.map((one) => String(one['@type'])).join(', ')}.`);
  return node;
}

/** "Drug Sertraline" for each value of the property. */
export function namesIn(node: Node, property: string): string[] {
  return listOf(node[property]).map((value) => `${String(value['@type'])} ${String(value.name)}`);
}

/** The nodes that are a property's value, be it one or several. */
export function listOf(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** What the pattern's group found, each time. */
export function valuesOf(page: string, pattern: RegExp): string[] {
  return [...page.matchAll(pattern)].map(([, value = '']) => value);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
