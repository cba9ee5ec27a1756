export interface PhraseRule {
  id: string;
  /**
   * Regular expressions without flags; they match whole words, in any case, with plain quotation marks and hyphens. Repeat
   * only a bounded number of times, so that no text can make them slow.
   */
  phrases: readonly string[];
  /** Wider phrases in which the words are fine. A find within one of them is no find. */
  unless?: readonly string[];
  /** Whether the words are fine after “not”, “no” and their kin in the same clause. */
  isFineNegated?: boolean;
  severity: 'error' | 'warning';
  /** Why it is not written, as a sentence. */
  reason: string;
  /** What to write, as a sentence. */
  instead: string;
}
