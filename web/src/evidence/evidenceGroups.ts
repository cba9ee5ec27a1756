/** Brings what is known together for comparison: for a condition by treatment, for a treatment by condition. */
import type { PublicCondition } from '@wellcite/shared/condition';
import type { PublicTreatment, TreatmentUse } from '@wellcite/shared/treatment';
import type { ContentReader } from '../content/reader.ts';
import type { Card } from '../content/views.ts';

export interface EvidenceGroup {
  /** What the group is about: a treatment on a condition's page, and the other way about. */
  subject: Card;
  /** What is done, in a sentence. */
  how: string | null;
  forWhom: string | null;
  uses: readonly TreatmentUse[];
}

/**
 * The treatments that the condition names, in its order, then others that were studied for it.
 * What is not public is left out.
 */
export function evidenceOfCondition(condition: PublicCondition, content: ContentReader): EvidenceGroup[] {
  const known = content.usesForCondition(condition.id);
  const usesOf = (id: string) => known.filter(({ treatment }) => treatment.id === id).map(({ use }) => use);
  const namedIds = new Set<string>();
  const named = condition.treatments.flatMap(({ treatment, how, forWhom }) => {
    const subject = content.treatmentCard(treatment);
    if (!subject || namedIds.has(treatment)) return [];
    namedIds.add(treatment);
    return [{ subject, how, forWhom, uses: usesOf(treatment) }];
  });
  const others = new Map(
    known.filter(({ treatment }) => !namedIds.has(treatment.id)).map(({ treatment }) => [treatment.id, treatment]),
  );
  return [
    ...named,
    ...[...others.values()].map((subject) => ({
      subject,
      how: subject.summary,
      forWhom: null,
      uses: usesOf(subject.id),
    })),
  ];
}

/** The conditions that the treatment's uses are about, in the order of the uses. */
export function evidenceOfTreatment(treatment: PublicTreatment, content: ContentReader): EvidenceGroup[] {
  return [...Map.groupBy(treatment.uses, ({ condition }) => condition)].flatMap(([id, uses]) => {
    const subject = content.conditionCard(id);
    return subject ? [{ subject, how: null, forWhom: null, uses }] : [];
  });
}
