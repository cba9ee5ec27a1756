import { certaintyLevels, effects } from '@wellcite/shared/vocabulary';
import { expect, test } from 'vitest';
import { certaintyMarks, certaintyMeaning, effectWords, isUnknown } from './effectWords.ts';

test('says every effect at every certainty as GRADE does', () => {
  const words = effects.flatMap((effect) =>
    certaintyLevels.map((certainty) => `${effect}, ${certainty}: ${effectWords({ effect, certainty })}`),
  );
  expect(words).toMatchInlineSnapshot(`
    [
      "benefit, high: Helps",
      "benefit, moderate: Probably helps",
      "benefit, low: May help",
      "benefit, very-low: We do not know if it helps",
      "little-or-none, high: Makes little or no difference",
      "little-or-none, moderate: Probably makes little or no difference",
      "little-or-none, low: May make little or no difference",
      "little-or-none, very-low: We do not know if it makes a difference",
      "harm, high: Does harm",
      "harm, moderate: Probably does harm",
      "harm, low: May do harm",
      "harm, very-low: We do not know if it does harm",
      "unclear, high: We do not know",
      "unclear, moderate: We do not know",
      "unclear, low: We do not know",
      "unclear, very-low: We do not know",
    ]
  `);
});

test('says that it does not know exactly where it is unknown', () => {
  for (const effect of effects) {
    for (const certainty of certaintyLevels) {
      const saysSo = effectWords({ effect, certainty }).startsWith('We do not know');
      expect(isUnknown({ effect, certainty }), `${effect}, ${certainty}`).toBe(saysSo);
    }
  }
});

test('fills a mark more for each level, and means something else by each', () => {
  expect(certaintyLevels.map(certaintyMarks)).toEqual([4, 3, 2, 1]);
  expect(new Set(certaintyLevels.map(certaintyMeaning)).size).toBe(certaintyLevels.length);
});
