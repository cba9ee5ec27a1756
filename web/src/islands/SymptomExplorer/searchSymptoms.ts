import { plainWords } from '../../wording/plainWords.ts';
import type { ExplorerSymptom } from './explorerData.ts';

export interface FoundSymptom {
  symptom: ExplorerSymptom;
  /** The other name that was looked for, where the title alone would not explain why it is found. */
  foundBy: string | null;
}

/** The symptoms one of whose names has all of the words that were typed, or their beginnings; all where none was. */
export function searchSymptoms(symptoms: readonly ExplorerSymptom[], typed: string): FoundSymptom[] {
  const words = plainWords(typed);
  return symptoms.flatMap((symptom): FoundSymptom[] => {
    if (hasAll(symptom.title, words)) return [{ symptom, foundBy: null }];
    const foundBy = symptom.names.find((name) => hasAll(name, words));
    return foundBy === undefined ? [] : [{ symptom, foundBy }];
  });
}

function hasAll(name: string, words: readonly string[]): boolean {
  const own = plainWords(name);
  return words.every((word) => own.some((each) => each.startsWith(word)));
}
