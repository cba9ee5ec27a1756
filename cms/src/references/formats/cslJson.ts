/** CSL-JSON, after csl-data.json of the Citation Style Language schema, version 1.0.2. */
import { cslItem } from './cslItem.ts';
import { fromCsl, type ReadParts } from './fromCsl.ts';
import { withRest } from './rest.ts';

/** The key of ours in `custom`, the object that the schema leaves to its users. */
export const restKey = 'wellcite';

/** The items of a CSL-JSON text: a list, one item, or Crossref's and Zotero's envelopes around them. Throws a SyntaxError where it is no JSON. */
export function cslItems(text: string): unknown[] {
  const parsed: unknown = JSON.parse(text);
  if (Array.isArray(parsed)) return parsed;
  if (isRecord(parsed) && isRecord(parsed.message)) {
    const items = parsed.message.items;
    return Array.isArray(items) ? items : [parsed.message];
  }
  if (isRecord(parsed) && Array.isArray(parsed.items)) return parsed.items;
  return [parsed];
}

/** Reads one item. Throws where it is no object. */
export function readCslItem(value: unknown): ReadParts {
  const item = cslItem.parse(value);
  const { data, unreadParts } = fromCsl({
    ...item,
    type: item.type === 'journal-article' ? 'article-journal' : item.type,
  });
  const rest = item.custom?.[restKey];
  if (rest === undefined) return { data, unreadParts };
  return { data: withRest(data, rest), unreadParts: unreadParts.filter((part) => !part.startsWith('Type: ')) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
