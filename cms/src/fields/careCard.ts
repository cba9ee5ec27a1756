import { careLevelLabels, careLevels, lengths } from '@wellcite/shared/vocabulary';
import type { Field } from 'payload';
import { notBlank } from './notBlank.ts';
import { optionsFrom } from './optionsFrom.ts';

/** A card that says what to do, and when: in a list of cards, and within rich text. */
export const careCardFields: Field[] = [
  {
    name: 'level',
    type: 'select',
    label: 'How urgent',
    required: true,
    options: optionsFrom(careLevels, careLevelLabels),
    admin: { description: 'The card’s color and order follow this.' },
  },
  {
    name: 'heading',
    type: 'text',
    label: 'What to do',
    required: true,
    maxLength: lengths.name,
    validate: notBlank,
    admin: { description: 'It ends before the list, as in “Call 911 now if”.' },
  },
  {
    name: 'reasons',
    type: 'array',
    label: 'When',
    labels: { singular: 'Line', plural: 'Lines' },
    required: true,
    minRows: 1,
    admin: {
      description: 'One line each, finishing the sentence above: “you have chest pain”.',
      components: { RowLabel: '/admin/RowTitle.tsx#ReasonRow' },
    },
    fields: [
      {
        name: 'reason',
        type: 'text',
        label: 'Line',
        required: true,
        maxLength: lengths.note,
        validate: notBlank,
        admin: { description: 'Short, and in the reader’s words.' },
      },
    ],
  },
  {
    name: 'advice',
    type: 'textarea',
    label: 'What else to know',
    maxLength: lengths.paragraph,
    admin: { description: 'Shown below the list, such as “Do not drive yourself”. Not needed.' },
  },
];
