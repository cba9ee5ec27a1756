import { enquiryRetention } from '@wellcite/shared/vocabulary';
import type { NumberField } from 'payload';
import { fieldAccessOf } from '../../access/accessOf.ts';

export const enquiryRetentionField: NumberField = {
  name: 'enquiryRetentionDays',
  type: 'number',
  label: 'How long we keep what patients write',
  min: enquiryRetention.least,
  max: enquiryRetention.most,
  defaultValue: enquiryRetention.usual,
  access: fieldAccessOf('site-settings', 'enquiryRetentionDays'),
  admin: {
    step: 1,
    description:
      'In days, answered or not. After that an enquiry is deleted for good. The contact page tells patients this number, so it changes there too. What came in before is kept no longer than the page said then.',
  },
  validate: (value: number | null | undefined) =>
    value === null || value === undefined || isBetween(value)
      ? true
      : `Enter a whole number of days, from ${enquiryRetention.least} to ${enquiryRetention.most}.`,
};

function isBetween(days: number): boolean {
  return Number.isInteger(days) && days >= enquiryRetention.least && days <= enquiryRetention.most;
}
