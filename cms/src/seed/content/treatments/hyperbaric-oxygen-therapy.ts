import type { SeedTreatment } from '../types.ts';

const notOnTheList =
  'FDA list of 13 cleared uses, as of July 2021: no mental health condition is on it, and no other use is cleared.';

export const hyperbaricOxygenTherapy: SeedTreatment = {
  slug: 'hyperbaric-oxygen-therapy',
  title: 'Hyperbaric oxygen therapy',
  otherNames: ['HBOT', 'Oxygen therapy under pressure', 'Pressure chamber'],
  kind: 'procedure',
  summary:
    'You breathe pure oxygen in a pressure chamber. It is not cleared for anxiety, depression, or PTSD, and we do not know if it helps them.',
  isOfferedHere: true,
  howItWorks: `The air around us is about one fifth oxygen. In a pressure chamber you breathe pure oxygen while the air pressure is raised. Your lungs take up more oxygen that way, and the blood carries more of it to the tissues [@fda-hyperbaric-oxygen-2021].

This can help some wounds to heal and the body to fight some infections [@fda-hyperbaric-oxygen-2021]. Why it should help the mind is a matter of theory.`,
  whatHappens: `You lie in a clear tube or sit in a small room, alone or with others. You leave behind anything that could cause a spark, such as phones, lighters, and some fabrics.

As the pressure rises you feel it in your ears, as in an airplane. You swallow or yawn to clear them.

You can talk to the staff all the time. At the end the pressure is lowered slowly.

In the studies in PTSD people went in 40 to 60 times [@andrews-harch-2024]. Ask about the cost of the whole course before you begin.`,
  benefits: `The FDA lists 13 disorders for which chambers were cleared as of July 2021 [@fda-hyperbaric-oxygen-2021]. Carbon monoxide poisoning is one.

No mental health condition is on the list. The FDA says that no chamber is cleared for anything else [@fda-hyperbaric-oxygen-2021].

A review of eight studies in PTSD, with 393 people in all, reports improvement. Each study was small, and one of the two authors promotes the treatment [@andrews-harch-2024]. Another review comes from the group that runs some of the trials [@doenyas-barak-2023].

For anxiety disorders and depression we have no trial that could tell us if it helps.`,
  risks: `Too much oxygen can damage the body [@fda-hyperbaric-oxygen-2021]. Ask the clinic how often each of these happens, and what would be done:

- pain or injury in the ears and sinuses from the pressure
- changes in eyesight
- a collapsed lung
- a seizure from too much oxygen
- fire, because things burn fiercely in oxygen

We do not have a checked source that says how common these are.

The FDA advises people to go to a hospital or a facility that has been inspected and accredited [@fda-hyperbaric-oxygen-2021]. Ask to see the certificate.`,
  whoItMayNotSuit: `Tell the clinic if you:

- have a lung disease, or have had a collapsed lung
- have a cold, a blocked nose, or ear trouble, or had ear surgery
- have had a seizure
- have diabetes
- are afraid of closed spaces
- are pregnant or could be pregnant`,
  whatWeDoNotKnow: `- We do not know if it helps anxiety or depression at all.
- For PTSD the studies are too small to be sure.
- We do not know which pressure and how many sessions would be right.`,
  howSoon: { statement: 'Studies in PTSD used 40 to 60 sessions.', references: ['andrews-harch-2024'] },
  mainRisks: {
    statement:
      'Injury from pressure or from too much oxygen, a seizure, and fire. We have no source for how common they are.',
    references: ['fda-hyperbaric-oxygen-2021'],
  },
  uses: [
    {
      condition: 'anxiety',
      outcome: 'Anxiety symptoms',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'not-approved',
      regulatoryBasis: notOnTheList,
      statement: 'We do not know if oxygen therapy helps with anxiety.',
      references: ['fda-hyperbaric-oxygen-2021'],
    },
    {
      condition: 'depression',
      outcome: 'Low mood',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'not-approved',
      regulatoryBasis: notOnTheList,
      statement: 'We do not know if oxygen therapy helps with depression.',
      references: ['fda-hyperbaric-oxygen-2021'],
    },
    {
      condition: 'ptsd',
      outcome: 'PTSD symptoms after 40 to 60 sessions',
      effect: 'benefit',
      certainty: 'very-low',
      regulatoryStatus: 'not-approved',
      regulatoryBasis: notOnTheList,
      statement: 'We do not know if oxygen therapy helps PTSD: eight small studies report improvement.',
      references: ['andrews-harch-2024', 'doenyas-barak-2023', 'fda-hyperbaric-oxygen-2021'],
    },
  ],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Added its main risks and how soon it may work, so that you can compare treatments.' },
  ],
};
