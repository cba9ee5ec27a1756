import { expect, test } from 'vitest';
import { anxiety } from '../../tests/fixtures/conditions.ts';
import { sampleSymptoms } from '../../tests/fixtures/symptoms.ts';
import type { SymptomCard } from '../content/cards.ts';
import { medicalCondition } from './condition.ts';
import { symptomNodes } from './symptom.ts';

const siteUrl = 'https://clinic.example';
const card: SymptomCard = {
  collection: 'symptoms',
  id: 's',
  title: 'Worry',
  path: '/symptoms/worry/',
  summary: null,
  careLevel: 'self-care',
};
const conditionOf = (changes: Partial<typeof anxiety>, symptoms: SymptomCard[] = []) =>
  medicalCondition({
    condition: { ...anxiety, ...changes },
    symptoms,
    treatments: [],
    causesAnchor: 'causes',
    siteUrl,
  });

test('says nothing of what the content has nothing about', () => {
  const empty = { medicalName: null, otherNames: [], codes: [], causes: [], riskFactors: [] };
  expect(conditionOf(empty)).toEqual({
    '@type': 'MedicalCondition',
    '@id': 'https://clinic.example/conditions/anxiety/#condition',
    name: 'Anxiety',
    url: 'https://clinic.example/conditions/anxiety/',
  });
});

test('gives each other name once, and never the title', () => {
  const named = conditionOf({ medicalName: 'Nerves', otherNames: ['Anxiety', 'Nerves', 'Worry'] });
  expect(named.alternateName).toEqual(['Nerves', 'Worry']);
});

test('names once what an editor listed twice', () => {
  expect(conditionOf({}, [card, card]).signOrSymptom).toHaveLength(1);
  const [symptom] = sampleSymptoms;
  const condition = { ...card, collection: 'conditions' as const, path: '/conditions/anxiety/' };
  expect(symptom && symptomNodes({ symptom, conditions: [condition, condition], siteUrl })).toHaveLength(2);
});
