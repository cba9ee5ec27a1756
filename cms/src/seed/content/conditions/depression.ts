import type { SeedCondition } from '../types.ts';

export const depression: SeedCondition = {
  slug: 'depression',
  title: 'Depression',
  medicalName: 'Major depressive disorder',
  otherNames: ['Clinical depression', 'MDD', 'Depressive disorder'],
  codes: ['F32.A', 'F32.9', 'F33.9'],
  summary:
    'Depression is a low mood or a loss of interest that lasts for weeks and changes how you live. It is an illness, and there are treatments for it.',
  picture: 'rain-clearing',
  whatItIs: `Everyone feels sad at times, but depression is different. The low mood lasts for weeks, or you lose interest in things you used to enjoy. It changes how you think, sleep, eat, and move.

You may feel empty or numb, and not sad at all. You may feel worthless, or guilty for no good reason.

Depression can be mild, or so severe that a person cannot get through the day. It often comes together with [anxiety](conditions/anxiety) [@nice-cg113].

When several medicines have not done enough, clinicians speak of **treatment-resistant depression**. Several means at least two antidepressants, each at a good dose and for long enough [@fda-spravato-2019].`,
  symptoms: [
    { symptom: 'low-mood', note: 'Most of the day, on most days.' },
    { symptom: 'loss-of-interest', note: 'Even in people and hobbies you love.' },
    { symptom: 'tiredness' },
    { symptom: 'trouble-sleeping', note: 'Some people sleep far too much instead.' },
    { symptom: 'trouble-concentrating' },
    { symptom: 'irritability', note: 'Common in teenagers and in men.' },
    { symptom: 'thoughts-of-suicide', note: 'Get help at once. You do not need to be sure.' },
  ],
  causes: `Depression has many causes that work together. Family, losses, long stress, illness, some medicines, alcohol, and drugs can all have a part.

Researchers study the brain’s messengers. Glutamate is one that matters for mood and for the brain’s ability to adapt, and long-lasting stress affects it [@pal-2021]. This does not mean that a scan can show depression.`,
  riskFactors: [
    'Depression in your close family',
    'A loss, a separation, or long stress',
    'A long illness or pain',
    'Having been depressed before',
    'The months after having a baby',
    'Heavy use of alcohol or drugs',
  ],
  treatments: [
    {
      treatment: 'talking-therapy',
      how: 'You work on thoughts and habits that hold the low mood in place, and bring activity back step by step.',
      forWhom: 'Most people with depression.',
    },
    {
      treatment: 'ssris-and-snris',
      how: 'A daily medicine, reviewed after the first weeks.',
      forWhom: 'Adults with more severe depression, or who prefer medicine.',
    },
    {
      treatment: 'esketamine',
      how: 'A nasal spray that you use under supervision at a certified clinic, and stay for at least two hours.',
      forWhom: 'Adults with treatment-resistant depression.',
    },
    {
      treatment: 'deep-tms',
      how: 'Magnetic pulses to the brain from a padded helmet, on many days in a row.',
      forWhom: 'Adults whose depression did not improve enough with medicine.',
    },
    {
      treatment: 'ketamine-assisted-therapy',
      how: 'A low dose of ketamine with talking therapy. This use is off-label.',
      forWhom: 'Adults with treatment-resistant depression who have talked through approved choices.',
    },
    {
      treatment: 'hyperbaric-oxygen-therapy',
      how: 'Breathing pure oxygen in a pressure chamber. No chamber is cleared for depression.',
    },
  ],
  whenToGetHelp: [
    {
      level: 'emergency',
      heading: 'Call 911 now if',
      reasons: [
        'you or someone near you has tried suicide or is about to',
        'someone hears voices that tell them to harm themselves or others',
      ],
      advice: 'Stay with the person. Put weapons and medicines out of reach if you can do so without risk.',
    },
    {
      level: 'urgent',
      heading: 'Call or text 988 now if',
      reasons: [
        'you think about death or suicide',
        'you feel hopeless',
        'you started an antidepressant and feel worse or agitated',
      ],
      advice: 'Call your prescriber too if you take an antidepressant.',
    },
    {
      level: 'see-someone-soon',
      heading: 'Make an appointment if',
      reasons: [
        'you have felt low or empty for two weeks or more',
        'you no longer enjoy anything',
        'you cannot keep up with work, school, or home',
      ],
      advice: 'A primary care clinician is a good person to start with.',
    },
  ],
  questions: [
    {
      question: 'What is tried first?',
      answer: `It depends on how severe the depression is and on what you want. For milder depression the guideline puts talking therapies and guided self-help before medicine. For more severe depression it names cognitive behavioral therapy together with an antidepressant first [@nice-ng222].`,
    },
    {
      question: 'Do antidepressants raise the risk of suicidal thoughts?',
      answer: `In young people, yes. The FDA requires a boxed warning for all antidepressants. It covers children, teenagers, and adults aged 18 to 24 in the first one to two months of treatment [@fda-antidepressants-2007].

Untreated depression is dangerous too. Talk with your prescriber about how you will keep in touch in the first weeks.`,
    },
    {
      question: 'Is esketamine the same as ketamine?',
      answer: `No. They are related, and they are different products.

[Esketamine](treatments/esketamine) is a nasal spray that the FDA approved for treatment-resistant depression in 2019 [@fda-spravato-2019]. [Ketamine](treatments/ketamine-assisted-therapy) is approved as an anesthetic and for no psychiatric disorder [@fda-compounded-ketamine-2023].`,
    },
  ],
  whatWeDoNotKnow: `- We cannot tell in advance which treatment will help you.
- We know little about how long the effect of ketamine lasts and about its use over years [@mcintyre-2021].
- We do not know whether breathing oxygen under pressure helps depression. It is not among the uses that the FDA has cleared [@fda-hyperbaric-oxygen-2021].`,
  relatedConditions: ['anxiety', 'ptsd'],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Treatments can now be compared by how soon they may work and by their main risks.' },
  ],
};
