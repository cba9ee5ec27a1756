import type { CareLevel } from '@wellcite/shared/vocabulary';
import type { ExplorerSymptom } from './explorerData.ts';

/** Signs for which help comes before anything else. */
export interface Alarm {
  /** The gravest of their levels. */
  level: Extract<CareLevel, 'urgent' | 'emergency'>;
  /** The signs of that level, in the order of choosing. */
  symptoms: readonly ExplorerSymptom[];
}

/** What among the chosen symptoms cannot wait; null where everything can. */
export function alarmOf(chosen: readonly ExplorerSymptom[]): Alarm | null {
  for (const level of ['emergency', 'urgent'] as const) {
    const symptoms = chosen.filter(({ careLevel }) => careLevel === level);
    if (symptoms.length > 0) return { level, symptoms };
  }
  return null;
}

/** Whether the conditions wait until somebody says that they have read what to do: in an emergency, once a sign. */
export function holdsBack(alarm: Alarm | null, acknowledged: readonly string[]): boolean {
  return alarm?.level === 'emergency' && alarm.symptoms.some(({ slug }) => !acknowledged.includes(slug));
}
