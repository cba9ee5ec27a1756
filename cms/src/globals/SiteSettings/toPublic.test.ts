import { siteSettingsSchema } from '@wellcite/shared/site';
import { expect, test } from 'vitest';
import type { SiteSettings } from '../../payload-types.ts';
import { MissingValue } from '../../publishing/MissingValue.ts';
import { toPublicSiteSettings } from './toPublic.ts';

const settings: SiteSettings = {
  id: 'a-row-of-the-database',
  clinicName: 'Clinic',
  tagline: '',
  crisisLines: [{ id: 'row', name: '988', telephone: '988', action: 'Call 988', description: 'At any time' }],
  navigation: [
    { label: 'Conditions', kind: 'section', section: 'conditions', page: 'p1' },
    { label: 'About', kind: 'page', section: 'glossary', page: 'p2' },
  ],
};

test('has one id on every database, and follows the kind of each menu item', () => {
  const made = toPublicSiteSettings(settings);
  expect(siteSettingsSchema.parse(made)).toEqual(made);
  expect(made).toEqual({
    id: 'site-settings',
    clinicName: 'Clinic',
    tagline: null,
    telephone: null,
    crisisLines: [{ name: '988', telephone: '988', action: 'Call 988', description: 'At any time' }],
    navigation: [
      { label: 'Conditions', target: { kind: 'section', section: 'conditions' } },
      { label: 'About', target: { kind: 'page', page: 'p2' } },
    ],
    disclosure: null,
    notice: null,
    enquiryRetentionDays: 90,
  });
});

test('says where a menu item leads nowhere', () => {
  const broken = { ...settings, navigation: [{ label: 'Where?', kind: 'section' as const, section: null }] };
  expect(() => toPublicSiteSettings(broken)).toThrow(new MissingValue(['navigation', 0, 'target', 'section']));
});
