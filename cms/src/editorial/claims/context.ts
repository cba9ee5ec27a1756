import type { CompiledRules } from './matchPhrases.ts';
import type { RegulatoryContext } from './regulatory.ts';

/** What is known of a reference; `missing` where there is none with that id. */
export type ReferenceStanding = 'fine' | 'retracted' | 'expression-of-concern' | 'corrected' | 'missing' | 'dead-link';

/** What a document's sentences are held against. */
export interface LedgerContext extends RegulatoryContext {
  referenceStanding: (id: string) => ReferenceStanding;
  rules: CompiledRules;
  /** What reviewers have allowed: a sentence as normalizeSentence makes it, and a finding's rule. */
  exceptions: readonly { sentence: string; rule: string }[];
}
