import type { TreatmentUse } from '@wellcite/shared/treatment';
import { certaintyLevels, effects, treatmentKinds } from '@wellcite/shared/vocabulary';
import { expect, test } from 'vitest';
import { ketamine } from '../../tests/fixtures/treatments.ts';
import { effectWords } from '../wording/effectWords.ts';
import { isPossibleTreatment, treatmentType } from './treatment.ts';

const [use] = ketamine.uses;
const useOf = (effect: TreatmentUse['effect'], certainty: TreatmentUse['certainty']): TreatmentUse[] =>
  use ? [{ ...use, effect, certainty }] : [];

test('is told as a possible treatment exactly where the page says that it helps, probably helps or may help', () => {
  for (const effect of effects) {
    for (const certainty of certaintyLevels) {
      const words = effectWords({ effect, certainty });
      expect(isPossibleTreatment(useOf(effect, certainty)), words).toBe(
        /^(?:Helps|Probably helps|May help)$/.test(words),
      );
    }
  }
  expect(isPossibleTreatment([])).toBe(false);
});

test('one outcome that it helps with is enough', () => {
  expect(isPossibleTreatment([...useOf('harm', 'high'), ...useOf('benefit', 'low')])).toBe(true);
});

test('a medicine is a drug, and all else a therapy', () => {
  expect(treatmentKinds.map(treatmentType)).toEqual([
    'Drug',
    'MedicalTherapy',
    'MedicalTherapy',
    'MedicalTherapy',
    'MedicalTherapy',
  ]);
});
