import type { SeedCondition } from '../types.ts';

export const anxiety: SeedCondition = {
  slug: 'anxiety',
  title: 'Anxiety',
  medicalName: 'Anxiety disorders',
  otherNames: ['Anxiety disorder', 'Feeling anxious', 'Constant worry'],
  codes: ['F41.9'],
  summary:
    'Anxiety is worry or fear that everyone feels at times. When it is hard to control and gets in the way of your life, it may be an anxiety disorder.',
  picture: 'morning-window',
  whatItIs: `Anxiety is a feeling of worry, fear, or dread. It can be mild or very strong. You may know it from the night before an exam, a hard talk, or a large bill.

Most of the time it fades. The problem is solved, or you get used to it.

For some people the worry does not fade. It is hard to switch off, or it comes for no clear reason. It takes up so much room that work, school, sleep, and time with other people suffer.

Clinicians then speak of an **anxiety disorder**. It is a health condition, and it is nobody’s fault. No other group of mental health conditions is as common [@garakani-2020].

### How to tell worry from a disorder

There is no sharp line. These questions help you and your clinician decide:

- Can you stop the worry when you want to?
- Is it about as big as the problem, or far bigger?
- Do you stay away from people, places, or tasks because of it?
- Does your body join in, with [a racing heart](symptoms/racing-heart), [tight muscles](symptoms/muscle-tension), or [poor sleep](symptoms/trouble-sleeping)?
- Has it gone on for weeks or months?`,
  symptoms: [
    { symptom: 'restlessness', note: 'You cannot settle, even when nothing is wrong.' },
    { symptom: 'racing-heart', note: 'It may pound, flutter, or skip when you are not moving.' },
    { symptom: 'lightheadedness', note: 'Fast breathing can bring it on.' },
    { symptom: 'tiredness', note: 'Being on guard all day wears you out.' },
    { symptom: 'trouble-concentrating', note: 'The worry keeps pulling your thoughts back.' },
    { symptom: 'irritability', note: 'Small things set you off.' },
    { symptom: 'muscle-tension', note: 'Often in the jaw, the neck, the shoulders, or the back.' },
    { symptom: 'stomach-upset', note: 'Cramps, nausea, or loose stools before something you fear.' },
    { symptom: 'trouble-sleeping', note: 'You lie awake, or wake early with your thoughts racing.' },
    { symptom: 'avoidance', note: 'It feels better at once, but your life gets smaller.' },
    {
      symptom: 'chest-pain',
      note: 'It can come with strong anxiety. Treat new chest pain as an emergency all the same.',
    },
  ],
  causes: `Anxiety begins as something useful. When your brain senses danger, your body releases stress hormones such as adrenaline. Your heart speeds up, your muscles tighten, and your senses sharpen.

You are ready to fight or to run, so this is called the **fight-or-flight response**.

It is built to last for minutes. In an anxiety disorder the alarm goes off too easily, rings too loudly, or will not stop. Sometimes there is no danger at all.

### Why some people and not others

There is no single cause. Family, life events, health, and habits can all play a part.

Researchers also look at the messengers between brain cells. One of them, glutamate, has a role in memory, thinking, and mood, and long-lasting stress affects how it works [@pal-2021].

This is research. It is not a test that can tell you why you are anxious.`,
  riskFactors: [
    'A parent, brother, or sister with anxiety',
    'Frightening or very stressful events, as a child or as an adult',
    'A long illness, or pain that does not go away',
    'Another mental health condition, such as depression',
    'A lot of caffeine or alcohol, or using drugs',
    'A physical problem that feels like anxiety, such as an overactive thyroid',
  ],
  types: ['generalized-anxiety-disorder', 'panic-disorder', 'social-anxiety-disorder', 'phobia-related-disorders'],
  treatments: [
    {
      treatment: 'talking-therapy',
      how: 'A therapist helps you notice, test, and change the thoughts and habits that keep worry going.',
      forWhom: 'Most people with an anxiety disorder, with or without medicine.',
    },
    {
      treatment: 'ssris-and-snris',
      how: 'You take a tablet or capsule every day. The dose starts low and goes up in steps.',
      forWhom: 'Adults who prefer medicine, or who need more than therapy alone.',
    },
    {
      treatment: 'benzodiazepines',
      how: 'A prescriber may give a small supply for a crisis, with a plan for stopping.',
      forWhom: 'A few people, for a short time, after talking through the risks.',
    },
    {
      treatment: 'ketamine-assisted-therapy',
      how: 'You have a low dose of ketamine at a clinic, with talking therapy before and after. This use is off-label.',
      forWhom: 'Adults who have tried talking therapy and standard medicines without enough relief.',
    },
    {
      treatment: 'deep-tms',
      how: 'Magnetic pulses from a helmet act on parts of the brain. It is not cleared for an anxiety disorder alone.',
      forWhom: 'Adults with depression and anxious feelings, when medicine has not been enough.',
    },
    {
      treatment: 'neurofeedback',
      how: 'You see signals from your own brain waves on a screen and practice changing them.',
      forWhom: 'People who want to add it to their main treatment and accept that we do not know if it helps.',
    },
    {
      treatment: 'hyperbaric-oxygen-therapy',
      how: 'You breathe pure oxygen in a pressure chamber. No chamber is cleared for anxiety.',
    },
    {
      treatment: 'stellate-ganglion-block',
      how: 'A doctor injects a numbing medicine near nerves in the neck. Most studies of it are in PTSD.',
    },
  ],
  whenToGetHelp: [
    {
      level: 'emergency',
      heading: 'Call 911 now if',
      reasons: [
        'you or someone near you has tried suicide or is about to',
        'you have chest pain that is new, or that spreads to an arm, the neck, the jaw, or the back',
        'you cannot get your breath, or you pass out',
        'one side of the body turns weak, or speech becomes slurred',
      ],
      advice: 'Do not drive yourself, and do not wait to see if it is only anxiety.',
    },
    {
      level: 'urgent',
      heading: 'Call or text 988 now if',
      reasons: [
        'you think about ending your life, even without a plan',
        'you feel that you cannot go on like this',
        'you are afraid for someone else and do not know what to say',
      ],
      advice: 'The line is open day and night. You do not have to give your name.',
    },
    {
      level: 'see-someone-soon',
      heading: 'Make an appointment if',
      reasons: [
        'you worry on most days and it has lasted for weeks',
        'fear keeps you from work, school, or people you care about',
        'you drink or take drugs to get through the day',
        'you have tried to help yourself and it is no better',
      ],
      advice: 'A primary care clinician, a therapist, or a psychiatrist is a good person to start with.',
    },
    {
      level: 'self-care',
      heading: 'You can begin on your own if',
      reasons: [
        'the worry is mild and comes and goes',
        'you can still do what matters to you',
        'you have no thoughts of harming yourself',
      ],
      advice:
        'Tell someone you trust. Keep to regular times for sleep and meals, move your body, and go easy on caffeine and alcohol. If it is no better after a few weeks, see someone.',
    },
  ],
  questions: [
    {
      question: 'Which treatment should I try first?',
      answer: `For most people it is talking therapy, a medicine from the SSRI or SNRI group, or both. The guideline for generalized anxiety and panic disorder begins with these [@nice-cg113]. A review of medicines for anxiety names SSRIs and SNRIs as the first choice among medicines [@garakani-2020].

What suits you also depends on your health, on what you tried before, and on what you want. See [talking therapy](treatments/talking-therapy) and [SSRIs and SNRIs](treatments/ssris-and-snris).`,
    },
    {
      question: 'Is ketamine approved for anxiety?',
      answer: `No. The Food and Drug Administration (FDA) has approved ketamine as an anesthetic. It has approved it for no psychiatric disorder [@fda-compounded-ketamine-2023].

Clinics may still use it for anxiety, which is called off-label use. The trials in anxiety are few and small [@whittaker-2021]. Read [what we know about ketamine-assisted therapy](treatments/ketamine-assisted-therapy) before you decide.`,
    },
    {
      question: 'May I stop my medicine when I feel better?',
      answer: `Please do not stop suddenly. With antidepressants that can bring on withdrawal symptoms, so the dose is lowered in steps [@nice-ng222]. With benzodiazepines a sudden stop can lead to seizures that threaten your life [@fda-benzodiazepines-2020].

Call the person who prescribed it and make a plan together.`,
    },
    {
      question: 'How can I help someone who is anxious?',
      answer: `Listen more than you talk. Ask what would help, and believe the answer. You do not need to solve the problem.

Offer to make the first call, or to come along. If you fear for the person’s life, [get help now](pages/get-help-now).`,
    },
    {
      question: 'Is anxiety the same as stress?',
      answer: `They feel alike, but they are not the same. Stress comes from something that presses on you, and it eases when the pressure does. Anxiety can stay when the pressure is gone, or come without any.`,
    },
  ],
  whatWeDoNotKnow: `- We do not know why one person gets an anxiety disorder and another does not. The risk factors above are general medical knowledge. They raise the odds, but they decide nothing.
- We cannot tell in advance which treatment will help you.
- New medicines for anxiety lack good trials, and few studies compare them with the ones we have [@garakani-2020].
- For [ketamine](treatments/ketamine-assisted-therapy) and for [magnetic stimulation](treatments/deep-tms) the studies in anxiety disorders are few [@whittaker-2021; @cirillo-2019].
- We found no good trials of [neurofeedback](treatments/neurofeedback), [oxygen](treatments/hyperbaric-oxygen-therapy), or [the nerve block](treatments/stellate-ganglion-block) in anxiety disorders. Our search was not exhaustive.`,
  relatedConditions: ['depression', 'ptsd'],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Treatments can now be compared by how soon they may work and by their main risks.' },
  ],
};
