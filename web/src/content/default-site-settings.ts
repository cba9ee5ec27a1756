import { lastResortCrisisLines } from '@wellcite/shared/crisis-lines';
import type { PublicSiteSettings } from '@wellcite/shared/site';
import { enquiryRetention } from '@wellcite/shared/vocabulary';

/** What the site says until its settings have been published. */
export const defaultSiteSettings: PublicSiteSettings = {
  id: 'site-settings',
  clinicName: 'Patient education',
  tagline: null,
  telephone: null,
  crisisLines: lastResortCrisisLines,
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
