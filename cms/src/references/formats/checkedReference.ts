/** Holds what was read against the contract, so that an import cannot hold what could never be published. */
import { author } from '@wellcite/shared/reference';
import { emptyReference, type ReferenceData, referenceDataSchema } from '../ReferenceData.ts';
import type { FoundFormat, FoundReference } from './Reading.ts';
import { tidyLine } from './tidyText.ts';

export interface Draft {
  data: ReferenceData;
  unreadParts: string[];
  format: FoundFormat;
  source: string;
}

/** Values that the contract has no room for are taken out and listed as unread. */
export function checkedReference({ data, unreadParts, format, source }: Draft): FoundReference {
  const unread = [...unreadParts];
  const authors = data.authors.filter((person) => {
    const isValid = author.safeParse(person).success;
    if (!isValid) unread.push([person.particle, person.family, person.given, person.suffix].filter(Boolean).join(' '));
    return isValid;
  });
  const checked = withoutInvalid({ ...data, authors }, unread);
  const parts = [...new Set(unread.map(tidyLine).filter((part) => part !== ''))];
  return { data: checked, format, source, unreadParts: parts, needsLookup: isIncomplete(checked, parts) };
}

function withoutInvalid(data: ReferenceData, unread: string[]): ReferenceData {
  // '' is a title that is not known yet.
  const parsed = referenceDataSchema.safeParse({ ...data, title: data.title || '-' });
  if (parsed.success) return data;
  const broken = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  const empty = new Map<string, unknown>(Object.entries(emptyReference()));
  const valid = Object.entries(data).map(([key, value]): [string, unknown] => {
    if (!broken.has(key)) return [key, value];
    unread.push(...(typeof value === 'string' ? [value] : []));
    return [key, empty.get(key)];
  });
  const title = broken.has('title') ? '' : data.title;
  return { ...referenceDataSchema.parse({ ...Object.fromEntries(valid), title: title || '-' }), title };
}

/** Whether a citation in NLM's style would have a gap. */
function isIncomplete(data: ReferenceData, unreadParts: readonly string[]): boolean {
  const hasAuthors = data.authors.length > 0 || data.collectiveAuthor !== null;
  const hasSource =
    data.kind !== 'article' || data.journal !== null || data.journalAbbreviation !== null || data.publisher !== null;
  return (
    data.title === '' ||
    !hasAuthors ||
    !hasSource ||
    data.publishedOn === null ||
    unreadParts.some((part) => /^(?:et al\.$|\u2026)/.test(part))
  );
}
