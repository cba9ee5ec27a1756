import { lengths } from '@wellcite/shared/vocabulary';
import type { GlobalConfig } from 'payload';
import { globalAccessOf } from '../../access/accessOf.ts';
import { contentVersions, groups } from '../../collections/content.ts';
import { bookkeepingFields } from '../../fields/bookkeeping.ts';
import { notBlank } from '../../fields/notBlank.ts';
import { crisisLinesField } from './crisisLines.ts';
import { enquiryRetentionField } from './enquiries.ts';
import { navigationField } from './navigation.ts';
import { requireApprovalField, reviewMonthsField } from './review.ts';
import { telephoneNumber } from './telephoneNumber.ts';

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Site settings',
  typescript: { interface: 'SiteSettings' },
  access: globalAccessOf('site-settings'),
  versions: { drafts: contentVersions.drafts, max: contentVersions.maxPerDoc },
  admin: {
    group: groups.settings,
    hideAPIURL: true,
    description: 'What stands on every page: the clinic’s name, the menu, and where to turn in a crisis.',
  },
  fields: [
    {
      name: 'clinicName',
      type: 'text',
      label: 'Name of the clinic',
      required: true,
      maxLength: lengths.name,
      validate: notBlank,
      admin: { description: 'Shown at the top of every page.' },
    },
    {
      name: 'tagline',
      type: 'text',
      label: 'Line under the name',
      maxLength: lengths.note,
      admin: { description: 'What the site is for, in a few words. Not needed.' },
    },
    {
      name: 'telephone',
      type: 'text',
      label: 'Telephone',
      validate: telephoneNumber,
      admin: { description: 'As people write it, such as (424) 555-0100.' },
    },
    crisisLinesField,
    navigationField,
    {
      name: 'disclosure',
      type: 'textarea',
      label: 'What the clinic earns',
      maxLength: lengths.paragraph,
      admin: {
        description: 'Shown with each treatment that the clinic offers, so that readers can judge for themselves.',
      },
    },
    {
      name: 'notice',
      type: 'text',
      label: 'Notice on every page',
      maxLength: lengths.note,
      admin: { description: 'Such as “This is a demonstration and no medical advice.” Not needed.' },
    },
    requireApprovalField,
    reviewMonthsField,
    enquiryRetentionField,
    ...bookkeepingFields,
  ],
};
