import { lengths } from '@wellcite/shared/vocabulary';
import type { ArrayField } from 'payload';
import { notBlank } from './notBlank.ts';

/** What editors tell readers of a change; the page shows the newest, and the site's feed has them all. */
export const changesField: ArrayField = {
  name: 'changes',
  type: 'array',
  label: 'What changed',
  labels: { singular: 'Change', plural: 'Changes' },
  admin: {
    initCollapsed: true,
    description:
      'A line for each change that readers should know of, such as a new study or a new warning. It stands at the end of the page and goes to those who follow the site’s feed. Spelling needs no line.',
    components: { RowLabel: '/admin/RowTitle.tsx#ChangeRow' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'changedOn',
          type: 'date',
          label: 'Date',
          required: true,
          defaultValue: today,
          admin: { width: '30%', date: { pickerAppearance: 'dayOnly' } },
        },
        {
          name: 'note',
          type: 'text',
          label: 'What is new',
          required: true,
          maxLength: lengths.note,
          validate: notBlank,
          admin: { width: '70%', description: 'In a sentence, such as “Added the FDA’s warning of 2023.”' },
        },
      ],
    },
  ],
};

/** At noon UTC, as the picker stores a day: the form shows the same day as the site, almost wherever it is read. */
function today(): string {
  return `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`;
}
