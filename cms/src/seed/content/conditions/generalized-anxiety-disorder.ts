import type { SeedCondition } from '../types.ts';

export const generalizedAnxietyDisorder: SeedCondition = {
  slug: 'generalized-anxiety-disorder',
  title: 'Generalized anxiety disorder',
  otherNames: ['GAD', 'Chronic worry'],
  codes: ['F41.1'],
  summary:
    'Worry about many things, on most days, for months, that you cannot switch off. Clinicians call it generalized anxiety disorder, or GAD.',
  picture: 'lamp-at-night',
  whatItIs: `With generalized anxiety disorder (GAD) you worry on most days, for months. The worry is not about one thing. It moves from health to money, to family, to work, and back again.

You may know that the worry is bigger than the problem. Knowing it does not make it stop.

GAD is one kind of [anxiety disorder](conditions/anxiety). Many people with GAD also have [depression](conditions/depression) or another anxiety disorder at the same time [@nice-cg113].`,
  symptoms: [
    { symptom: 'restlessness', note: 'You feel on edge and wait for the next bad thing.' },
    { symptom: 'tiredness', note: 'Even on days when you have done little.' },
    { symptom: 'trouble-concentrating', note: 'Your mind goes blank, or jumps to the next worry.' },
    { symptom: 'irritability' },
    { symptom: 'muscle-tension', note: 'Headaches and a sore neck are common.' },
    { symptom: 'trouble-sleeping', note: 'The worry is often loudest in bed.' },
    { symptom: 'stomach-upset' },
  ],
  causes: `GAD has no single cause. It can run in families, and it often starts or grows after a hard time. Read more about [why anxiety happens](conditions/anxiety).`,
  riskFactors: [
    'Anxiety or depression in your close family',
    'Long stress at home, at school, or at work',
    'A long illness, or pain that does not go away',
    'Hard or frightening events as a child',
  ],
  treatments: [
    {
      treatment: 'talking-therapy',
      how: 'You learn to catch a worry early, to test it, and to let go of what you cannot solve.',
      forWhom: 'Most adults with GAD.',
    },
    {
      treatment: 'ssris-and-snris',
      how: 'A daily medicine, started low and reviewed often.',
      forWhom: 'Adults who prefer medicine, or who need more than therapy alone.',
    },
    {
      treatment: 'benzodiazepines',
      how: 'A short supply for a crisis, with a date to stop.',
      forWhom: 'A few people, in a crisis, for a short time.',
    },
    {
      treatment: 'deep-tms',
      how: 'Magnetic pulses to the brain. It is not cleared for GAD.',
      forWhom: 'People who have tried the first choices and accept that the studies are few.',
    },
  ],
  whenToGetHelp: [
    {
      level: 'emergency',
      heading: 'Call 911 now if',
      reasons: [
        'you or someone near you has tried suicide or is about to',
        'you have new chest pain or cannot get your breath',
      ],
      advice: 'Do not drive yourself.',
    },
    {
      level: 'urgent',
      heading: 'Call or text 988 now if',
      reasons: ['you think about ending your life', 'the worry feels unbearable'],
      advice: null,
    },
    {
      level: 'see-someone-soon',
      heading: 'Make an appointment if',
      reasons: [
        'you worry on most days and cannot stop',
        'you sleep badly because of worry',
        'you put off things that matter to you',
      ],
      advice: 'Bring a list of your worries and of what you have tried.',
    },
  ],
  questions: [
    {
      question: 'How is GAD different from being a worrier?',
      answer: `A worrier can usually put the worry aside. With GAD the worry is there on most days, for months. It is hard to control, it wears you out, and it gets in the way.`,
    },
    {
      question: 'Do medicines help?',
      answer: `For many people, probably yes. A review of 89 trials with more than 25,000 people compared medicines for GAD. Duloxetine, venlafaxine, and escitalopram worked better than a placebo, and so did pregabalin [@slee-2019].

The first two are SNRIs and the third is an SSRI. The review is about averages and cannot say how you will do. See [benefits and risks of SSRIs and SNRIs](treatments/ssris-and-snris).`,
    },
    {
      question: 'Why does my clinician not want to give me a benzodiazepine?',
      answer: `Because the body gets used to it. The guideline says to use these medicines for GAD only for a short time, in a crisis [@nice-cg113]. The FDA warns of abuse, addiction, dependence, and withdrawal [@fda-benzodiazepines-2020].`,
    },
  ],
  whatWeDoNotKnow: `- Therapy and medicine can both help [@carpenter-2018; @slee-2019]. We do not know which one is better for you.
- We do not know how long a medicine should be taken to keep GAD from coming back.
- A review of magnetic stimulation found only four studies in GAD [@cirillo-2019]. They point to a benefit, and they are too few to be sure.`,
  relatedConditions: ['panic-disorder', 'depression'],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Treatments can now be compared by how soon they may work and by their main risks.' },
  ],
};
