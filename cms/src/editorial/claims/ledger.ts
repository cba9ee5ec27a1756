/** The claim ledger of a document: derived from its texts, never typed in. Pure, so the editor and the gate agree. */
import type { Effect } from '@wellcite/shared/vocabulary';
import { type ClaimKind, claimOf } from './claimOf.ts';
import type { LedgerContext, ReferenceStanding } from './context.ts';
import { type Finding, findingsOf } from './findings.ts';
import { normalizeSentence } from './normalize.ts';
import { plainSentences, type Sentence, type SentencePlace, sentencesOf } from './sentences.ts';

export type LedgerText = {
  /** Payload's path of the field, such as `questions.0.answer`. */
  path: string;
  /** As the editor reads it: `Questions and answers › 1 › Answer`. */
  label: string;
} & (
  | { kind: 'rich-text'; value: unknown }
  | {
      kind: 'plain';
      value: unknown;
      /** For the statement of a treatment's use: its references and effect. */
      use?: { references: readonly string[]; effect: Effect | null };
    }
);

export interface LedgerEntry {
  path: string;
  label: string;
  text: string;
  /** The key of exceptions. */
  normalized: string;
  place: SentencePlace;
  /** Those cited at the sentence itself. */
  references: { id: string; standing: ReferenceStanding }[];
  claim: ClaimKind | null;
  /** The words that make it a claim; null where it is none. */
  claimWords: string | null;
  findings: LedgerFinding[];
}

export interface LedgerFinding extends Finding {
  /** Whether a reviewer has allowed it. */
  exception: boolean;
}

export interface Ledger {
  /** Sentences with a citation, a claim or a finding, in reading order. */
  entries: LedgerEntry[];
  /** Findings that no reviewer has allowed. */
  errors: number;
  warnings: number;
  /** Sentences among them that make a claim without support. */
  unsupported: number;
}

export function ledgerOf({ texts, context }: { texts: readonly LedgerText[]; context: LedgerContext }): Ledger {
  const allowed = new Set(context.exceptions.map(({ sentence, rule }) => keyOf(sentence, rule)));
  const entries = texts.flatMap((text) => entriesOf(text, context, allowed));
  const open = entries.flatMap(({ findings }) => findings).filter(({ exception }) => !exception);
  return {
    entries,
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
    unsupported: open.filter(({ rule }) => rule === 'unsupported').length,
  };
}

function entriesOf(text: LedgerText, context: LedgerContext, allowed: ReadonlySet<string>): LedgerEntry[] {
  return sentencesIn(text).flatMap((sentence): LedgerEntry[] => {
    const claim = claimIn(text, sentence);
    const found = findingsOf({ sentence, claim: claim?.kind ?? null, context });
    if (claim === null && sentence.references.length === 0 && found.length === 0) return [];
    const normalized = normalizeSentence(sentence.text);
    return [
      {
        path: text.path,
        label: text.label,
        text: sentence.text,
        normalized,
        place: sentence.place,
        references: sentence.references.map((id) => ({ id, standing: context.referenceStanding(id) })),
        claim: claim?.kind ?? null,
        claimWords: claim?.words ?? null,
        findings: found.map((finding) => ({ ...finding, exception: allowed.has(keyOf(normalized, finding.rule)) })),
      },
    ];
  });
}

function sentencesIn(text: LedgerText): Sentence[] {
  if (text.kind === 'rich-text') return sentencesOf(text.value);
  return typeof text.value === 'string' ? plainSentences(text.value, text.use?.references) : [];
}

/** Headings name what follows. Plain texts have no place for a citation, but for a use's statement, which has its own. */
function claimIn(text: LedgerText, { text: words, kind }: Sentence): { kind: ClaimKind; words: string } | null {
  if (text.kind === 'rich-text') return kind === 'heading' || kind === 'card' ? null : claimOf(words);
  if (!text.use || text.use.effect === null || text.use.effect === 'unclear') return null;
  return claimOf(words) ?? { kind: 'effect', words };
}

function keyOf(sentence: string, rule: string): string {
  return `${rule}\n${sentence}`;
}
