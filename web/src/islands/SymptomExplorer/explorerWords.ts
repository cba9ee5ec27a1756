/** The sentences of the explorer. None of them says what somebody has. */
import { isRightToLeft } from '../../wording/rightToLeft.ts';
import type { Match } from './findConditions.ts';

/** Which of the chosen symptoms a condition's page does not list; null where it lists all. */
export function notAmong({ notShared }: Pick<Match, 'notShared'>): string | null {
  return notShared.length === 0 ? null : `Not listed there: ${listed(notShared.map(({ title }) => title))}.`;
}

/** “Has 2 of the 3 symptoms you chose” */
export function sharedCount({ shared, notShared }: Pick<Match, 'shared' | 'notShared'>): string {
  const all = shared.length + notShared.length;
  if (all === 1) return 'Has the symptom you chose';
  if (shared.length < all) return `Has ${shared.length} of the ${all} symptoms you chose`;
  return all === 2 ? 'Has both symptoms you chose' : `Has all ${all} symptoms you chose`;
}

/** What is found, in one sentence that can also be heard. */
export function resultWords({ chosen, found }: { chosen: number; found: number }): string {
  if (chosen === 0) return '';
  const these = chosen === 1 ? 'the symptom you chose' : `one or more of the ${chosen} symptoms you chose`;
  if (found === 0) return `None of our pages lists ${chosen === 1 ? these : 'any of the symptoms you chose'}.`;
  return found === 1 ? `1 condition shares ${these}.` : `${found} conditions share ${these}.`;
}

/** What the search for a symptom found, to be heard; nothing where nothing was typed. */
export function searchWords({ typed, found }: { typed: string; found: number }): string {
  if (typed.trim() === '') return '';
  if (found === 0) return 'No symptom here has that name.';
  return found === 1 ? '1 symptom found.' : `${found} symptoms found.`;
}

/** Names in quotes: “A”, “B” and “C”. */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${isolated(name)}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}

/** Keeps names of scripts that run from right to left from turning the words around them. */
function isolated(name: string): string {
  return isRightToLeft(name) ? `\u2068${name}\u2069` : name;
}
