/** Reads CSL-JSON item by item, so that one that is none leaves the others whole. */
import { cslItems, readCslItem } from './cslJson.ts';
import type { ReadParts } from './fromCsl.ts';
import { isFull, type Reading } from './Reading.ts';
import { addRecord } from './readRecord.ts';

export function readJson(text: string, reading: Reading): void {
  const items = itemsOf(text);
  if (items === null) {
    reading.unread.push({
      text,
      why: 'This looks like CSL-JSON, but it is broken. Check that it was copied whole.',
    });
    return;
  }
  for (const [index, item] of items.entries()) {
    if (isFull(reading)) return;
    const label = `Item ${index + 1} of the CSL-JSON`;
    const source = JSON.stringify(item);
    const parts = partsOf(item);
    if (parts === null) reading.unread.push({ text: source, why: `${label} is no reference.` });
    else addRecord(parts, { reading, format: 'csl-json', label, source });
  }
}

function itemsOf(text: string): unknown[] | null {
  try {
    return cslItems(text);
  } catch {
    return null;
  }
}

function partsOf(item: unknown): ReadParts | null {
  try {
    return readCslItem(item);
  } catch {
    return null;
  }
}
