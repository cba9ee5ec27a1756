import type { ExplorerCondition, ExplorerData, ExplorerSymptom } from './explorerData.ts';

/** A condition that shares a chosen symptom, and why it is shown. */
export interface Match {
  condition: ExplorerCondition;
  /** The chosen symptoms that it has, with what its page says of them. */
  shared: readonly { symptom: ExplorerSymptom; note: string | null }[];
  /** The chosen symptoms that its page does not list. */
  notShared: readonly ExplorerSymptom[];
}

/** Those that share most of `chosen` (slugs) first; those alike in it stay in the order of their titles. */
export function findConditions({ symptoms, conditions }: ExplorerData, chosen: readonly string[]): Match[] {
  const picked = symptomsOf(symptoms, chosen);
  return conditions
    .map((condition): Match => {
      const notes = new Map(condition.symptoms.map(({ symptom, note }) => [symptom, note]));
      return {
        condition,
        shared: picked
          .filter(({ slug }) => notes.has(slug))
          .map((symptom) => ({ symptom, note: notes.get(symptom.slug) ?? null })),
        notShared: picked.filter(({ slug }) => !notes.has(slug)),
      };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length);
}

/** The symptoms with these slugs, in that order. */
export function symptomsOf(symptoms: readonly ExplorerSymptom[], slugs: readonly string[]): ExplorerSymptom[] {
  return slugs.flatMap((slug) => symptoms.find((symptom) => symptom.slug === slug) ?? []);
}
