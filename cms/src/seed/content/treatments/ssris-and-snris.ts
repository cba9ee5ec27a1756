import type { SeedTreatment } from '../types.ts';

const someApproved = 'The FDA has approved some of these medicines for this, but not all of them. Ask about yours.';

export const ssrisAndSnris: SeedTreatment = {
  slug: 'ssris-and-snris',
  title: 'SSRIs and SNRIs',
  medicalName: 'Selective serotonin reuptake inhibitors and serotonin-norepinephrine reuptake inhibitors',
  otherNames: ['Antidepressants', 'SSRI', 'SNRI', 'Escitalopram', 'Sertraline', 'Venlafaxine', 'Duloxetine'],
  kind: 'medicine',
  summary:
    'Daily medicines that are the usual first choice among medicines for anxiety disorders. They carry a boxed warning on suicidal thoughts up to age 24 and should not be stopped suddenly.',
  picture: 'water-glass',
  isOfferedHere: false,
  howItWorks: `Nerve cells pass on signals with chemical messengers. After each signal the cell takes the messenger back.

SSRIs slow this for serotonin, so more of it stays between the cells. SNRIs do the same for serotonin and norepinephrine.

They were first made for depression, so they are called antidepressants. They are used for anxiety as well. Why more serotonin should ease anxiety is not fully known.

Examples of SSRIs are escitalopram, sertraline, paroxetine, and fluoxetine. Examples of SNRIs are venlafaxine and duloxetine.`,
  whatHappens: `You take a tablet or a capsule every day, also on days when you feel well. The first dose is low. Your prescriber raises it in steps and asks how you are.

Give it time, and keep your appointments. If one medicine does not help or does not suit you, another may.

### Stopping

Talk with your prescriber before you stop. The dose usually goes down in steps over weeks or months. If you stop suddenly or miss doses, you may feel dizzy, restless, or sick, or sleep badly.

Such symptoms can be mild and pass within one to two weeks. For some people they are severe, or they last for weeks or months [@nice-ng222, section 1.4].`,
  benefits: `SSRIs and SNRIs are the first choice among medicines for panic disorder, generalized anxiety, and social anxiety [@garakani-2020].

The best evidence is for generalized anxiety. A review brought together 89 trials with more than 25,000 people. Duloxetine, venlafaxine, and escitalopram lowered anxiety more than a placebo [@slee-2019].

For milder depression the guideline offers them as one choice among several. For more severe depression it offers them together with talking therapy [@nice-ng222]. For PTSD the guideline names sertraline, other SSRIs, and venlafaxine for adults who prefer a medicine [@nice-ng116].`,
  risks: `### Boxed warning: suicidal thoughts in young people

The FDA requires its strongest warning, a box on the label, for all antidepressants. They raise the risk of suicidal thoughts and actions in children, teenagers, and adults up to age 24. This holds in the first one to two months of treatment [@fda-antidepressants-2007].

Call or text 988 if such thoughts come up, and call your prescriber. Families should know about this warning too.

### Other side effects

- nausea and other stomach trouble [@garakani-2020]
- headache [@garakani-2020]
- less interest in sex, or trouble having an orgasm [@garakani-2020]
- withdrawal symptoms when you stop suddenly [@nice-ng222]

Ask your pharmacist for the Medication Guide, which lists all known side effects.`,
  whoItMayNotSuit: `Tell your prescriber if you:

- are under 25
- have had mania or bipolar disorder
- are pregnant, could be pregnant, or breastfeed
- have epilepsy, glaucoma, liver or kidney disease, or high blood pressure
- bleed easily, or take a blood thinner or aspirin
- take any other medicine, or St. John’s wort`,
  whatWeDoNotKnow: `- Nobody can tell in advance which of these medicines will suit you.
- Most trials last for weeks. We know less about years [@slee-2019].
- For a specific phobia we do not know if they help.`,
  howSoon: { statement: 'Trials measure it after weeks.', references: ['slee-2019'] },
  mainRisks: {
    statement:
      'Suicidal thoughts up to age 24 (boxed warning), nausea, trouble with sex, and withdrawal when you stop suddenly.',
    references: ['fda-antidepressants-2007', 'garakani-2020', 'nice-ng222'],
  },
  uses: [
    {
      condition: 'anxiety',
      outcome: 'Anxiety in panic, generalized anxiety, and social anxiety disorder',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'approved',
      regulatoryBasis: someApproved,
      statement: 'SSRIs and SNRIs probably help with most anxiety disorders.',
      references: ['garakani-2020', 'slee-2019'],
    },
    {
      condition: 'generalized-anxiety-disorder',
      outcome: 'Worry and tension in the first weeks',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'approved',
      regulatoryBasis: someApproved,
      statement: 'SSRIs and SNRIs probably help with generalized anxiety.',
      references: ['slee-2019', 'garakani-2020'],
    },
    {
      condition: 'panic-disorder',
      outcome: 'Panic attacks',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'approved',
      regulatoryBasis: someApproved,
      statement: 'SSRIs and SNRIs probably help with panic disorder.',
      references: ['garakani-2020', 'nice-cg113'],
    },
    {
      condition: 'social-anxiety-disorder',
      outcome: 'Fear of social situations',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'approved',
      regulatoryBasis: someApproved,
      statement: 'SSRIs and SNRIs probably help with social anxiety.',
      references: ['garakani-2020'],
    },
    {
      condition: 'phobia-related-disorders',
      outcome: 'Fear of one thing (specific phobia)',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'off-label',
      regulatoryBasis: 'We know of no approval for a specific phobia.',
      statement: 'We do not know if SSRIs help with a specific phobia.',
      references: ['garakani-2020'],
    },
    {
      condition: 'depression',
      outcome: 'Low mood and loss of interest',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'approved',
      regulatoryBasis: 'The FDA has approved these medicines as antidepressants, with a boxed warning.',
      statement: 'SSRIs and SNRIs probably help with depression, above all when it is more severe.',
      references: ['nice-ng222', 'fda-antidepressants-2007'],
    },
    {
      condition: 'depression',
      outcome: 'Suicidal thoughts up to age 24, in the first one to two months',
      effect: 'harm',
      certainty: 'moderate',
      regulatoryStatus: 'approved',
      regulatoryBasis: 'Boxed warning on the label of all antidepressants, extended to age 24 in 2007.',
      statement: 'Antidepressants probably raise the risk of suicidal thoughts in people up to age 24.',
      references: ['fda-antidepressants-2007'],
    },
    {
      condition: 'ptsd',
      outcome: 'PTSD symptoms',
      effect: 'benefit',
      certainty: 'low',
      regulatoryStatus: 'approved',
      regulatoryBasis: 'The FDA has approved sertraline and paroxetine for PTSD. Other SSRIs and SNRIs are off-label.',
      statement: 'Some SSRIs, and venlafaxine, may help with PTSD; two SSRIs are approved for it.',
      references: ['nice-ng116', 'repeated-ketamine-ptsd'],
    },
  ],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Added its main risks and how soon it may work, so that you can compare treatments.' },
  ],
};
