import type { SeedCondition } from '../types.ts';

export const ptsd: SeedCondition = {
  slug: 'ptsd',
  title: 'Post-traumatic stress disorder (PTSD)',
  medicalName: 'Post-traumatic stress disorder',
  otherNames: ['PTSD', 'Trauma', 'Post-traumatic stress'],
  codes: ['F43.10', 'F43.11', 'F43.12'],
  summary:
    'After a terrifying event, some people keep reliving it, stay on guard, and avoid what reminds them of it. When this lasts for more than a month, it may be PTSD.',
  picture: 'bench-by-the-lake',
  whatItIs: `Post-traumatic stress disorder (PTSD) can follow an event that was terrifying or life-threatening. It may be an accident, an assault, abuse, war, a disaster, or a hard birth. Seeing it happen to someone else can be enough [@nice-ng116].

In the first weeks after such an event most people sleep badly, are jumpy, and think of it often. For many this settles. In PTSD it stays for more than a month, or it begins later.

Four things are typical:

- The event comes back, in [flashbacks or nightmares](symptoms/flashbacks).
- You avoid what reminds you of it.
- You are always on guard and easily startled.
- Your mood and your view of yourself change for the worse.`,
  symptoms: [
    { symptom: 'flashbacks', note: 'As if it were happening again.' },
    { symptom: 'avoidance', note: 'Of places, people, talk, and thoughts.' },
    { symptom: 'trouble-sleeping', note: 'Nightmares wake you, or you fear to fall asleep.' },
    { symptom: 'irritability', note: 'Sudden anger, often at those close to you.' },
    { symptom: 'restlessness', note: 'You sit with your back to the wall and watch the door.' },
    { symptom: 'trouble-concentrating' },
    { symptom: 'low-mood', note: 'With shame or guilt that is not yours to carry.' },
    { symptom: 'thoughts-of-suicide', note: 'Get help at once.' },
  ],
  causes: `PTSD begins with an event that overwhelms you. Why some people get it and others do not is only partly known. The kind of event matters, and so does what happens after it, above all whether someone stands by you.

PTSD is not a sign of weakness.`,
  riskFactors: [
    'Violence by another person, such as assault or abuse',
    'More than one traumatic event',
    'Being badly hurt, or fearing for your life',
    'Little support afterward',
    'Earlier depression or anxiety',
  ],
  treatments: [
    {
      treatment: 'talking-therapy',
      how: 'You work through the memory with a therapist trained in trauma, at a pace you can bear.',
      forWhom: 'Most adults with PTSD. Ask for a therapy that is trauma-focused.',
    },
    {
      treatment: 'ssris-and-snris',
      how: 'A daily medicine. The guideline names sertraline, other SSRIs, and venlafaxine.',
      forWhom: 'Adults who would rather take a medicine.',
    },
    {
      treatment: 'neurofeedback',
      how: 'You train with signals from your own brain waves, next to your main treatment.',
      forWhom: 'Adults who want to add it to therapy or medicine.',
    },
    {
      treatment: 'stellate-ganglion-block',
      how: 'A numbing injection near nerves in the neck. This use is off-label.',
      forWhom: 'Adults for whom therapy and medicine have not done enough.',
    },
    {
      treatment: 'ketamine-assisted-therapy',
      how: 'A low dose of ketamine with talking therapy. This use is off-label, and two trials disagree.',
      forWhom: 'Adults for whom therapy and medicine have not done enough.',
    },
    {
      treatment: 'deep-tms',
      how: 'Magnetic pulses to the brain. It is not cleared for PTSD.',
    },
    {
      treatment: 'hyperbaric-oxygen-therapy',
      how: 'Breathing pure oxygen in a pressure chamber. No chamber is cleared for PTSD.',
    },
  ],
  whenToGetHelp: [
    {
      level: 'emergency',
      heading: 'Call 911 now if',
      reasons: [
        'you or someone near you has tried suicide or is about to',
        'you are in danger from another person',
        'you fear that you are about to hurt someone',
      ],
      advice: null,
    },
    {
      level: 'urgent',
      heading: 'Call or text 988 now if',
      reasons: ['you think about ending your life', 'the memories feel unbearable', 'you harm yourself to cope'],
      advice: 'Veterans can press 1 after calling 988.',
    },
    {
      level: 'see-someone-soon',
      heading: 'Make an appointment if',
      reasons: [
        'you relive the event or avoid reminders for more than four weeks',
        'you cannot sleep or work because of it',
        'you use alcohol or drugs to numb yourself',
      ],
      advice: 'You do not have to tell the whole story at the first visit.',
    },
    {
      level: 'self-care',
      heading: 'You can give it time if',
      reasons: ['the event was less than four weeks ago', 'it is slowly getting better', 'you have people around you'],
      advice:
        'Keep to your routine, eat and sleep at regular times, and spend time with people you trust. You do not have to talk about the event before you want to.',
    },
  ],
  questions: [
    {
      question: 'Do I have to talk about what happened?',
      answer: `Not at first, and never more than you agree to. Trauma-focused therapy does come to the memory in time. Your therapist prepares you and goes at your pace.`,
    },
    {
      question: 'Does ketamine help PTSD?',
      answer: `We do not know. In a trial with 30 people, six infusions lowered symptoms more than a comparison drug did. In those who responded, half had lost the response about four weeks after the last infusion [@repeated-ketamine-ptsd].

A larger trial with 158 veterans and service members found no difference from placebo in PTSD symptoms [@abdallah-2022].`,
    },
    {
      question: 'What is a stellate ganglion block, and does it help?',
      answer: `It is [an injection in the neck](treatments/stellate-ganglion-block). In one trial two injections lowered PTSD symptoms more than a sham injection over eight weeks. The authors ask for further study [@rae-olmsted-2019].

Findings overall are mixed.`,
    },
  ],
  whatWeDoNotKnow: `- We do not know who will get PTSD after a trauma and who will not.
- For ketamine, good trials contradict each other [@repeated-ketamine-ptsd; @abdallah-2022].
- Studies of oxygen therapy are small, and some of their authors promote it or run the trials [@andrews-harch-2024; @doenyas-barak-2023].`,
  relatedConditions: ['depression', 'anxiety'],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Treatments can now be compared by how soon they may work and by their main risks.' },
  ],
};
