import type { SeedTreatment } from '../types.ts';

export const deepTms: SeedTreatment = {
  slug: 'deep-tms',
  title: 'Deep TMS (magnetic stimulation)',
  medicalName: 'Deep transcranial magnetic stimulation',
  otherNames: ['TMS', 'dTMS', 'Magnetic stimulation of the brain'],
  kind: 'device',
  summary:
    'Magnetic pulses from a padded helmet act on nerve cells in the brain. It is cleared for some kinds of depression, and not for an anxiety disorder alone.',
  picture: 'brain-network',
  isOfferedHere: true,
  howItWorks: `A coil in a padded helmet makes short magnetic pulses. They pass through the skull and make nerve cells under it fire. Repeated over many days, this is meant to change how busy those parts of the brain are.

“Deep” refers to the shape of the coil, which reaches further into the brain than older ones. You stay awake. It is not the same as electroshock (ECT).

Why it should help is not fully known.

### What it is cleared for

The FDA clears a device for one purpose at a time. This is what we found for deep TMS.

| Purpose | What the FDA did | Year |
| --- | --- | --- |
| Depression in adults, when medicine did not do enough | Cleared [@fda-deep-tms-depression-2013] | 2013 |
| Obsessive-compulsive disorder (OCD) | Permitted marketing [@fda-deep-tms-ocd-2018; @fda-tms-classification-2019] | 2018 |
| Help to quit smoking, short term, adults | Cleared [@fda-deep-tms-smoking-2020] | 2020 |
| Depression with anxious symptoms | Cleared [@fda-deep-tms-anxious-depression-2021] | 2021 |
| An anxiety disorder alone | No clearance found | None |

A clearance belongs to the device that was examined. Other devices need their own.`,
  whatHappens: `### Before

You answer questions about metal in your head, seizures, and medicines. At the first visit the team finds the right strength for you. They look for the pulse that just makes your hand twitch.

### During

You sit in a chair with the helmet on and wear ear protection. You hear loud clicks and feel taps on your scalp. Someone stays with you, and you can ask to stop.

### After

You can go back to what you were doing. Treatment is given on many days over several weeks. Ask how many sessions are planned, and what they cost.`,
  benefits: `For depression, deep TMS is cleared for adults who did not improve enough with medicine in the current episode [@fda-deep-tms-depression-2013].

For anxiety we know less. A review looked at 17 studies of magnetic stimulation. It found large effects in generalized anxiety (four studies) and in PTSD (nine studies) [@cirillo-2019].

There were only two studies each in panic disorder and in phobias [@cirillo-2019]. These studies were of magnetic stimulation in general, and not only of the deep kind.`,
  risks: `- **Seizure.** The rules ask for detailed instructions on how to prevent a seizure, watch for it, and treat it [@fda-tms-classification-2019].
- **Noise.** The clicks are loud, so you wear ear protection. The rules ask makers to test the sound that patients hear [@fda-tms-classification-2019].
- **Discomfort.** Ask about headache and a sore scalp, and what can be done about them.

Tell the team at once about a new headache, ringing in the ears, racing high spirits, or thoughts of suicide.`,
  whoItMayNotSuit: `Magnets and metal do not go together. Tell the team if you:

- have metal in or near your head, such as a clip, a plate, or a cochlear implant
- have a pacemaker or another implant with electronics
- have had a seizure, a stroke, or a head injury
- have or had mania
- are pregnant or could be pregnant
- have started, stopped, or changed a medicine, or drink a lot of alcohol`,
  whatWeDoNotKnow: `- We do not know if deep TMS helps an anxiety disorder without depression.
- There are few studies in anxiety. In panic disorder and phobias there were too few to pool [@cirillo-2019].
- We do not know how long an effect lasts, or when to repeat it.`,
  mainRisks: {
    statement: 'A seizure, loud clicks, and discomfort of the scalp.',
    references: ['fda-tms-classification-2019'],
  },
  uses: [
    {
      condition: 'depression',
      outcome: 'Depression that did not improve enough with medicine',
      effect: 'benefit',
      certainty: 'low',
      regulatoryStatus: 'cleared',
      regulatoryBasis: 'FDA 510(k) K122288, January 7, 2013, for the Brainsway Deep TMS System in adults.',
      statement: 'Deep TMS may help adults whose depression did not improve enough with medicine.',
      references: ['fda-deep-tms-depression-2013'],
    },
    {
      condition: 'depression',
      outcome: 'Anxious feelings that come with depression',
      effect: 'benefit',
      certainty: 'low',
      regulatoryStatus: 'cleared',
      regulatoryBasis: 'FDA, 2021, for depression with anxiety symptoms. Not for an anxiety disorder alone.',
      statement: 'Deep TMS may help with anxious feelings that come with depression.',
      references: ['fda-deep-tms-anxious-depression-2021'],
    },
    {
      condition: 'anxiety',
      outcome: 'An anxiety disorder without depression',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'not-approved',
      regulatoryBasis: 'We found no clearance of deep TMS for an anxiety disorder alone.',
      statement: 'We do not know if deep TMS helps an anxiety disorder without depression.',
      references: ['cirillo-2019'],
    },
    {
      condition: 'generalized-anxiety-disorder',
      outcome: 'Anxiety after a course of magnetic stimulation',
      effect: 'benefit',
      certainty: 'very-low',
      regulatoryStatus: 'not-approved',
      regulatoryBasis: 'We found no clearance of deep TMS for an anxiety disorder alone.',
      statement: 'We do not know if deep TMS helps generalized anxiety: four studies point to a benefit.',
      references: ['cirillo-2019'],
    },
    {
      condition: 'ptsd',
      outcome: 'PTSD symptoms after a course of magnetic stimulation',
      effect: 'benefit',
      certainty: 'very-low',
      regulatoryStatus: 'not-approved',
      regulatoryBasis: 'We found no clearance of deep TMS for PTSD.',
      statement: 'We do not know if deep TMS helps PTSD: nine studies of magnetic stimulation point to a benefit.',
      references: ['cirillo-2019'],
    },
    {
      condition: 'panic-disorder',
      outcome: 'Panic attacks',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'not-approved',
      regulatoryBasis: 'We found no clearance of deep TMS for an anxiety disorder alone.',
      statement: 'We do not know if deep TMS helps panic disorder: there are only two studies.',
      references: ['cirillo-2019'],
    },
  ],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Added its main risks, so that you can compare treatments.' },
  ],
};
