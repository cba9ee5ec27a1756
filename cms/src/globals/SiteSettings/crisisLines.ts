import { lengths } from '@wellcite/shared/vocabulary';
import type { ArrayField } from 'payload';
import { notBlank } from '../../fields/notBlank.ts';
import { telephoneNumber } from './telephoneNumber.ts';

export const crisisLinesField: ArrayField = {
  name: 'crisisLines',
  type: 'array',
  label: 'Crisis lines',
  labels: { singular: 'Crisis line', plural: 'Crisis lines' },
  required: true,
  minRows: 1,
  admin: {
    description:
      'Where to turn in a crisis. They stand on every page, in this order. Call each number before you add it.',
    components: { RowLabel: '/admin/RowTitle.tsx#CrisisLineRow' },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      maxLength: lengths.name,
      validate: notBlank,
      admin: { description: 'Such as “988 Suicide & Crisis Lifeline”.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'telephone',
          type: 'text',
          label: 'Telephone',
          required: true,
          validate: telephoneNumber,
          admin: { width: '40%', description: 'Such as 988' },
        },
        {
          name: 'action',
          type: 'text',
          label: 'What to do',
          required: true,
          maxLength: lengths.name,
          validate: notBlank,
          admin: { width: '60%', description: 'The words of the link, such as “Call or text 988”.' },
        },
      ],
    },
    {
      name: 'description',
      type: 'text',
      label: 'For whom, and when',
      required: true,
      maxLength: lengths.note,
      validate: notBlank,
      admin: { description: 'Such as “Free and confidential, at any time”.' },
    },
  ],
};
