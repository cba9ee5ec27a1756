import { lengths } from '@wellcite/shared/vocabulary';
import type { Field } from 'payload';
import { notBlank } from '../../fields/notBlank.ts';
import { richTextField } from '../../fields/richText.ts';

/** How it shows, and why people get it. */
export const symptomsAndCausesFields: Field[] = [
  {
    name: 'symptoms',
    type: 'array',
    label: 'Symptoms',
    labels: { singular: 'Symptom', plural: 'Symptoms' },
    admin: {
      description: 'The symptoms people notice, most common first. Each one links to its own page.',
      components: { RowLabel: '/admin/RowTitle.tsx#SymptomRow' },
    },
    fields: [
      {
        name: 'symptom',
        type: 'relationship',
        relationTo: 'symptoms',
        required: true,
        label: 'Symptom',
        admin: { description: 'Pick one, or create it if it is not there yet.' },
      },
      {
        name: 'note',
        type: 'text',
        label: 'How it shows in this condition',
        maxLength: lengths.note,
        admin: { description: 'A short note, such as “often worse at night”. Not needed.' },
      },
    ],
  },
  richTextField({
    name: 'causes',
    label: 'Causes',
    description: 'Why people get it, as far as is known. Cite a source for each medical claim.',
  }),
  {
    name: 'riskFactors',
    type: 'array',
    label: 'Risk factors',
    labels: { singular: 'Risk factor', plural: 'Risk factors' },
    admin: {
      description: 'What makes it more likely, one line each.',
      components: { RowLabel: '/admin/RowTitle.tsx#FactorRow' },
    },
    fields: [
      {
        name: 'factor',
        type: 'text',
        label: 'Risk factor',
        required: true,
        maxLength: lengths.note,
        validate: notBlank,
        admin: { description: 'Such as “A parent or sibling who has it”.' },
      },
    ],
  },
];
