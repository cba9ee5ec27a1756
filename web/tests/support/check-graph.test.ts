/** The check itself: what it lets through, and what it must not. */
import { expect, test } from 'vitest';
import { problemsOf } from './check-graph.ts';
import { loadVocabulary } from './vocabulary.ts';

const vocabulary = loadVocabulary();
const check = (...nodes: unknown[]) =>
  problemsOf({ '@context': 'https://schema.org', '@graph': nodes }, { vocabulary });

const therapy = { '@type': 'MedicalTherapy', '@id': 'https://clinic.example/#t', name: 'A therapy' };
const condition = { '@type': 'MedicalCondition', name: 'Anxiety' };

test('knows the vocabulary: types, what they are kinds of, and what gave way to another', () => {
  expect(vocabulary.isA('MedicalTherapy', 'MedicalProcedure')).toBe(true);
  expect(vocabulary.isA('PsychologicalTreatment', 'MedicalTherapy')).toBe(false);
  expect(vocabulary.isA('URL', 'Text')).toBe(true);
  expect([...(vocabulary.property('lastReviewed')?.ranges ?? [])]).toEqual(['Date']);
  expect(vocabulary.successorOf('aspect')).toBe('mainContentOfPage');
});

test.each([
  ['a treatment in place', { ...condition, possibleTreatment: therapy }],
  ['a subtype of what may stand there', { ...condition, possibleTreatment: { '@type': 'PhysicalTherapy' } }],
  ['several treatments', { ...condition, possibleTreatment: [therapy, { '@type': 'Drug', name: 'A medicine' }] }],
  ['one day', { '@type': 'MedicalWebPage', lastReviewed: '2026-06-03' }],
  ['a date of which the day is not known', { '@type': 'Article', datePublished: '2018-09' }],
  ['an instant', { '@type': 'WebPage', dateModified: '2026-06-03T10:00:00.000Z' }],
  ['a member of an enumeration', { '@type': 'MedicalClinic', medicalSpecialty: 'https://schema.org/Psychiatric' }],
  ['an audience', { '@type': 'MedicalWebPage', audience: { '@type': 'Patient' } }],
])('lets through %s', (_what, node) => {
  expect(check(node)).toEqual([]);
});

test('lets through a reference to a node of the page, or of another page', () => {
  const refers = { ...condition, possibleTreatment: { '@id': therapy['@id'] } };
  expect(check(refers, therapy)).toEqual([]);
  const document = { '@context': 'https://schema.org', '@graph': [refers] };
  expect(problemsOf(document, { vocabulary, otherNodes: new Map([[therapy['@id'], 'MedicalTherapy']]) })).toEqual([]);
});

test.each([
  [{ '@type': 'MedicalConditon' }, 'has the unknown type MedicalConditon'],
  [{ name: 'No type' }, 'has the unknown type undefined'],
  [{ ...condition, symptoms: 'worry' }, 'symptoms: there is no such property'],
  [{ ...condition, lastReviewed: '2026-06-03' }, 'lastReviewed does not belong to MedicalCondition'],
  [
    { ...condition, possibleTreatment: { '@type': 'MedicalProcedure', name: 'A procedure' } },
    'possibleTreatment may not be a MedicalProcedure',
  ],
  [
    { ...condition, possibleTreatment: { '@type': 'PsychologicalTreatment', name: 'Talking' } },
    'possibleTreatment may not be a PsychologicalTreatment',
  ],
  [{ ...condition, possibleTreatment: 'Rest' }, 'possibleTreatment: "Rest" is no'],
  [{ ...condition, possibleTreatment: { '@id': 'https://clinic.example/#gone' } }, 'which is nowhere'],
  [{ ...condition, possibleTreatment: [] }, 'possibleTreatment is an empty list'],
  [{ ...condition, code: { '@type': 'MedicalCode', codeValue: ' ' } }, 'codeValue: " " is no'],
  [{ ...condition, url: '/conditions/anxiety/' }, 'url: "/conditions/anxiety/" is no URL'],
  [{ ...condition, '@id': '#condition' }, 'its @id is no address'],
  [
    { '@type': 'MedicalWebPage', citation: { '@type': 'MedicalGuideline', name: 'A guideline' } },
    'citation may not be a MedicalGuideline',
  ],
  [{ '@type': 'MedicalWebPage', lastReviewed: ['2026-06-03', '2025-06-03'] }, 'lastReviewed has more than one value'],
  [{ '@type': 'MedicalWebPage', lastReviewed: '2026-06-03/2027-06-03' }, 'lastReviewed: "2026-06-03/2027-06-03" is no'],
  [{ '@type': 'MedicalWebPage', lastReviewed: '2026-06-03T10:00:00.000Z' }, 'is no Date'],
  [{ '@type': 'MedicalWebPage', lastReviewed: '2026-02-31' }, 'is no Date'],
  [{ '@type': 'MedicalWebPage', aspect: 'treatment' }, 'aspect gave way to mainContentOfPage'],
  [{ '@type': 'MedicalClinic', medicalSpecialty: 'https://schema.org/Clinician' }, 'is no MedicalSpecialty'],
])('refuses %j', (node, problem) => {
  expect(check(node).join('; ')).toContain(problem);
});

test('refuses a node that is there twice, another context, and anything beside the graph', () => {
  expect(check(therapy, therapy)).toEqual(['https://clinic.example/#t is there twice']);
  expect(problemsOf({ '@context': 'http://example.org', '@graph': [] }, { vocabulary })).toHaveLength(1);
  expect(problemsOf({ '@context': 'https://schema.org', '@graph': [], name: 'x' }, { vocabulary })).toHaveLength(1);
});
