import type { SeedCondition } from '../types.ts';

export const panicDisorder: SeedCondition = {
  slug: 'panic-disorder',
  title: 'Panic disorder',
  otherNames: ['Panic attacks', 'Anxiety attacks'],
  codes: ['F41.0'],
  summary:
    'Sudden waves of strong fear, called panic attacks, that come back, along with fear of the next one. An attack feels like great danger, but it passes.',
  picture: 'breathing-waves',
  whatItIs: `A [panic attack](symptoms/panic-attack) is a sudden wave of strong fear. Your heart races, you sweat or shake, and you may feel that you are dying or losing control. It builds within minutes and then ebbs away.

Many people have one panic attack in their life and never another. In **panic disorder** the attacks come back, and some of them seem to come from nowhere. Between attacks you fear the next one, or you change your life to prevent it.

Panic disorder is one kind of [anxiety disorder](conditions/anxiety).`,
  symptoms: [
    { symptom: 'panic-attack', note: 'The main symptom. Some attacks come without a trigger.' },
    { symptom: 'racing-heart', note: 'During an attack it can feel as if it would burst.' },
    { symptom: 'shortness-of-breath' },
    { symptom: 'chest-pain', note: 'Have new chest pain checked at once, even if you know panic attacks.' },
    { symptom: 'lightheadedness' },
    { symptom: 'avoidance', note: 'You stay away from places where an attack happened.' },
  ],
  causes: `The body’s alarm goes off when there is no danger. You then notice your heart or your breath, take it for a sign of danger, and get more afraid. The fear makes the heart beat faster still.

We do not know exactly why the first alarm goes off. Read more about [why anxiety happens](conditions/anxiety).`,
  riskFactors: [
    'Panic attacks in your close family',
    'A great loss or change, such as a death or a divorce',
    'A frightening event, such as an accident or an assault',
    'A lot of caffeine, and smoking',
  ],
  treatments: [
    {
      treatment: 'talking-therapy',
      how: 'You learn what panic is, and you practice facing the feelings and places that set it off, step by step.',
      forWhom: 'Most adults with panic disorder.',
    },
    {
      treatment: 'ssris-and-snris',
      how: 'A daily medicine. The first dose is low, because the start can feel unsettling.',
      forWhom: 'Adults who prefer medicine, or who need more than therapy alone.',
    },
    {
      treatment: 'benzodiazepines',
      how: 'A calming medicine. The guideline advises against it for panic disorder.',
      forWhom: 'Hardly anyone. Ask your prescriber for the reasons if you are offered it.',
    },
    {
      treatment: 'deep-tms',
      how: 'Magnetic pulses to the brain. It is not cleared for panic disorder, and there are only two studies.',
    },
  ],
  whenToGetHelp: [
    {
      level: 'emergency',
      heading: 'Call 911 now if',
      reasons: [
        'you have chest pain for the first time, or it is unlike your panic attacks',
        'the pain spreads to an arm, the neck, the jaw, or the back',
        'you pass out, or you cannot get your breath after resting',
        'you or someone near you has tried suicide or is about to',
      ],
      advice: 'A heart problem can feel like panic. Let a professional tell them apart.',
    },
    {
      level: 'see-someone-soon',
      heading: 'Make an appointment if',
      reasons: [
        'you have had more than one panic attack',
        'you are afraid of the next one on most days',
        'you avoid places or do not leave home alone',
      ],
      advice: 'Your clinician may check your heart and thyroid first.',
    },
    {
      level: 'self-care',
      heading: 'You can ride out an attack yourself if',
      reasons: ['you have had attacks before and this one feels the same', 'a clinician has ruled out other causes'],
      advice:
        'Stay where you are if you can. Breathe in slowly through your nose and out slowly through your mouth. Name five things you see, and remind yourself that it will pass.',
    },
  ],
  questions: [
    {
      question: 'Can a panic attack kill me?',
      answer: `A panic attack feels deadly, but the attack itself passes. What matters is to be sure that it is a panic attack. If you have chest pain for the first time, call 911 and have it checked.`,
    },
    {
      question: 'How long does an attack last?',
      answer: `Most build up within a few minutes and fade within half an hour. You may feel drained for hours after.`,
    },
    {
      question: 'What is tried first?',
      answer: `The guideline names talking therapy, antidepressant medicine, and self-help [@nice-cg113]. In placebo-controlled trials CBT reduced panic, though by less than it reduced some other kinds of anxiety [@carpenter-2018].`,
    },
  ],
  whatWeDoNotKnow: `- We do not know why some people have one attack and others have many.
- A review of magnetic stimulation found only two studies in panic disorder, too few to draw a conclusion [@cirillo-2019].
- A review of ketamine found no randomized trial in panic disorder [@whittaker-2021].`,
  relatedConditions: ['phobia-related-disorders', 'generalized-anxiety-disorder'],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Treatments can now be compared by how soon they may work and by their main risks.' },
  ],
};
