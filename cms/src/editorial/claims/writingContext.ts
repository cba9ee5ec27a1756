/** What the form needs to judge sentences by itself: it comes as JSON, once for a document, and again when it was saved. */

import type { GlossaryTerm } from '../readingLevel/glossaryTerms.ts';
import { builtInRules } from './builtInRules.ts';
import type { LedgerContext, ReferenceStanding } from './context.ts';
import { type AddedPhraseRule, compileRules } from './matchPhrases.ts';

export interface ClaimsContextData extends Pick<LedgerContext, 'uses' | 'treatment' | 'condition' | 'exceptions'> {
  /** The rules that an admin has added; those that are built in are here already. */
  addedRules: readonly AddedPhraseRule[];
  /** Those of the site's sources that are not fine, by id. */
  standings: Readonly<Record<string, ReferenceStanding>>;
  glossary: readonly GlossaryTerm[];
}

export interface WritingContext {
  ledger: LedgerContext;
  glossary: readonly GlossaryTerm[];
}

/** A source of which nothing is known is fine: it may have been picked a second ago. */
export function writingContext(data: ClaimsContextData): WritingContext {
  const { addedRules, standings, glossary, ...rest } = data;
  return {
    glossary,
    ledger: {
      ...rest,
      rules: compileRules(builtInRules, addedRules),
      referenceStanding: (id) => standings[id] ?? 'fine',
    },
  };
}
