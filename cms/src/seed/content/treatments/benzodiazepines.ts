import type { SeedTreatment } from '../types.ts';

const someApproved =
  'The FDA has approved some benzodiazepines for some anxiety disorders, with a boxed warning (updated September 23, 2020).';

export const benzodiazepines: SeedTreatment = {
  slug: 'benzodiazepines',
  title: 'Benzodiazepines',
  otherNames: ['Benzos', 'Tranquilizers', 'Alprazolam', 'Clonazepam', 'Diazepam', 'Lorazepam'],
  kind: 'medicine',
  summary:
    'Calming medicines for short use. They can lower anxiety, but the body gets used to them. The FDA’s strongest warning covers abuse, addiction, dependence, and withdrawal.',
  isOfferedHere: false,
  howItWorks: `Your brain has a messenger that slows nerve cells down, called GABA. Benzodiazepines make it work more strongly. You feel calmer and sleepier, and your muscles loosen.

Examples are alprazolam, clonazepam, diazepam, and lorazepam.`,
  whatHappens: `A prescriber gives the lowest dose for the shortest time, and sets a date to stop. You agree on how you will come off it before you begin.

Do not take more than you were given, and do not share it. Do not drive until you know how it affects you.

If you have taken one for more than a few days, do not stop by yourself. Your prescriber will lower the dose in small steps.`,
  benefits: `Benzodiazepines can lower anxiety. They are no longer a first choice, because of dependence, misuse, and falls [@garakani-2020].

For generalized anxiety the guideline keeps them for a crisis, and for a short time. For panic disorder it advises against them, because people do less well in the long run [@nice-cg113].`,
  risks: `### Boxed warning

The FDA puts its strongest warning on every benzodiazepine [@fda-benzodiazepines-2020]:

- **Misuse and addiction** can happen even at the dose that was prescribed.
- **Overdose and death** can follow, above all together with opioids, alcohol, or illegal drugs.
- **Dependence:** the body can get used to them within days to weeks of steady use.
- **Withdrawal:** stopping suddenly, or too fast, can cause seizures that threaten your life.

### Other risks

They make you drowsy, slow your reactions, and can cloud your memory. Falls are a danger, above all in older people [@garakani-2020].`,
  whoItMayNotSuit: `Tell your prescriber if you:

- take opioids, or anything else that makes you sleepy
- drink alcohol or use drugs, or have had a problem with either
- have breathing problems or sleep apnea
- are over 65, or have fallen
- are pregnant, could be pregnant, or breastfeed
- have PTSD or depression`,
  whatWeDoNotKnow: `- We do not know who will become dependent and who will not.
- We do not know how well they work after the first weeks compared with [SSRIs and SNRIs](treatments/ssris-and-snris). Few studies compare them.`,
  mainRisks: {
    statement:
      'Misuse, dependence, and withdrawal (boxed warning). Drowsiness and falls. Overdose together with opioids or alcohol.',
    references: ['fda-benzodiazepines-2020', 'garakani-2020'],
  },
  uses: [
    {
      condition: 'anxiety',
      outcome: 'Anxiety, for a short time',
      effect: 'benefit',
      certainty: 'low',
      regulatoryStatus: 'approved',
      regulatoryBasis: someApproved,
      statement: 'Benzodiazepines may lower anxiety for a short time.',
      references: ['garakani-2020'],
    },
    {
      condition: 'generalized-anxiety-disorder',
      outcome: 'Anxiety in a crisis, for a short time',
      effect: 'benefit',
      certainty: 'low',
      regulatoryStatus: 'approved',
      regulatoryBasis: someApproved,
      statement: 'A benzodiazepine may help for a short time in a crisis.',
      references: ['garakani-2020', 'nice-cg113'],
    },
    {
      condition: 'panic-disorder',
      outcome: 'Panic disorder in the long run',
      effect: 'harm',
      certainty: 'low',
      regulatoryStatus: 'approved',
      regulatoryBasis:
        'The FDA has approved some benzodiazepines for panic disorder. The guideline advises against them.',
      statement: 'Over the long term, benzodiazepines may make panic disorder worse.',
      references: ['nice-cg113', 'fda-benzodiazepines-2020'],
    },
    {
      condition: 'anxiety',
      outcome: 'Dependence and withdrawal after steady use',
      effect: 'harm',
      certainty: 'moderate',
      regulatoryStatus: 'approved',
      regulatoryBasis: 'The boxed warning on every benzodiazepine names this risk (FDA, September 23, 2020).',
      statement: 'Steady use for days to weeks probably leads to dependence in some people.',
      references: ['fda-benzodiazepines-2020', 'garakani-2020'],
    },
  ],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Added its main risks, so that you can compare treatments.' },
  ],
};
