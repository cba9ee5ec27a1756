/** Reads running text: citations, and identifiers alone or within a sentence. */
import { emptyReference } from '../ReferenceData.ts';
import { checkedReference } from './checkedReference.ts';
import { readCitation } from './citation/readCitation.ts';
import { type Identifiers, readIdentifierLine, takeIdentifiers } from './identifiers.ts';
import { isFull, pieceLimits, type Reading } from './Reading.ts';
import { splitText } from './splitText.ts';
import { tidyLine } from './tidyText.ts';

export function readText(text: string, reading: Reading): void {
  for (const item of splitText(text)) {
    if (isFull(reading)) return;
    readItem(item, reading);
  }
}

function readItem(item: string, reading: Reading): void {
  if (item.length > pieceLimits.citation) {
    const why = 'This is longer than a citation can be. Put each citation on a line of its own.';
    reading.unread.push({ text: item, why });
    return;
  }
  const works = readIdentifierLine(item);
  if (works !== null) {
    for (const { source, identifiers } of works) addIdentified(identifiers, { reading, source, unreadParts: [] });
    return;
  }
  const citation = readCitation(item);
  if (citation !== null) {
    reading.found.push(checkedReference({ ...citation, format: 'citation', source: item }));
    return;
  }
  const { rest, unreadParts, ...identifiers } = takeIdentifiers(tidyLine(item));
  if ((identifiers.doi ?? identifiers.pmid ?? identifiers.pmcid) !== null) {
    addIdentified(identifiers, { reading, source: item, unreadParts: [tidyLine(rest), ...unreadParts] });
    return;
  }
  const why = 'No authors, title and source could be told apart here. Paste a PMID, a DOI or the whole citation.';
  reading.unread.push({ text: item, why });
}

function addIdentified(
  identifiers: Identifiers,
  { reading, source, unreadParts }: { reading: Reading; source: string; unreadParts: string[] },
): void {
  const format = identifiers.pmid !== null ? 'pmid' : identifiers.doi !== null ? 'doi' : 'pmcid';
  const data = { ...emptyReference(), ...identifiers };
  reading.found.push(checkedReference({ data, format, source, unreadParts }));
}
