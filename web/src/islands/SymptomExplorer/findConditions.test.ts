import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChoice, anyData, sampleData } from '../../../tests/fixtures/explorer.ts';
import { findConditions, symptomsOf } from './findConditions.ts';

function found(chosen: string[]) {
  return findConditions(sampleData, chosen).map(({ condition, shared, notShared }) => ({
    title: condition.title,
    shared: shared.map(({ symptom, note }) => (note ? `${symptom.slug}: ${note}` : symptom.slug)),
    notShared: notShared.map(({ slug }) => slug),
  }));
}

test('finds the conditions that share most of what is chosen first, with the reasons', () => {
  expect(found(['poor-sleep', 'low-mood', 'racing-heart'])).toEqual([
    {
      title: 'Anxiety',
      shared: ['poor-sleep', 'racing-heart: It may come out of the blue.'],
      notShared: ['low-mood'],
    },
    { title: 'Depression', shared: ['low-mood'], notShared: ['poor-sleep', 'racing-heart'] },
    { title: 'Panic', shared: ['racing-heart'], notShared: ['poor-sleep', 'low-mood'] },
  ]);
});

test('finds nothing where nothing is chosen, or nothing shares it', () => {
  expect(found([])).toEqual([]);
  expect(found(['chest-pain'])).toEqual([]);
  expect(found(['no-such-symptom'])).toEqual([]);
});

test('each condition found accounts for every chosen symptom once, and shares one at least', () => {
  fc.assert(
    fc.property(anyData, anyChoice, (data, chosen) => {
      for (const { shared, notShared } of findConditions(data, chosen)) {
        expect(shared.length).toBeGreaterThan(0);
        expect([...shared.map(({ symptom }) => symptom), ...notShared].map(({ slug }) => slug).sort()).toEqual(
          [...chosen].sort(),
        );
      }
    }),
  );
});

test('conditions come by how much they share, then by title, and none that shares something is missing', () => {
  fc.assert(
    fc.property(anyData, anyChoice, (data, chosen) => {
      const matches = findConditions(data, chosen);
      const keys = matches.map(({ condition, shared }) => `${9 - shared.length} ${condition.title}`);
      expect(keys).toEqual([...keys].sort());
      const sharing = data.conditions.filter((each) => each.symptoms.some(({ symptom }) => chosen.includes(symptom)));
      expect(matches.length).toBe(sharing.length);
    }),
  );
});

test('the order of choosing changes no condition that is found', () => {
  fc.assert(
    fc.property(anyData, anyChoice, (data, chosen) => {
      const titles = (each: string[]) => findConditions(data, each).map(({ condition }) => condition.title);
      expect(titles([...chosen].reverse())).toEqual(titles(chosen));
    }),
  );
});

test('gives the chosen symptoms in the order in which they were chosen', () => {
  expect(symptomsOf(sampleData.symptoms, ['poor-sleep', 'gone', 'chest-pain']).map(({ slug }) => slug)).toEqual([
    'poor-sleep',
    'chest-pain',
  ]);
});
