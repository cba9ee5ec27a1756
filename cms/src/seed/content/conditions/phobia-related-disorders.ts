import type { SeedCondition } from '../types.ts';

export const phobiaRelatedDisorders: SeedCondition = {
  slug: 'phobia-related-disorders',
  title: 'Phobias',
  medicalName: 'Phobia-related disorders',
  otherNames: ['Specific phobia', 'Agoraphobia', 'Fear of heights', 'Fear of flying', 'Fear of animals'],
  codes: ['F40.00', 'F40.218', 'F40.228', 'F40.248', 'F40.298'],
  summary:
    'A phobia is a strong fear of one thing or place, such as dogs, heights, or crowds. The fear is bigger than the danger, and you go out of your way to avoid it.',
  picture: 'high-bridge',
  whatItIs: `A phobia is a strong fear of something that is a small danger or none. You may know that. The fear comes all the same, as soon as you meet the thing or think of it.

Phobias are one kind of [anxiety disorder](conditions/anxiety). There are several:

- **Specific phobia:** fear of one thing, such as an animal, a height, a storm, flying, or a needle.
- **Agoraphobia:** fear of places that are hard to leave, such as crowds, buses, or bridges.

Fear of being judged by people is [social anxiety disorder](conditions/social-anxiety-disorder).`,
  symptoms: [
    { symptom: 'avoidance', note: 'You plan your day around what you fear.' },
    { symptom: 'racing-heart' },
    { symptom: 'lightheadedness', note: 'People who fear blood or needles may really faint.' },
    { symptom: 'shortness-of-breath' },
    { symptom: 'panic-attack', note: 'It can happen when you cannot get away.' },
  ],
  causes: `Some phobias begin with a bad experience, such as a dog bite. Some are learned by watching others. For many people there is no moment that they can point to.

Avoiding the thing keeps the fear going. Each time you turn away you feel better, and the fear stays untested. Read more about [why anxiety happens](conditions/anxiety).`,
  riskFactors: [
    'A frightening experience with the thing you fear',
    'A parent or a brother or sister with the same fear',
    'Panic attacks, which can lead to agoraphobia',
  ],
  treatments: [
    {
      treatment: 'talking-therapy',
      how: 'You face the fear in small steps that you agree on. Therapists call this exposure.',
      forWhom: 'Most people whose phobia limits their life.',
    },
    {
      treatment: 'ssris-and-snris',
      how: 'Not a usual choice for a specific phobia. It may be considered when another condition is there too.',
    },
  ],
  whenToGetHelp: [
    {
      level: 'emergency',
      heading: 'Call 911 now if',
      reasons: ['someone passes out and is hurt, or does not wake up', 'you have new chest pain'],
      advice: null,
    },
    {
      level: 'see-someone-soon',
      heading: 'Make an appointment if',
      reasons: [
        'you do not leave home, or not alone',
        'you miss school, work, or medical care because of the fear',
        'the fear has lasted for months',
      ],
      advice: 'Tell your clinician if you faint at the sight of blood or needles.',
    },
    {
      level: 'self-care',
      heading: 'You can leave it or work on it yourself if',
      reasons: ['you hardly ever meet what you fear', 'it does not keep you from anything that matters'],
      advice: 'Not every phobia needs treatment.',
    },
  ],
  questions: [
    {
      question: 'Will a therapist force me to touch a spider?',
      answer: `No. You decide on each step, and you can stop. You may start with a drawing or a photo and stay with it until it no longer scares you.`,
    },
    {
      question: 'Can I take a pill before a flight?',
      answer: `Ask your prescriber. Calming medicines such as [benzodiazepines](treatments/benzodiazepines) carry serious warnings about dependence, and about use with opioids or alcohol [@fda-benzodiazepines-2020].`,
    },
  ],
  whatWeDoNotKnow: `- Our library does not yet hold a checked source on how well exposure works for one fear at a time. Our rating rests on trials in other anxiety disorders [@carpenter-2018].
- A review of magnetic stimulation found only two studies in specific phobia, too few to draw a conclusion [@cirillo-2019].`,
  relatedConditions: ['panic-disorder', 'social-anxiety-disorder'],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Treatments can now be compared by how soon they may work and by their main risks.' },
  ],
};
