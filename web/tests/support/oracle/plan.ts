/** What happens, in order: what the editor does, what becomes of the messages, and who falls over when. */
import fc from 'fast-check';
import { arbitraryStepByAnyDoor, type Step } from '../random-step.ts';
import { type EndPoint, endPoints } from './end-point.ts';
import { type AnswerFate, answerFates, type MessageFate, messageFates } from './network.ts';

/** `afterMs`: since the editor's request was sent. */
export type Interruption =
  | { who: 'nobody' }
  | { who: 'publisher'; afterMs: number }
  | { who: 'publisher'; point: EndPoint }
  | { who: 'CMS'; afterMs: number }
  | { who: 'CMS'; commit: 'before the commit' | 'after the commit' }
  /** Stopped in order, and started again. */
  | { who: 'publisher'; templates: 'other' | 'same' };

export interface Event {
  step: Step;
  message: MessageFate;
  answer: AnswerFate;
  interruption: Interruption;
}

const afterMs = fc.integer({ min: 0, max: 200 });

const arbitraryInterruption: fc.Arbitrary<Interruption> = fc.oneof(
  { weight: 30, arbitrary: fc.constant({ who: 'nobody' as const }) },
  { weight: 2, arbitrary: fc.record({ who: fc.constant('publisher' as const), afterMs }) },
  {
    weight: 4,
    arbitrary: fc.record({
      who: fc.constant('publisher' as const),
      point: fc.record({ at: fc.constantFrom(...endPoints), count: fc.constantFrom(0, 0, 1, 3) }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ who: fc.constant('CMS' as const), afterMs }) },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.constant('CMS' as const),
      commit: fc.constantFrom('before the commit' as const, 'after the commit' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      who: fc.constant('publisher' as const),
      templates: fc.constantFrom('other' as const, 'other' as const, 'same' as const),
    }),
  },
);

/** Most messages and answers arrive, or nothing else would be tried. */
const arbitraryEvent: fc.Arbitrary<Event> = fc.record({
  step: arbitraryStepByAnyDoor,
  message: fc.constantFrom(
    'arrives' as const,
    'arrives' as const,
    'arrives' as const,
    'arrives' as const,
    ...messageFates,
  ),
  answer: fc.constantFrom(...Array.from({ length: 14 }, () => 'arrives' as const), ...answerFates),
  interruption: arbitraryInterruption,
});

/** The same seed makes the same plan; what comes of it also depends on the machine's own timing. */
export function planOf({ seed, steps }: { seed: number; steps: number }): Event[] {
  return fc.sample(arbitraryEvent, { seed, numRuns: steps });
}
