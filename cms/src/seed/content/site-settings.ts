import type { SeedSettings } from './types.ts';

/** The clinic's name and number stand here and nowhere else in the content. */
export const settings: SeedSettings = {
  clinicName: 'Demonstration Clinic',
  tagline: 'Plain words, with a source for each claim',
  telephone: '(424) 555-0100',
  crisisLines: [
    {
      name: '988 Suicide & Crisis Lifeline',
      telephone: '988',
      action: 'Call or text 988',
      description: 'For thoughts of suicide or any mental health crisis. Free and private, at any hour.',
    },
    {
      name: 'Emergency services',
      telephone: '911',
      action: 'Call 911',
      description: 'When a life is in danger, or for chest pain, trouble breathing, or a suicide attempt',
    },
  ],
  navigation: [
    { label: 'Conditions', section: 'conditions' },
    { label: 'Symptoms', section: 'symptoms' },
    { label: 'Treatments', section: 'treatments' },
    { label: 'A to Z', section: 'a-to-z' },
    { label: 'About', page: 'about' },
    { label: 'Contact', page: 'contact' },
  ],
  disclosure:
    'We sell some of the treatments that we write about, and we earn money when you choose them. So each treatment page shows its risks, its sources, and what nobody knows yet. Please compare, and ask someone who does not sell it.',
  notice: 'This is a demonstration. The clinic is made up, and no clinician has checked these pages.',
};
