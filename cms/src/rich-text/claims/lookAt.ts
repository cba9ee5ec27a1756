/** What there is to say about the text of one editor. */

import { type OpenFinding, openFindings } from '../../admin/claims/openFindings.ts';
import { readingOf } from '../../admin/claims/readingHelp.ts';
import { ledgerOf } from '../../editorial/claims/ledger.ts';
import type { SentencePlace } from '../../editorial/claims/sentences.ts';
import type { WritingContext } from '../../editorial/claims/writingContext.ts';
import type { ReadingLevel } from '../../editorial/readingLevel/readingLevel.ts';
import type { MarkName } from './marks.ts';

export interface Look {
  findings: OpenFinding[];
  /** Null where no help with reading is wanted. */
  reading: Pick<ReadingLevel, 'longSentences' | 'hardWords'> | null;
}

export const nothing: Look = { findings: [], reading: null };

/** `state` is the editor's, as JSON. */
export function lookAt(input: {
  state: unknown;
  path: string;
  label: string;
  context: WritingContext;
  /** Words that the reader knows already; null where no help with reading is wanted. */
  known: readonly string[] | null;
}): Look {
  const { state, path, label, context, known } = input;
  const text = { kind: 'rich-text', value: state, path, label } as const;
  const { entries } = ledgerOf({ texts: [text], context: context.ledger });
  const reading = known && readingOf({ texts: [text], glossary: context.glossary, known });
  return { findings: openFindings(entries), reading };
}

/** What is to be marked, and how. A sentence with an error is not also marked for less. */
export function marksFor({ findings, reading }: Look): { name: MarkName; place: SentencePlace }[] {
  const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(({ entry }) => entry));
  const sentences = [...new Set(findings.map(({ entry }) => entry))].map((entry) => ({
    name: errors.has(entry) ? ('claims-error' as const) : ('claims-warning' as const),
    place: entry.place,
  }));
  const words = findings.flatMap(({ entry: { place }, words: found }) =>
    found
      ? [
          {
            name: 'claims-words' as const,
            place: { ...place, start: place.start + found.start, end: place.start + found.end },
          },
        ]
      : [],
  );
  const marked = new Set(sentences.map(({ place }) => placeKey(place)));
  const long = (reading?.longSentences ?? [])
    .filter(({ place }) => !marked.has(placeKey(place)))
    .map(({ place }) => ({ name: 'claims-long' as const, place }));
  const hard = (reading?.hardWords ?? []).map(({ place }) => ({ name: 'claims-hard' as const, place }));
  return [...sentences, ...words, ...long, ...hard];
}

function placeKey({ node, part, start }: SentencePlace): string {
  return `${node.join('.')}|${part ?? ''}|${start}`;
}
