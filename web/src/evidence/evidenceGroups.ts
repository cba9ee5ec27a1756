/** Brings what is known together for comparison: for a condition by treatment, for a treatment by condition. */
import type { PublicCondition } from '@wellcite/shared/condition';
import type { CitedStatement } from '@wellcite/shared/fields';
import type { PublicTreatment, TreatmentUse } from '@wellcite/shared/treatment';
import type { CitationSource } from '../citations/numberCitations.ts';
import type { Card, TreatmentCard } from '../content/cards.ts';
import type { ContentReader } from '../content/reader.ts';

export interface EvidenceGroup {
  /** What the group is about: a treatment on a condition's page, and the other way about. */
  subject: Card | TreatmentCard;
  /** What is done, in a sentence. */
  how: string | null;
  forWhom: string | null;
  /** Null where no source says it, and on a treatment's page, which says it once for all. */
  howSoon: CitedStatement | null;
  mainRisks: CitedStatement | null;
  uses: readonly TreatmentUse[];
  /** The uses once more, for the comparison: what is said twice has two mentions to come back to. */
  compared: readonly { use: TreatmentUse; source: CitationSource }[];
}

/**
 * The treatments that the condition names, in its order, then others that were studied for it.
 * What is not public is left out.
 */
export function evidenceOfCondition(condition: PublicCondition, content: ContentReader): EvidenceGroup[] {
  const known = content.usesForCondition(condition.id);
  const usesOf = (id: string) => known.filter(({ treatment }) => treatment.id === id).map(({ use }) => use);
  const group = (subject: TreatmentCard, words: { how: string | null; forWhom: string | null }): EvidenceGroup => ({
    subject,
    ...words,
    ...(content.treatmentAtAGlance(subject.id) ?? { howSoon: null, mainRisks: null }),
    ...toldTwice(usesOf(subject.id)),
  });
  const namedIds = new Set<string>();
  const named = condition.treatments.flatMap(({ treatment, how, forWhom }) => {
    const subject = content.treatmentCard(treatment);
    if (!subject || namedIds.has(treatment)) return [];
    namedIds.add(treatment);
    return [group(subject, { how, forWhom })];
  });
  const others = new Map(
    known.filter(({ treatment }) => !namedIds.has(treatment.id)).map(({ treatment }) => [treatment.id, treatment]),
  );
  return [...named, ...[...others.values()].map((subject) => group(subject, { how: subject.summary, forWhom: null }))];
}

/** The conditions that the treatment's uses are about, in the order of the uses. */
export function evidenceOfTreatment(treatment: PublicTreatment, content: ContentReader): EvidenceGroup[] {
  return [...Map.groupBy(treatment.uses, ({ condition }) => condition)].flatMap(([id, uses]) => {
    const subject = content.conditionCard(id);
    const nothing = { how: null, forWhom: null, howSoon: null, mainRisks: null };
    return subject ? [{ subject, ...nothing, ...toldTwice(uses) }] : [];
  });
}

function toldTwice(uses: readonly TreatmentUse[]): Pick<EvidenceGroup, 'uses' | 'compared'> {
  return { uses, compared: uses.map((use) => ({ use, source: { references: use.references } })) };
}
