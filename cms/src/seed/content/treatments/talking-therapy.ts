import type { SeedTreatment } from '../types.ts';

const service = 'Talking therapy is a service by a licensed professional.';

export const talkingTherapy: SeedTreatment = {
  slug: 'talking-therapy',
  title: 'Talking therapy',
  medicalName: 'Psychotherapy',
  otherNames: ['Cognitive behavioral therapy', 'CBT', 'Talk therapy', 'Exposure therapy', 'Counseling'],
  kind: 'talking-therapy',
  summary:
    'You meet with a trained therapist to change the thoughts and habits that keep anxiety going. The kind with the most studies is cognitive behavioral therapy (CBT).',
  picture: 'two-chairs',
  isOfferedHere: true,
  howItWorks: `Fear and worry follow a loop. A thought (“I will faint”) leads to a feeling, and the feeling to an action (“I stay home”). The action makes the thought seem true.

**Cognitive behavioral therapy** (CBT) breaks the loop in two places. You learn to question the thought. And you try out a new action, in small steps, and see what happens.

Facing what you fear in this way is called **exposure**.

For [PTSD](conditions/ptsd) there are kinds of CBT made for trauma. They help you work through the memory and what it means to you.`,
  whatHappens: `### The first visits

You talk about what troubles you, how it began, and what you want to be able to do. You and the therapist agree on goals. You can ask about training, method, cost, and what stays private.

### The sessions

You usually meet once a week. The number of meetings is agreed at the start. Each time you look at the past week, learn or practice one thing, and plan what to try next.

### Between sessions

Most of the change happens at home. You write things down, practice, and try small steps. It takes effort, and it can be tiring.

You can meet in person, by video, alone, or in a group.`,
  benefits: `Our best evidence is on CBT. A review of 41 trials compared it with a placebo, such as supportive talks or a dummy pill. CBT lowered symptoms by a medium amount [@carpenter-2018].

The effect was smaller for PTSD, social anxiety, and panic disorder [@carpenter-2018].

Guidelines put talking therapy among the first choices for generalized anxiety and panic disorder [@nice-cg113], for PTSD [@nice-ng116], and for depression [@nice-ng222].`,
  risks: `Talking therapy has risks too. They are studied far less than those of medicines.

- You may feel worse for a while, because you face what you have avoided.
- It can bring up hard memories.
- It takes time, money, and effort, and it does not help everyone.
- A poor fit with a therapist can do harm. You may say so, and you may change.

Tell your therapist at once if you have [thoughts of suicide](symptoms/thoughts-of-suicide).`,
  whoItMayNotSuit: `Most people can try it. Talk about the timing first if you:

- are in danger at home
- drink or use drugs so much that you cannot take part
- are so depressed that you cannot get out of bed
- have hallucinations or fixed false beliefs at the moment`,
  whatWeDoNotKnow: `- We do not know who will do better with therapy, with medicine, or with both.
- We do not know how often therapy does harm, because few trials report it.
- Our sources say more about CBT than about other kinds of talking therapy.`,
  howSoon: {
    statement: 'Trials measure it at the end of a course of cognitive behavioral therapy (CBT).',
    references: ['carpenter-2018'],
  },
  mainRisks: { statement: 'You may feel worse for a while. Harm is studied less than with medicines.', references: [] },
  uses: [
    {
      condition: 'anxiety',
      outcome: 'Anxiety by the end of a course of CBT',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'not-regulated',
      regulatoryBasis: service,
      statement: 'CBT probably helps with anxiety disorders.',
      references: ['carpenter-2018'],
    },
    {
      condition: 'generalized-anxiety-disorder',
      outcome: 'Worry by the end of a course of CBT',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'not-regulated',
      regulatoryBasis: service,
      statement: 'CBT probably helps with generalized anxiety.',
      references: ['carpenter-2018', 'nice-cg113'],
    },
    {
      condition: 'panic-disorder',
      outcome: 'Panic by the end of a course of CBT',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'not-regulated',
      regulatoryBasis: service,
      statement: 'CBT probably helps with panic disorder, by a smaller amount on average.',
      references: ['carpenter-2018', 'nice-cg113'],
    },
    {
      condition: 'social-anxiety-disorder',
      outcome: 'Social anxiety by the end of a course of CBT',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'not-regulated',
      regulatoryBasis: service,
      statement: 'CBT probably helps with social anxiety, by a smaller amount on average.',
      references: ['carpenter-2018'],
    },
    {
      condition: 'phobia-related-disorders',
      outcome: 'Fear, judged by trials in other anxiety disorders',
      effect: 'benefit',
      certainty: 'low',
      regulatoryStatus: 'not-regulated',
      regulatoryBasis: service,
      statement: 'CBT may help with phobias: trials in other anxiety disorders point that way.',
      references: ['carpenter-2018'],
    },
    {
      condition: 'ptsd',
      outcome: 'PTSD symptoms by the end of trauma-focused CBT',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'not-regulated',
      regulatoryBasis: service,
      statement: 'Trauma-focused CBT probably helps with PTSD.',
      references: ['nice-ng116', 'carpenter-2018'],
    },
    {
      condition: 'depression',
      outcome: 'Low mood by the end of therapy',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'not-regulated',
      regulatoryBasis: service,
      statement: 'CBT probably helps with depression.',
      references: ['nice-ng222'],
    },
  ],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Added its main risks and how soon it may work, so that you can compare treatments.' },
  ],
};
