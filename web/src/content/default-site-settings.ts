import type { PublicSiteSettings } from '@wellcite/shared/site';
import { enquiryRetention } from '@wellcite/shared/vocabulary';

/** What the site says until its settings have been published: crisis help must never be missing. */
export const defaultSiteSettings: PublicSiteSettings = {
  id: 'site-settings',
  clinicName: 'Patient education',
  tagline: null,
  telephone: null,
  crisisLines: [
    {
      name: '988 Suicide & Crisis Lifeline',
      telephone: '988',
      action: 'Call or text 988',
      description: 'Free and confidential, at any time, in the United States',
    },
    {
      name: 'Emergency services',
      telephone: '911',
      action: 'Call 911',
      description: 'If a life is in danger',
    },
  ],
  navigation: [
    { label: 'Conditions', target: { kind: 'section', section: 'conditions' } },
    { label: 'Symptoms', target: { kind: 'section', section: 'symptoms' } },
    { label: 'Treatments', target: { kind: 'section', section: 'treatments' } },
    { label: 'A to Z', target: { kind: 'section', section: 'a-to-z' } },
  ],
  disclosure: null,
  notice: null,
  enquiryRetentionDays: enquiryRetention.usual,
};
