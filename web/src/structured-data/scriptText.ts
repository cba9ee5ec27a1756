import type { Graph } from 'schema-dts';

/**
 * The graph as the text of a script element. No `<` is left in it, so that nothing that somebody wrote can end the
 * element, or begin a comment in it; JSON reads the escape as the same character.
 */
export function scriptText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
