import { lengths } from '@wellcite/shared/vocabulary';
import type { Field } from 'payload';
import { notBlank } from '../../fields/notBlank.ts';
import { richTextField } from '../../fields/richText.ts';

/** What helps, and what is not known. */
export const treatmentsFields: Field[] = [
  {
    name: 'treatments',
    type: 'array',
    label: 'Treatments',
    labels: { singular: 'Treatment', plural: 'Treatments' },
    admin: {
      description: 'What can help, what is tried first at the top. Each one links to its own page.',
      components: { RowLabel: '/admin/RowTitle.tsx#TreatmentRow' },
    },
    fields: [
      {
        name: 'treatment',
        type: 'relationship',
        relationTo: 'treatments',
        required: true,
        label: 'Treatment',
        admin: { description: 'Pick one, or create it if it is not there yet.' },
      },
      {
        name: 'how',
        type: 'text',
        label: 'How it helps here',
        required: true,
        maxLength: lengths.sentence,
        validate: notBlank,
        admin: { description: 'One sentence about this condition, such as “Teaches ways to calm worry”.' },
      },
      {
        name: 'forWhom',
        type: 'text',
        label: 'For whom',
        maxLength: lengths.sentence,
        admin: { description: 'Such as “Often the first choice for adults”. Not needed.' },
      },
    ],
  },
  richTextField({
    name: 'whatWeDoNotKnow',
    label: 'What we do not know',
    description: 'What studies have not answered yet. Saying so makes the rest easier to trust.',
  }),
];
