import { expect, test } from 'vitest';
import { anxiety } from '../../tests/fixtures/conditions.ts';
import { sampleDocuments } from '../../tests/fixtures/content.ts';
import { ketamine } from '../../tests/fixtures/treatments.ts';
import { createReader, memoryLookup } from '../content/reader.ts';
import { evidenceOfCondition, evidenceOfTreatment } from './evidenceGroups.ts';

const content = createReader(memoryLookup(sampleDocuments));

test('lists the treatments that a condition names, in its order, then others that were studied for it', () => {
  const groups = evidenceOfCondition(anxiety, content);
  expect(groups.map(({ subject, uses }) => `${subject.title}: ${uses.length}`)).toEqual([
    'Cognitive behavioral therapy: 1',
    'Antidepressants (SSRIs): 2',
    'Ketamine-assisted therapy: 2',
    'Hyperbaric oxygen: 0',
    'Deep transcranial magnetic stimulation: 1',
  ]);
  expect(groups[0]?.how).toBe(anxiety.treatments[0]?.how);
  expect(groups.at(-1)?.how).toBe(groups.at(-1)?.subject.summary);
});

test('lists a treatment once, though the condition names it twice', () => {
  const twice = { ...anxiety, treatments: [...anxiety.treatments, ...anxiety.treatments] };
  expect(evidenceOfCondition(twice, content)).toEqual(evidenceOfCondition(anxiety, content));
});

test('lists a treatment’s uses by condition, and leaves out conditions that are not public', () => {
  const groups = evidenceOfTreatment(ketamine, content);
  expect(groups.map(({ subject, uses }) => `${subject.title}: ${uses.length}`)).toEqual([
    'Anxiety: 2',
    'Depression: 1',
  ]);
});
