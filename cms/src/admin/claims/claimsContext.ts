/** What the form needs to judge sentences by itself: it comes as JSON, once for a document, and again when it was saved. */
import { builtInRules } from '../../editorial/claims/builtInRules.ts';
import type { LedgerContext, ReferenceStanding } from '../../editorial/claims/context.ts';
import { type AddedPhraseRule, compileRules } from '../../editorial/claims/matchPhrases.ts';
import type { GlossaryTerm } from '../../editorial/readingLevel/glossaryTerms.ts';

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
