import type { SeedCondition } from '../types.ts';

export const socialAnxietyDisorder: SeedCondition = {
  slug: 'social-anxiety-disorder',
  title: 'Social anxiety disorder',
  medicalName: 'Social phobia',
  otherNames: ['Social anxiety', 'SAD', 'Fear of being judged'],
  codes: ['F40.10', 'F40.11'],
  summary:
    'A strong, lasting fear of being watched, judged, or embarrassed by other people. It is more than shyness, because it keeps you from what you want to do.',
  picture: 'gathering',
  whatItIs: `Most people feel nervous before a speech or a first date. With **social anxiety disorder** the fear is far stronger, and it lasts. You expect that others will judge you, laugh at you, or see that you are anxious.

The fear can be about one thing, such as speaking to a group. It can also be about nearly every contact: talking on the phone, eating with others, meeting someone new.

You may get through such moments in great distress. Or you may stay away, and miss things that matter to you. Social anxiety disorder is one kind of [anxiety disorder](conditions/anxiety).`,
  symptoms: [
    { symptom: 'avoidance', note: 'You turn down invitations, classes, or jobs.' },
    { symptom: 'racing-heart', note: 'Along with blushing, sweating, or a shaking voice.' },
    { symptom: 'trouble-concentrating', note: 'Your mind goes blank when people look at you.' },
    { symptom: 'stomach-upset', note: 'Often before the event.' },
    { symptom: 'trouble-sleeping', note: 'You go over what you said, or what you will have to say.' },
    { symptom: 'panic-attack', note: 'Some people have one when all eyes are on them.' },
  ],
  causes: `Several things can come together. A shy temperament, anxiety in the family, and being bullied or shamed are among them. Avoiding people feels better at once, but it takes away the chance to learn that things can go well.

Read more about [why anxiety happens](conditions/anxiety).`,
  riskFactors: [
    'Shyness that began in early childhood',
    'Social anxiety in your close family',
    'Being bullied, mocked, or shut out',
    'Something about your looks or your voice that draws attention',
  ],
  treatments: [
    {
      treatment: 'talking-therapy',
      how: 'You test your fears in real situations, in small steps, alone with a therapist or in a group.',
      forWhom: 'Most people with social anxiety disorder.',
    },
    {
      treatment: 'ssris-and-snris',
      how: 'A daily medicine that lowers the level of fear for some people.',
      forWhom: 'Adults who prefer medicine, or who need more than therapy alone.',
    },
    {
      treatment: 'ketamine-assisted-therapy',
      how: 'An off-label use. Two small trials have tested a single infusion.',
      forWhom: 'Adults for whom therapy and standard medicines have not done enough.',
    },
  ],
  whenToGetHelp: [
    {
      level: 'urgent',
      heading: 'Call or text 988 now if',
      reasons: ['you think about ending your life', 'you feel so alone that you cannot bear it'],
      advice: 'If speaking is hard, you can text.',
    },
    {
      level: 'see-someone-soon',
      heading: 'Make an appointment if',
      reasons: [
        'fear of people keeps you from school, work, or friends',
        'you drink or take drugs to get through social events',
        'it has gone on for months',
      ],
      advice: 'If a call is too hard, ask someone to make it for you.',
    },
    {
      level: 'self-care',
      heading: 'You can practice on your own if',
      reasons: ['the fear is mild', 'you still do most things that matter to you'],
      advice:
        'Write a list of situations from easy to hard. Begin with the easiest, and stay until the fear drops. Do it again, then take the next one.',
    },
  ],
  questions: [
    {
      question: 'Is it not just shyness?',
      answer: `Shy people may feel uneasy at first and then warm up. In social anxiety disorder the fear stays strong and stops you from doing what you want or need.`,
    },
    {
      question: 'Does ketamine help social anxiety?',
      answer: `We do not know. In one trial with 18 adults, a rating by clinicians fell more after ketamine than after a placebo. The patients’ own ratings of anxiety did not differ over time [@taylor-2018].

A review that pooled two small trials found that more people responded. The true effect could be far smaller or far larger [@whittaker-2021].

Ketamine is [not approved for any psychiatric disorder](treatments/ketamine-assisted-therapy) [@fda-compounded-ketamine-2023].`,
    },
    {
      question: 'Does talking therapy help?',
      answer: `Probably yes. Trials compared cognitive behavioral therapy (CBT) with a placebo. CBT reduced symptoms of social anxiety, by a small to medium amount on average [@carpenter-2018].`,
    },
  ],
  whatWeDoNotKnow: `- We do not know who will do better with therapy, with medicine, or with both.
- The trials of ketamine followed people for days or weeks. We do not know what happens after that [@taylor-2018; @whittaker-2021].`,
  relatedConditions: ['depression', 'phobia-related-disorders'],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Treatments can now be compared by how soon they may work and by their main risks.' },
  ],
};
