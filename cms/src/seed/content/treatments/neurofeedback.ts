import type { SeedTreatment } from '../types.ts';

export const neurofeedback: SeedTreatment = {
  slug: 'neurofeedback',
  title: 'Neurofeedback',
  medicalName: 'EEG biofeedback',
  otherNames: ['Brain training', 'qEEG', 'Brain mapping', 'Biofeedback'],
  kind: 'device',
  summary:
    'You watch a signal made from your own brain waves and practice changing it. It may ease PTSD symptoms. For anxiety we do not know if it helps.',
  picture: 'brain-network',
  isOfferedHere: true,
  howItWorks: `Nerve cells make tiny electric currents. Sensors on the scalp pick them up as waves, in a test called an EEG. In neurofeedback a computer turns them into something you can see or hear, such as a picture that brightens.

You try to make the signal go the right way. The idea is that you learn to steer your own state, as you learn to ride a bike. Whether this is why some people feel better is not known.

### What a brain map is

A qEEG compares your brain waves with those of other people and shows the result in colors. Some clinics use it to plan the training.

It is a picture of measurements. It cannot show that you have an anxiety disorder, and it does not tell how you will do.`,
  whatHappens: `You sit in a chair and wear a cap or a few sensors. A paste helps the sensors to make contact. Nothing goes into your body, and no current flows into your head.

You watch or listen for a while, with breaks. There are usually many sessions over weeks.

Ask which device is used and what it is cleared for. Ask how many sessions are planned, what they cost, and when you and the clinician will stop if nothing changes.`,
  benefits: `For PTSD, a review brought together 17 randomized trials with 628 people. Where results could be pooled, they favored neurofeedback [@voigt-2024]. It can be hard to hide from people which training they got, and trials differ in method.

For anxiety disorders we have found no good trials.

### What the FDA says

No neurofeedback is approved. Some biofeedback devices are exempt from the FDA’s check before sale. They run on batteries, need a prescription, and are meant for relaxation training and muscle re-education [@cfr-882-5050].

Exempt means that nobody at the FDA checked them first. Whatever the FDA has said holds for the one device it looked at, and not for neurofeedback as such.`,
  risks: `The reports we have seen say little about harm. That is not the same as no harm.

- The training can be tiring. Tell the clinician about headaches or poor sleep.
- The sensors may irritate the skin.
- The largest risk may be time and money, and putting off a treatment that is better studied.`,
  whoItMayNotSuit: `Tell the clinician if you have had a seizure, if you have hallucinations, or if your medicine was changed lately.

Do not stop a medicine or [talking therapy](treatments/talking-therapy) in order to start neurofeedback.`,
  whatWeDoNotKnow: `- We do not know if neurofeedback helps an anxiety disorder.
- We do not know which training is best, how much of it is needed, or how long an effect lasts.
- We do not know how much of the effect comes from the attention and the hope that go with it.`,
  mainRisks: {
    statement:
      'Reports say little about harm. It takes time and money, and may put off a treatment that is better studied.',
    references: [],
  },
  uses: [
    {
      condition: 'ptsd',
      outcome: 'PTSD symptoms, in addition to other treatment',
      effect: 'benefit',
      certainty: 'low',
      regulatoryStatus: 'cleared',
      regulatoryBasis:
        'Single devices are cleared as an addition to other treatment. Neurofeedback as such is not. Ask which device is used.',
      statement: 'Neurofeedback may ease PTSD symptoms.',
      references: ['voigt-2024'],
    },
    {
      condition: 'anxiety',
      outcome: 'Anxiety symptoms',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'exempt',
      regulatoryBasis:
        'Battery-powered devices for relaxation training or muscle re-education may be sold by prescription without the FDA’s check first (21 CFR 882.5050). Single devices are cleared as an addition to other treatment.',
      statement: 'We do not know if neurofeedback helps with anxiety.',
      references: ['cfr-882-5050'],
    },
  ],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Added its main risks, so that you can compare treatments.' },
  ],
};
