/** What a page says of a use: the words come from its effect and its certainty, as GRADE has them, and from nothing else. */
import type { CertaintyLevel, Effect } from '@wellcite/shared/vocabulary';

/** "May help": the beginning of what the page says about an outcome. */
export function effectWords({ effect, certainty }: { effect: Effect; certainty: CertaintyLevel }): string {
  switch (effect) {
    case 'benefit':
      return hedged(certainty, {
        high: 'Helps',
        moderate: 'Probably helps',
        low: 'May help',
        'very-low': 'We do not know if it helps',
      });
    case 'little-or-none':
      return hedged(certainty, {
        high: 'Makes little or no difference',
        moderate: 'Probably makes little or no difference',
        low: 'May make little or no difference',
        'very-low': 'We do not know if it makes a difference',
      });
    case 'harm':
      return hedged(certainty, {
        high: 'Does harm',
        moderate: 'Probably does harm',
        low: 'May do harm',
        'very-low': 'We do not know if it does harm',
      });
    case 'unclear':
      return 'We do not know';
    default:
      return effect satisfies never;
  }
}

/** Whether all that the page can say is that nobody knows. */
export function isUnknown({ effect, certainty }: { effect: Effect; certainty: CertaintyLevel }): boolean {
  return effect === 'unclear' || certainty === 'very-low';
}

/** What a level of certainty means to somebody who decides. */
export function certaintyMeaning(certainty: CertaintyLevel): string {
  return hedged(certainty, {
    high: 'New studies are very unlikely to change this.',
    moderate: 'It is likely. New studies may change how large the effect is.',
    low: 'New studies are likely to change this.',
    'very-low': 'There are too few good studies to tell.',
  });
}

/** How many of the four marks of certainty are filled. */
export function certaintyMarks(certainty: CertaintyLevel): 1 | 2 | 3 | 4 {
  switch (certainty) {
    case 'high':
      return 4;
    case 'moderate':
      return 3;
    case 'low':
      return 2;
    case 'very-low':
      return 1;
    default:
      return certainty satisfies never;
  }
}

function hedged(certainty: CertaintyLevel, words: Record<CertaintyLevel, string>): string {
  return words[certainty];
}
