'use client';

import { useFormFields } from '@payloadcms/ui';
import { citationName } from './citationName.ts';
import { useTitles } from './titles.ts';

/** A citation as it reads in the editor: its first source by name, and how many more there are. */
export function CitationLabel() {
  const references = useFormFields(([fields]) => fields.references?.value);
  const locator = useFormFields(([fields]) => fields.locator?.value);
  const ids = idsOf(references);
  const [first] = useTitles('references', ids);
  if (ids.length === 0) return <span>Pick a source</span>;
  const sources = ids.length === 1 ? '1 source' : `${ids.length} sources`;
  const name = first ? `${citationName(first)}${ids.length > 1 ? ` +${ids.length - 1}` : ''}` : sources;
  return <span>{typeof locator === 'string' && locator !== '' ? `${name}, ${locator}` : name}</span>;
}

/** Relations are ids, or whole documents where Payload has filled them in. */
function idsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item === 'string') return [item];
    return typeof item === 'object' && item !== null && 'id' in item ? [String(item.id)] : [];
  });
}
