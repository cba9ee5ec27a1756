/** How single values of Payload's documents become values of the contract. */
import type { CareCard } from '@wellcite/shared/care-card';
import type { CitedStatement, PartialDate, PublicChanges } from '@wellcite/shared/fields';
import type { CareCardBlock } from '../payload-types.ts';

/** Payload gives the id of a related document, or the document where it has populated it. */
export type Relation = string | { id: string } | null | undefined;

/** Text without the spaces around it; null where nothing is left. */
export function text(value: string | null | undefined): string | null {
  return value?.trim() || null;
}

/** The same for a text that must be there: where it is not, the contract refuses the empty one. */
export function requiredText(value: string | null | undefined): string {
  return text(value) ?? '';
}

/** Those of the texts that have something in them. */
export function texts(values: readonly (string | null | undefined)[] | null | undefined): string[] {
  return (values ?? []).map(text).filter((value) => value !== null);
}

export function optionalId(relation: Relation): string | null {
  return (typeof relation === 'string' ? relation : relation?.id) || null;
}

/** The id of a relation that must be there: where it is not, the contract refuses the empty one. */
export function requiredId(relation: Relation): string {
  return optionalId(relation) ?? '';
}

export function ids(relations: readonly Relation[] | null | undefined): string[] {
  return (relations ?? []).map(optionalId).filter((id) => id !== null);
}

/** An instant in ISO 8601, UTC; empty where there is none, which the contract refuses. */
export function instant(value: string | Date | null | undefined): string {
  return value ? new Date(value).toISOString() : '';
}

/** Null where there is no year. */
export function partialDate(
  value: { year?: number | null; month?: number | null; day?: number | null } | null | undefined,
): PartialDate | null {
  if (typeof value?.year !== 'number') return null;
  return { year: value.year, month: value.month ?? null, day: value.day ?? null };
}

/** The newest first; of one day, the last that was written. */
export function changes(
  rows: readonly { id?: string | null; changedOn: string; note: string }[] | null | undefined,
): PublicChanges {
  return (rows ?? [])
    .map(({ id, changedOn, note }) => ({ id: id ?? '', changedOn: instant(changedOn), note: requiredText(note) }))
    .reverse()
    .sort((a, b) => compare(dayOf(b), dayOf(a)));
}

function dayOf({ changedOn }: { changedOn: string }): string {
  return changedOn.slice(0, 'YYYY-MM-DD'.length);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Null where there is no sentence; sources alone say nothing. */
export function citedStatement(
  group: { statement?: string | null; references?: readonly Relation[] | null } | null | undefined,
): CitedStatement | null {
  const statement = text(group?.statement);
  return statement === null ? null : { statement, references: ids(group?.references) };
}

export function careCard(card: Pick<CareCardBlock, 'level' | 'heading' | 'advice'> & Reasons): CareCard {
  return {
    level: card.level,
    heading: requiredText(card.heading),
    reasons: texts((card.reasons ?? []).map(({ reason }) => reason)),
    advice: text(card.advice),
  };
}

/** A draft may not have them yet. */
interface Reasons {
  reasons?: CareCardBlock['reasons'] | null;
}
