/** What a sentence says of approval and clearance, held against the treatments' uses. */
import type { RegulatoryStatus } from '@wellcite/shared/vocabulary';
import { namedIn } from './names.ts';
import { readable } from './normalize.ts';
import { alongside, approved, cleared, denied, hedged, isAboutTheWord, offLabel, purpose } from './regulatoryWords.ts';

/** One row of a treatment's uses, as far as approval goes. */
export interface RegulatedUse {
  /** The treatment's title, medical name and other names. */
  treatment: readonly string[];
  /** The condition's title, medical name and other names. */
  condition: readonly string[];
  status: RegulatoryStatus;
}

export interface RegulatoryContext {
  /** All uses that the page's sentences may speak of; best those of the whole site. */
  uses: readonly RegulatedUse[];
  /** Title of the treatment whose page it is; null on other pages. */
  treatment: string | null;
  /** Title of the condition whose page it is; null on other pages. */
  condition: string | null;
}

export interface RegulatoryProblem {
  message: string;
  instead: string;
}

/**
 * Whom a sentence speaks of: the treatments it names; else the page's own; else, on a condition's page, all of that
 * condition. `isCited` matters where it names a purpose of which the uses know nothing (“approved as an anesthetic”): with
 * a citation that is left to the reader.
 */
export function regulatoryProblem(input: {
  sentence: string;
  context: RegulatoryContext;
  isCited: boolean;
}): RegulatoryProblem | null {
  // Most sentences say nothing of the kind, and need no second look.
  if (!/approv|clear|off.label/i.test(input.sentence)) return null;
  const { text } = readable(input.sentence);
  if (/\?["')\]]*$/.test(text) || isAboutTheWord.test(text)) return null;
  const positive = text.replace(denied, ' ').replace(hedged, ' ');
  const said = saidIn(positive);
  if (said === null) return null;
  const uses = usesSpokenOf(positive, input.context);
  if (uses === null) return null;
  const conditions = namedIn(positive.replace(alongside, ' '), namesIn(input.context).conditions);
  if (conditions.length > 0) {
    for (const names of conditions) {
      const statuses = uses.filter(({ condition }) => isSame(condition, names)).map(({ status }) => status);
      const problem = problemOf({ said, statuses, subject: names[0] ?? '' });
      if (problem) return problem;
    }
    return null;
  }
  if (said === 'off-label') return null;
  if (input.isCited && purpose.test(positive)) return null;
  return problemOf({ said, statuses: uses.map(({ status }) => status), subject: null });
}

type Said = 'approved' | 'cleared' | 'off-label';

function saidIn(text: string): Said | null {
  if (approved.test(text)) return 'approved';
  if (cleared.test(text)) return 'cleared';
  return offLabel.test(text) ? 'off-label' : null;
}

/** Null where the sentence speaks of no treatment that the uses know. */
function usesSpokenOf(text: string, context: RegulatoryContext): RegulatedUse[] | null {
  const { uses, treatment, condition } = context;
  const named = namedIn(text, namesIn(context).treatments, { isNamedByOneWord: true });
  if (named.length > 0) return uses.filter((use) => named.some((names) => isSame(use.treatment, names)));
  if (treatment !== null) return uses.filter((use) => use.treatment[0] === treatment);
  if (condition !== null) return uses.filter((use) => use.condition[0] === condition);
  return null;
}

/** Kept by context, since every sentence asks. */
const namesByContext = new WeakMap<RegulatoryContext, Record<'treatments' | 'conditions', (readonly string[])[]>>();

function namesIn(context: RegulatoryContext) {
  const names = namesByContext.get(context) ?? {
    treatments: context.uses.map(({ treatment }) => treatment),
    conditions: context.uses.map(({ condition }) => condition),
  };
  namesByContext.set(context, names);
  return names;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a[0] === b[0];
}

function problemOf(input: {
  said: Said;
  statuses: readonly RegulatoryStatus[];
  /** The condition that the sentence names; null where it names none. */
  subject: string | null;
}): RegulatoryProblem | null {
  const { said, statuses, subject } = input;
  if (isBacked(said, statuses)) return null;
  const where = subject === null ? 'none of the uses' : `the use for “${subject}”`;
  return {
    message: `It says “${said}”, but ${where} ${subject === null ? 'says so' : 'does not say so'}.`,
    instead: rightWord(statuses),
  };
}

function isBacked(said: Said, statuses: readonly RegulatoryStatus[]): boolean {
  switch (said) {
    case 'approved':
      return statuses.includes('approved');
    case 'cleared':
      return statuses.includes('cleared');
    case 'off-label':
      // A claim too little does no harm: only where all uses are approved or cleared is it wrong.
      return statuses.length === 0 || statuses.some((status) => status !== 'approved' && status !== 'cleared');
    default:
      return said satisfies never;
  }
}

/** What the data would let the sentence say. */
function rightWord(statuses: readonly RegulatoryStatus[]): string {
  const [status] = byStrength.filter((candidate) => statuses.includes(candidate));
  switch (status) {
    case 'approved':
      return 'Write “approved”: that is what the uses hold. It is said of medicines.';
    case 'cleared':
      return 'Write “cleared”: that is what the uses hold. The FDA clears single devices.';
    case 'exempt':
      return 'Write “exempt from clearance”: that is what the uses hold. It is no approval.';
    case 'off-label':
      return 'Write “off-label”: that is what the uses hold.';
    case 'not-approved':
      return 'Write “not approved or cleared for this”: that is what the uses hold.';
    case 'not-regulated':
      return 'Leave it out: the uses say that it needs no approval.';
    case undefined:
      return 'Add a row to the treatment’s uses that says so, or leave it out.';
    default:
      return status satisfies never;
  }
}

const byStrength = ['approved', 'cleared', 'exempt', 'off-label', 'not-approved', 'not-regulated'] as const;
