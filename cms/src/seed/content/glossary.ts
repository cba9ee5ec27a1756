import type { SeedGlossaryEntry } from './types.ts';

export const glossary: SeedGlossaryEntry[] = [
  {
    slug: 'adjunct',
    title: 'Adjunct',
    otherForms: ['adjunctive', 'add-on'],
    definition: 'Something used together with the main treatment, not in place of it.',
  },
  {
    slug: 'anesthetic',
    title: 'Anesthetic',
    otherForms: ['anesthesia', 'local anesthetic'],
    definition:
      'A medicine that takes away feeling. A general anesthetic puts you to sleep. A local anesthetic numbs one place.',
  },
  {
    slug: 'anxiety-disorder',
    title: 'Anxiety disorder',
    otherForms: ['anxiety disorders'],
    definition: 'A health condition in which fear or worry is so strong, or lasts so long, that life suffers.',
  },
  {
    slug: 'approved',
    title: 'Approved',
    otherForms: ['approval'],
    definition:
      'The Food and Drug Administration (FDA) has examined a medicine for a certain use and allows it to be sold. It does not mean that it works for everyone or has no risks.',
  },
  {
    slug: 'boxed-warning',
    title: 'Boxed warning',
    otherForms: ['black box warning'],
    definition:
      'The strongest warning that the FDA puts on the label of a medicine. It stands in a box with a black border.',
  },
  {
    slug: 'cbt',
    title: 'Cognitive behavioral therapy (CBT)',
    otherForms: ['CBT'],
    definition:
      'A talking therapy in which you learn to notice, test, and change thoughts and actions that keep a problem going.',
  },
  {
    slug: 'certainty',
    title: 'Certainty of evidence',
    otherForms: ['GRADE', 'certainty'],
    definition:
      'How sure we can be of what studies found. We use four levels from a method called GRADE: high, moderate, low, and very low.',
  },
  {
    slug: 'cleared',
    title: 'Cleared',
    otherForms: ['clearance', '510(k)'],
    definition:
      'The FDA lets a certain device be sold for a certain use. The FDA found it much like one that is already sold. This is not the same as the approval of a medicine.',
  },
  {
    slug: 'compounded-medicine',
    title: 'Compounded medicine',
    otherForms: ['compounding'],
    definition:
      'A medicine that a pharmacy mixes for a patient. The FDA does not check such a product before it is sold.',
  },
  {
    slug: 'dependence',
    title: 'Dependence',
    otherForms: ['physical dependence'],
    definition: 'The body is so used to a medicine or drug that stopping it suddenly makes a person ill.',
  },
  {
    slug: 'dissociation',
    title: 'Dissociation',
    otherForms: ['dissociative'],
    definition: 'Feeling cut off from your body, your thoughts, or the world around you.',
  },
  {
    slug: 'eeg',
    title: 'EEG',
    otherForms: ['electroencephalogram', 'brain waves'],
    definition: 'A test that records the small electric currents of the brain with sensors on the scalp.',
  },
  {
    slug: 'exempt',
    title: 'Exempt',
    otherForms: ['exemption'],
    definition:
      'A device of this kind may be sold for certain uses without a check by the FDA first. It has not been approved or cleared.',
  },
  {
    slug: 'exposure',
    title: 'Exposure',
    otherForms: ['exposure therapy'],
    definition: 'Facing what you fear on purpose, in small steps that you agree on with a therapist.',
  },
  {
    slug: 'fight-or-flight-response',
    title: 'Fight-or-flight response',
    otherForms: ['stress response'],
    definition:
      'What the body does when it senses danger: the heart beats faster, muscles tighten, and senses sharpen.',
  },
  {
    slug: 'glutamate',
    title: 'Glutamate',
    definition: 'The brain’s main chemical messenger for making nerve cells active.',
  },
  {
    slug: 'guideline',
    title: 'Guideline',
    otherForms: ['guidelines'],
    definition: 'Advice for clinicians that a group of experts has agreed on after looking at the studies.',
  },
  {
    slug: 'neuroplasticity',
    title: 'Neuroplasticity',
    definition: 'The ability of the brain to change, by making, strengthening, or loosening links between nerve cells.',
  },
  {
    slug: 'off-label',
    title: 'Off-label',
    otherForms: ['off-label use'],
    definition:
      'Using a medicine or device for something that it was not approved or cleared for. Clinicians may do this. You may ask why, and what is known about it.',
  },
  {
    slug: 'placebo',
    title: 'Placebo',
    otherForms: ['dummy pill'],
    definition: 'A treatment that looks like the real one and has no active part, used in studies for comparison.',
  },
  {
    slug: 'qeeg',
    title: 'qEEG',
    otherForms: ['quantitative EEG', 'brain map'],
    definition: 'A computer’s comparison of a person’s brain waves with those of other people, often shown in colors.',
  },
  {
    slug: 'randomized-trial',
    title: 'Randomized trial',
    otherForms: ['randomized controlled trial', 'RCT'],
    definition:
      'A study in which chance decides who gets which treatment. So the groups are alike and can be compared fairly.',
  },
  {
    slug: 'sham',
    title: 'Sham treatment',
    otherForms: ['sham'],
    definition: 'A pretended procedure, used in studies as a placebo is used for pills.',
  },
  {
    slug: 'systematic-review',
    title: 'Systematic review',
    otherForms: ['meta-analysis', 'review'],
    definition:
      'A study that looks for all the studies on a question and sums them up. When it combines their numbers, it is called a meta-analysis.',
  },
  {
    slug: 'tapering',
    title: 'Tapering',
    otherForms: ['taper'],
    definition: 'Lowering the dose of a medicine in steps before stopping it.',
  },
  {
    slug: 'treatment-resistant',
    title: 'Treatment-resistant',
    otherForms: ['treatment-resistant depression'],
    definition: 'Said of an illness that did not get better with at least two treatments that were properly tried.',
  },
  {
    slug: 'withdrawal',
    title: 'Withdrawal',
    otherForms: ['withdrawal symptoms'],
    definition: 'Symptoms that come when a medicine or drug is stopped or lowered too fast.',
  },
];
