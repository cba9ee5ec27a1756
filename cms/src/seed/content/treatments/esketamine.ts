import type { SeedTreatment } from '../types.ts';

export const esketamine: SeedTreatment = {
  slug: 'esketamine',
  title: 'Esketamine nasal spray',
  otherNames: ['Esketamine', 'Spravato'],
  kind: 'medicine',
  summary:
    'A nasal spray related to ketamine, approved for depression that other medicines did not help. You use it under supervision at a certified clinic.',
  isOfferedHere: false,
  howItWorks: `Ketamine is a mix of two molecules that mirror each other. Esketamine is one of the two, made into a nasal spray.

Like ketamine it acts on [glutamate](treatments/ketamine-assisted-therapy), one of the brain’s messengers. How that eases depression is not fully known.

It is a product of its own. What we know about esketamine does not hold for ketamine, and the other way around.`,
  whatHappens: `You cannot take esketamine home. You spray it yourself at a certified clinic, with a health professional beside you. Then you stay for at least two hours while staff watch you [@fda-spravato-2019].

The first approval was for use together with an antidepressant that you swallow [@fda-spravato-2019]. Arrange for someone to take you home, and do not drive until the next day.`,
  benefits: `The FDA approved esketamine on March 5, 2019, for adults with treatment-resistant depression. That means at least two antidepressants at a good dose, for long enough, had not helped in the current episode [@fda-spravato-2019].

Experts who summed up the trials describe a quick effect, and open questions about its place among other treatments [@mcintyre-2021].`,
  risks: `Because of sedation, dissociation, abuse, and misuse, the FDA allows esketamine only under a strict program called REMS [@fda-spravato-2019].

These side effects were the most common in the trials [@fda-spravato-2019]:

- feeling cut off from yourself or the world (dissociation)
- dizziness, or feeling that the room spins
- nausea and vomiting
- sleepiness and lack of energy
- numbness
- anxiety
- higher blood pressure
- feeling drunk`,
  whoItMayNotSuit: `Tell the clinic if you:

- have high blood pressure
- have had a stroke, or have a bulging blood vessel
- have had psychosis
- have or had a problem with alcohol or drugs
- are pregnant, could be pregnant, or breastfeed`,
  whatWeDoNotKnow: `- We do not know if esketamine helps an anxiety disorder. No such use is among those we have seen approved.
- We do not know how long people should stay on it.`,
  howSoon: { statement: 'Experts describe a quick effect in depression.', references: ['mcintyre-2021'] },
  mainRisks: {
    statement: 'Sedation, feeling cut off from yourself, high blood pressure, abuse, and misuse.',
    references: ['fda-spravato-2019'],
  },
  uses: [
    {
      condition: 'depression',
      outcome: 'Treatment-resistant depression in the first weeks',
      effect: 'benefit',
      certainty: 'moderate',
      regulatoryStatus: 'approved',
      regulatoryBasis: 'FDA, March 5, 2019: with an oral antidepressant, for treatment-resistant depression in adults.',
      statement: 'Esketamine with an antidepressant probably helps some adults with treatment-resistant depression.',
      references: ['fda-spravato-2019', 'mcintyre-2021'],
    },
  ],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Added its main risks and how soon it may work, so that you can compare treatments.' },
  ],
};
