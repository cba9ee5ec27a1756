import { lengths } from '@wellcite/shared/vocabulary';
import type { Field } from 'payload';
import { careCardFields } from '../../fields/careCard.ts';
import { notBlank } from '../../fields/notBlank.ts';
import { richTextField } from '../../fields/richText.ts';

/** When to see somebody, and what patients ask. */
export const gettingHelpFields: Field[] = [
  {
    name: 'whenToGetHelp',
    type: 'array',
    label: 'When to get help',
    labels: { singular: 'Card', plural: 'Cards' },
    admin: {
      description: 'A card for each level of urgency: what to do, and when.',
      components: { RowLabel: '/admin/RowTitle.tsx#CareCardRow' },
    },
    fields: careCardFields,
  },
  {
    name: 'questions',
    type: 'array',
    label: 'Questions and answers',
    labels: { singular: 'Question', plural: 'Questions' },
    admin: {
      description: 'Questions as patients ask them, each with a short answer.',
      components: { RowLabel: '/admin/RowTitle.tsx#QuestionRow' },
    },
    fields: [
      {
        name: 'question',
        type: 'text',
        label: 'Question',
        required: true,
        maxLength: lengths.title,
        validate: notBlank,
        admin: { description: 'Such as “Will it go away on its own?”' },
      },
      richTextField({
        name: 'answer',
        label: 'Answer',
        description: 'Start with the answer itself, then explain. Cite a source for each medical claim.',
        isRequired: true,
      }),
    ],
  },
];
