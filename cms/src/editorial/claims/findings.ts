/** What is wrong with a sentence, and what to do about it. */
import type { ClaimKind } from './claimOf.ts';
import type { LedgerContext } from './context.ts';
import { findPhrases } from './matchPhrases.ts';
import { regulatoryProblem } from './regulatory.ts';
import type { Sentence } from './sentences.ts';

export type FindingRule = 'unsupported' | 'reference' | 'regulatory' | `phrase:${string}`;

export interface Finding {
  rule: FindingRule;
  severity: 'error' | 'warning';
  /** What is wrong, and why, as sentences. */
  message: string;
  /** What to do, as a sentence. */
  instead: string;
  /** The words that it is about, as offsets in the sentence's text; null where it is about all of it. */
  words: { start: number; end: number } | null;
}

export function findingsOf(input: { sentence: Sentence; claim: ClaimKind | null; context: LedgerContext }): Finding[] {
  const { sentence, context } = input;
  return [...supportFindings(input), ...phraseFindings(sentence, context), ...regulatoryFindings(sentence, context)];
}

function supportFindings({ sentence, claim, context }: Parameters<typeof findingsOf>[0]): Finding[] {
  const standingOf = (id: string) => context.referenceStanding(id);
  const isLost = (id: string) => standingOf(id) === 'retracted' || standingOf(id) === 'missing';
  const { references, support } = sentence;
  if (claim !== null && support.length === 0) return [unsupported(claim)];
  if ((claim !== null || references.length > 0) && support.length > 0 && support.every(isLost)) {
    return [lostSupport(support.some((id) => standingOf(id) === 'retracted'))];
  }
  return [...new Set(references.map(standingOf))].flatMap(referenceFinding);
}

function unsupported(claim: ClaimKind): Finding {
  return {
    rule: 'unsupported',
    severity: 'error',
    message: `${claimWords[claim]}, and no source is cited for it.`,
    instead: 'Cite a source that says so, say that it is not known, or leave it out.',
    words: null,
  };
}

const claimWords: Record<ClaimKind, string> = {
  effect: 'It says what something does, or for how many people',
  safety: 'It says something about safety',
  comparison: 'It compares treatments',
  regulatory: 'It says something about approval or clearance',
};

function lostSupport(isRetracted: boolean): Finding {
  return {
    rule: 'unsupported',
    severity: 'error',
    message: isRetracted
      ? 'It has lost its support: what it cites has been retracted.'
      : 'It has lost its support: the reference it cites is no longer there.',
    instead: 'Cite another source that says so, or take the sentence out.',
    words: null,
  };
}

function referenceFinding(standing: ReturnType<LedgerContext['referenceStanding']>): Finding[] {
  const finding = (severity: Finding['severity'], message: string, instead: string): Finding[] => [
    { rule: 'reference', severity, message, instead, words: null },
  ];
  switch (standing) {
    case 'fine':
    case 'corrected':
      return [];
    case 'retracted':
      return finding('error', 'One of its sources has been retracted.', 'Remove that source from the citation.');
    case 'missing':
      return finding('error', 'One of its sources is no longer there.', 'Remove that source from the citation.');
    case 'expression-of-concern':
      return finding(
        'warning',
        'The journal has published an expression of concern about one of its sources.',
        'Read the notice, and cite another source if you can.',
      );
    case 'dead-link':
      return finding(
        'warning',
        'The link of one of its sources no longer works.',
        'Find where the source is now, and change its address in References.',
      );
    default:
      return standing satisfies never;
  }
}

/** In a question the words are asked and not said, so there they only warn. */
function phraseFindings({ text }: Sentence, { rules }: LedgerContext): Finding[] {
  const isQuestion = text.endsWith('?');
  return findPhrases(text, rules).map(({ id, severity, reason, instead, words, start, end }) => ({
    rule: `phrase:${id}`,
    severity: isQuestion ? 'warning' : severity,
    message: `“${words}”: ${reason}`,
    instead,
    words: { start, end },
  }));
}

function regulatoryFindings({ text, kind, support }: Sentence, context: LedgerContext): Finding[] {
  // A plain text has no place for a citation.
  const isCited = kind === 'plain' || support.length > 0;
  const problem = regulatoryProblem({ sentence: text, context, isCited });
  return problem ? [{ rule: 'regulatory', severity: 'error', ...problem, words: null }] : [];
}
