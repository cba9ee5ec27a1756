/** The findings that somebody has to do something about, in the order in which to look at them. */
import type { LedgerEntry, LedgerFinding } from '../../editorial/claims/ledger.ts';

export interface OpenFinding extends Pick<LedgerFinding, 'severity' | 'message' | 'instead' | 'rule' | 'words'> {
  /** Tells it from every other finding of the document, for as long as its text stays where it is. */
  key: string;
  entry: LedgerEntry;
}

/** Errors first, and each in reading order. What a reviewer has allowed is left out. */
export function openFindings(entries: readonly LedgerEntry[]): OpenFinding[] {
  const open = entries.flatMap((entry) =>
    entry.findings
      .filter(({ exception }) => !exception)
      .map(({ severity, message, instead, rule, words }) => ({
        key: keyOf(entry, rule, message),
        severity,
        message,
        instead,
        rule,
        words,
        entry,
      })),
  );
  return [...open.filter(isError), ...open.filter((finding) => !isError(finding))];
}

export function isError({ severity }: Pick<OpenFinding, 'severity'>): boolean {
  return severity === 'error';
}

/** “2 to put right, 1 to consider”; null where there is nothing. */
export function countInWords(findings: readonly Pick<OpenFinding, 'severity'>[]): string | null {
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  const parts = [errors > 0 && `${errors} to put right`, warnings > 0 && `${warnings} to consider`].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** The same in front of each finding, so that nobody has to tell them apart by color. */
export const severityWords = { error: 'To put right', warning: 'To consider' } as const;

function keyOf({ path, place }: LedgerEntry, rule: string, message: string): string {
  return [path, place.node.join('.'), place.part ?? '', place.start, rule, message].join('|');
}
