import type { SeedTreatment } from '../types.ts';

const offLabel =
  'The FDA has approved ketamine as an anesthetic and for no psychiatric disorder (FDA statement, October 10, 2023).';

export const ketamineAssistedTherapy: SeedTreatment = {
  slug: 'ketamine-assisted-therapy',
  title: 'Ketamine-assisted therapy',
  medicalName: 'Ketamine-assisted psychotherapy',
  otherNames: ['KAP', 'Ketamine infusion', 'Ketamine therapy', 'IV ketamine'],
  kind: 'procedure',
  summary:
    'A low dose of the anesthetic ketamine, given under medical watch, with talking therapy before and after. Every use for mental health is off-label, and for anxiety we do not know if it helps.',
  picture: 'treatment-room',
  isOfferedHere: true,
  howItWorks: `Ketamine is an anesthetic, a medicine that puts people to sleep for surgery. In low doses you usually stay awake. For a while it changes how you sense your body, time, and the room around you.

### What it is approved for

The FDA has approved ketamine as an anesthetic and for no psychiatric disorder [@fda-compounded-ketamine-2023]. Use for anxiety, depression, or PTSD is off-label.

[Esketamine](treatments/esketamine) is a different product, approved for treatment-resistant depression [@fda-spravato-2019].

### What it does in the brain

Glutamate is the brain’s main messenger for making nerve cells active [@pal-2021]. In a small study, 21 people had a scan of the brain’s chemistry. Ketamine raised the turnover of glutamate at the front of the brain [@abdallah-2018].

One idea is that this helps nerve cells form new connections for a time. The ability of the brain to change is called **neuroplasticity**, and long-lasting stress affects it [@pal-2021].

This is a proposed explanation. It has not been shown to be why some people feel better.

### Why therapy goes with it

The effect of ketamine alone is often short [@drozdz-2022]. Talking therapy is added in the hope of making it last.

A review of 17 reports with 603 people found signs that therapy may prolong the benefit [@drozdz-2022]. Each group did it in its own way, and the authors ask for large randomized trials.`,
  whatHappens: `Clinics differ. This is a usual course.

### Before

- A clinician asks about your health, your medicines, alcohol and drugs, and any past psychosis or mania.
- Your blood pressure is taken, and you may need other checks.
- You hear about approved treatments as well, and about the cost.
- You meet the therapist and say what you hope for.
- You arrange for someone to take you home.

### During

You sit or lie in a quiet room. Ketamine goes into a vein through a thin tube, or into a muscle. In the trial in social anxiety the infusion took 40 minutes [@taylor-2018].

You may feel light, far away from your body, sleepy, or afraid. Staff stay with you and check your breathing, your heart, and your blood pressure. You can speak to them at any time.

### After

You rest until your head is clear. Do not drive, use machines, or sign anything important before the next day. In the following days you talk with the therapist about what came up.

### How many sessions

There is no agreed number. Trials have used one infusion [@taylor-2018], six in two weeks [@repeated-ketamine-ptsd], or eight, given twice a week [@abdallah-2022].`,
  benefits: `What we know differs from condition to condition.

- **Social anxiety disorder:** after one infusion in 18 adults, ratings by clinicians fell more than with placebo. Patients’ own ratings did not differ over time [@taylor-2018].
- **Long-lasting PTSD:** in a trial with 30 adults, six infusions lowered symptoms more than another drug. Half of those who responded had lost the effect after about four weeks [@repeated-ketamine-ptsd].
- **PTSD in veterans and service members:** in a trial with 158 adults, eight infusions made no difference to PTSD symptoms [@abdallah-2022].
- **Treatment-resistant depression:** experts who summed up the trials describe a quick effect on mood. How long it lasts is uncertain [@mcintyre-2021].
- **Generalized anxiety, panic, and phobias:** a review of six randomized trials lists none in these conditions [@whittaker-2021].

A quick effect can matter a great deal to someone who suffers. It is not the same as getting well.`,
  risks: `The FDA lists these risks of ketamine products [@fda-compounded-ketamine-2023]:

- sleepiness (sedation)
- feeling cut off from your body, your thoughts, or the world around you (dissociation)
- a rise in blood pressure
- slowed breathing (respiratory depression)
- a mental disorder that gets worse, or other psychiatric events
- abuse and misuse
- pain or other trouble with the bladder and urinary tract

### Ketamine at home

Some companies send ketamine by mail. Such products are made by compounding pharmacies. The FDA has not checked whether they work or what harm they do [@fda-compounded-ketamine-2023].

At home nobody watches over you. The FDA reports on a person who took ketamine by mouth outside a clinic and whose breathing slowed [@fda-compounded-ketamine-2023].

### Over a long time

Experts still have concerns about the safety of ketamine and about how well people tolerate it [@mcintyre-2021]. We know little about use over years.`,
  whoItMayNotSuit: `The risks above mean that ketamine may not be for you. Tell the clinician if you:

- have high blood pressure, or heart or lung disease
- have had psychosis or mania
- have or had a problem with alcohol or drugs
- have bladder or liver problems
- are pregnant, could be pregnant, or breastfeed
- take medicines that make you sleepy, such as opioids or [benzodiazepines](treatments/benzodiazepines)

Have you tried [talking therapy](treatments/talking-therapy) and [SSRIs or SNRIs](treatments/ssris-and-snris) yet? They come first.`,
  whatWeDoNotKnow: `- We do not know if ketamine helps generalized anxiety, panic disorder, or phobias. There are no good trials.
- We do not know how long an effect lasts, or how often to repeat the treatment.
- People in trials can often tell whether they got ketamine. That can make it look better than it is.
- We do not know what the talking therapy adds. Studies did it in very different ways [@drozdz-2022].
- We know little about harm after months and years of use.`,
  howSoon: {
    statement: 'In depression, experts describe a quick effect that often fades. For anxiety we do not know.',
    references: ['mcintyre-2021', 'drozdz-2022'],
  },
  mainRisks: {
    statement:
      'Sedation, feeling cut off from yourself, high blood pressure, slowed breathing, misuse, and bladder trouble.',
    references: ['fda-compounded-ketamine-2023'],
  },
  uses: [
    {
      condition: 'social-anxiety-disorder',
      outcome: 'Social anxiety in the two weeks after one infusion',
      effect: 'benefit',
      certainty: 'very-low',
      regulatoryStatus: 'off-label',
      regulatoryBasis: offLabel,
      statement: 'We do not know if ketamine helps social anxiety: two small trials point to a short benefit.',
      references: ['taylor-2018', 'whittaker-2021'],
    },
    {
      condition: 'anxiety',
      outcome: 'Anxiety disorders in general',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'off-label',
      regulatoryBasis: offLabel,
      statement:
        'We do not know if ketamine helps anxiety disorders: the two small trials we found were in social anxiety.',
      references: ['whittaker-2021', 'taylor-2018', 'fda-compounded-ketamine-2023'],
    },
    {
      condition: 'ptsd',
      outcome: 'PTSD symptoms in the weeks after several infusions',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'off-label',
      regulatoryBasis: offLabel,
      statement: 'We do not know if ketamine helps PTSD: one small trial found a benefit and a larger one did not.',
      references: ['repeated-ketamine-ptsd', 'abdallah-2022', 'whittaker-2021'],
    },
    {
      condition: 'depression',
      outcome: 'Treatment-resistant depression in the first days',
      effect: 'benefit',
      certainty: 'low',
      regulatoryStatus: 'off-label',
      regulatoryBasis: offLabel,
      statement: 'Ketamine may ease treatment-resistant depression for a short time.',
      references: ['mcintyre-2021', 'fda-compounded-ketamine-2023'],
    },
    {
      condition: 'depression',
      outcome: 'Treatment-resistant depression after months',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'off-label',
      regulatoryBasis: offLabel,
      statement: 'We do not know if ketamine keeps depression away: its effect often fades.',
      references: ['mcintyre-2021', 'drozdz-2022'],
    },
  ],
  changes: [
    { on: '2026-11-22', note: 'First published.' },
    { on: '2026-11-28', note: 'Added its main risks and how soon it may work, so that you can compare treatments.' },
  ],
};
