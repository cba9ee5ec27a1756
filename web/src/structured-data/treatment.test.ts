import type { TreatmentUse } from '@wellcite/shared/treatment';
import { certaintyLevels, effects, treatmentKinds } from '@wellcite/shared/vocabulary';
import { expect, test } from 'vitest';
import { ketamine } from '../../tests/fixtures/treatments.ts';
import { effectWords } from '../wording/effectWords.ts';
import { isPossibleTreatment, treatmentNodes, treatmentType } from './treatment.ts';

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

test('warns of a medicine in the words of its main risks, or else by where its page speaks of risks', () => {
  const mainRisks = { statement: 'It can raise your blood pressure.', references: [] };
  const warningOf = (changes: Pick<typeof ketamine, 'mainRisks'>) =>
    treatmentNodes({
      treatment: { ...ketamine, ...changes, kind: 'medicine' },
      evidence: [],
      risksAnchor: 'risks',
      siteUrl: 'https://clinic.example',
    })[0];
  expect(warningOf({ mainRisks })).toMatchObject({ warning: mainRisks.statement });
  expect(warningOf({ mainRisks: null })).toMatchObject({
    warning: 'https://clinic.example/treatments/ketamine-assisted-therapy/#risks',
  });
});
