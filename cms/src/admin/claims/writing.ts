/** What the panel beside the form says of the whole document. */
import { ledgerOf } from '../../editorial/claims/ledger.ts';
import { type FormField, textsOfDocument } from '../../editorial/claims/textsOfDocument.ts';
import type { WritingContext } from '../../editorial/claims/writingContext.ts';
import type { ReadingLevel } from '../../editorial/readingLevel/readingLevel.ts';
import { type OpenFinding, openFindings } from './openFindings.ts';
import { namesOf, readingOf } from './readingHelp.ts';

export interface Writing {
  findings: OpenFinding[];
  reading: ReadingLevel;
}

/** `data` is the form's. */
export function writingOf(input: { fields: readonly FormField[]; data: unknown; context: WritingContext }): Writing {
  const { fields, data, context } = input;
  const texts = textsOfDocument(fields, data);
  const { entries } = ledgerOf({ texts, context: context.ledger });
  // The title names the page, and is read before anything else.
  const prose = texts.filter(({ path }) => path !== 'title');
  return {
    findings: openFindings(entries),
    reading: readingOf({ texts: prose, glossary: context.glossary, known: namesOf(data) }),
  };
}
