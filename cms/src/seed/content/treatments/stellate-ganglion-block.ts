import type { SeedTreatment } from '../types.ts';

const offLabel = 'The injected numbing medicines are approved for other uses. For this one they are used off-label.';

export const stellateGanglionBlock: SeedTreatment = {
  slug: 'stellate-ganglion-block',
  title: 'Stellate ganglion block',
  otherNames: ['SGB', 'Nerve block in the neck'],
  kind: 'procedure',
  summary:
    'A doctor injects a numbing medicine near a bundle of nerves in the neck. It has been studied mostly in PTSD, with mixed findings. This use is off-label.',
  isOfferedHere: true,
  howItWorks: `On each side of the neck lies a bundle of nerves called the stellate ganglion. It belongs to the system that prepares the body to fight or to run. Doctors have long numbed it to treat some kinds of pain.

The idea in PTSD is to quiet this alarm for a time. Whether that is why some people feel better is not known.`,
  whatHappens: `### Before

A doctor goes through your health and your medicines with you, above all blood thinners. You sign a consent form that names the risks.

### During

You lie on your back. The skin is cleaned and numbed. The doctor watches the needle with ultrasound or X-ray and injects a local anesthetic next to the nerves.

You are awake, and you are asked not to speak or swallow.

### After

For some hours one eyelid may droop, your voice may be hoarse, and half your face may feel warm. These are signs that the medicine has reached the nerves. Staff watch you for a while, and someone takes you home.

In the main trial people had two injections, two weeks apart [@rae-olmsted-2019].`,
  benefits: `In that trial, service members with PTSD got two real injections or two sham ones. Over eight weeks PTSD scores fell by about 13 points with real injections, and by about 6 with sham. The authors conclude that it deserves further study as an addition to other treatment [@rae-olmsted-2019].

That is one trial. Findings overall are mixed, and we have no trials in anxiety disorders.`,
  risks: `The injection is made near large blood vessels, the lung, and the spine. Ask the doctor how often each of these happens, and what would be done:

- bleeding or bruising in the neck
- hoarseness, or trouble swallowing, for some hours
- numbness or weakness of an arm
- a seizure, when the numbing medicine gets into a blood vessel
- air around the lung
- infection
- allergy to the medicine

We do not have a checked source that says how common these are.`,
  whoItMayNotSuit: `Tell the doctor if you:

- take a blood thinner or bleed easily
- have an infection in the neck
- have a slow heartbeat, or had a heart attack not long ago
- have a lung disease
- have glaucoma
- are allergic to local anesthetics
- are pregnant or could be pregnant`,
  whatWeDoNotKnow: `- We do not know if it helps an anxiety disorder.
- We do not know how long the effect in PTSD lasts after eight weeks.
- We do not know who gains by it, or how often it should be repeated.`,
  howSoon: { statement: 'The main trial in PTSD measured it over eight weeks.', references: ['rae-olmsted-2019'] },
  mainRisks: {
    statement: 'Bleeding, air around the lung, and a seizure. We have no source for how common they are.',
    references: [],
  },
  uses: [
    {
      condition: 'ptsd',
      outcome: 'PTSD symptoms in the eight weeks after two injections',
      effect: 'benefit',
      certainty: 'low',
      regulatoryStatus: 'off-label',
      regulatoryBasis: offLabel,
      statement: 'A stellate ganglion block may ease PTSD symptoms for some weeks, and findings are mixed.',
      references: ['rae-olmsted-2019'],
    },
    {
      condition: 'anxiety',
      outcome: 'Anxiety symptoms',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'off-label',
      regulatoryBasis: offLabel,
      statement: 'We do not know if a stellate ganglion block helps with anxiety.',
      references: [],
    },
  ],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Added its main risks and how soon it may work, so that you can compare treatments.' },
  ],
};
