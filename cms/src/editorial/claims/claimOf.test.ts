import { describe, expect, test } from 'vitest';
import { claimOf } from './claimOf.ts';

describe('a claim is known by its words', () => {
  test.each([
    ['effect', 'Yoga eases anxiety in most people.', 'eases anxiety'],
    ['effect', 'The pills may help with panic.', 'may help with panic'],
    ['effect', 'SSRIs reduce worry.', 'SSRIs reduce worry'],
    ['effect', 'Breathing exercises reduce anxiety.', 'exercises reduce anxiety'],
    ['effect', 'Ketamine helps most people.', 'helps most people'],
    ['effect', 'It has been shown to calm nerves.', 'has been shown to'],
    ['effect', 'The method shows promise in treating depression.', 'promise in treating depression'],
    ['effect', 'It works within two hours.', 'works within two hours'],
    ['effect', 'About 60% of patients got better.', '60% of patients'],
    ['effect', 'Three out of four people felt it.', 'Three out of four people'],
    ['effect', 'Eight infusions made no difference to PTSD.', 'made no difference to'],
    ['effect', 'The training is very effective.', 'very effective'],
    ['safety', 'Ketamine can cause nausea.', 'can cause nausea'],
    ['safety', 'Common side effects include headache.', 'Common side effects'],
    ['safety', 'It raises your blood pressure.', 'raises your blood pressure'],
    ['safety', 'A sudden stop can lead to seizures.', 'lead to seizures'],
    ['safety', 'The injections are safe.', 'are safe'],
    ['comparison', 'It is more effective than tablets.', 'more effective than'],
    ['comparison', 'People did better than with placebo.', 'better than with placebo'],
    ['comparison', 'Unlike other medicines, it acts at once.', 'Unlike other medicines'],
    ['comparison', 'SSRIs are the first choice.', 'first choice'],
    ['regulatory', 'The FDA has cleared the helmet.', 'FDA has cleared'],
    ['regulatory', 'It is approved for depression.', 'approved for'],
    ['regulatory', 'This use is off-label.', 'This use is off-label'],
  ])('%s: %s', (kind, sentence, words) => {
    expect(claimOf(sentence)).toEqual({ kind, words });
  });
});

describe('these claim nothing', () => {
  test.each([
    ['a question', 'Does it reduce anxiety?'],
    ['an advice', 'Call 911 if you take an overdose.'],
    ['an advice', 'Talk to your doctor about side effects.'],
    ['an advice', 'Do not stop suddenly.'],
    ['what is not known', 'We do not know if it eases anxiety.'],
    ['what is not known', 'It is not known whether it relieves depression.'],
    ['what is not known', 'How it eases depression is not fully known.'],
    ['what is not known', 'There are no good trials that show it reduces fear.'],
    ['a condition', 'Tell us if it reduces anxiety.'],
    ['an aim', 'You learn ways to reduce stress.'],
    ['a patient’s part', 'You may ease stress as you like.'],
    ['an illness', 'Anxiety can cause nausea.'],
    ['a feeling', 'Worry is part of life.'],
    ['a definition', 'Off-label means that it is not approved for this.'],
    ['a causal noun', 'Other causes are low blood pressure and a flu.'],
    ['our own approval', 'Every page is approved by a clinician.'],
  ])('%s: %s', (_, sentence) => {
    expect(claimOf(sentence)).toBeNull();
  });
});

test('a doubt that comes after a claim does not undo it', () => {
  expect(claimOf('It relieves anxiety, but how is unclear.')).toMatchObject({ kind: 'effect' });
});
