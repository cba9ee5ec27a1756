import {
  certaintyLabels,
  certaintyLevels,
  effectLabels,
  effects,
  lengths,
  regulatoryStatuses,
  regulatoryStatusLabels,
} from '@wellcite/shared/vocabulary';
import type { ArrayField } from 'payload';
import { notBlank } from '../../fields/notBlank.ts';
import { optionsFrom } from '../../fields/optionsFrom.ts';

/** What is known of a treatment, a row for each condition and outcome. */
export const usesField: ArrayField = {
  name: 'uses',
  type: 'array',
  label: 'Uses',
  labels: { singular: 'Use', plural: 'Uses' },
  admin: {
    description: 'One row for each condition and each thing that was measured. Ask your medical reviewer if unsure.',
    components: { RowLabel: '/admin/RowTitle.tsx#UseRow' },
  },
  fields: [
    {
      name: 'condition',
      type: 'relationship',
      relationTo: 'conditions',
      required: true,
      label: 'Condition',
      admin: { description: 'What it is used for.' },
    },
    {
      name: 'outcome',
      type: 'text',
      label: 'What was measured',
      required: true,
      maxLength: lengths.note,
      validate: notBlank,
      admin: { description: 'Such as “anxiety symptoms after two weeks”.' },
    },
    {
      name: 'statement',
      type: 'text',
      label: 'In one sentence',
      required: true,
      maxLength: lengths.sentence,
      validate: notBlank,
      admin: { description: 'As you would say it to a patient: “It may ease anxiety for some people.”' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'effect',
          type: 'select',
          label: 'Effect',
          required: true,
          options: optionsFrom(effects, effectLabels),
          admin: { width: '50%', description: 'What it does to what was measured.' },
        },
        {
          name: 'certainty',
          type: 'select',
          label: 'How sure we are',
          required: true,
          options: optionsFrom(certaintyLevels, certaintyLabels),
          admin: { width: '50%', description: 'As GRADE rates it. The words on the page follow from this.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'regulatoryStatus',
          type: 'select',
          label: 'What the FDA has said',
          required: true,
          options: optionsFrom(regulatoryStatuses, regulatoryStatusLabels),
          admin: { width: '50%', description: 'About this use. For a device: about one device, never about a kind.' },
        },
        {
          name: 'regulatoryBasis',
          type: 'text',
          label: 'Where it says so',
          maxLength: lengths.sentence,
          admin: { width: '50%', description: 'Such as “FDA 510(k) K122288, 2013”.' },
        },
      ],
    },
    {
      name: 'references',
      type: 'relationship',
      relationTo: 'references',
      hasMany: true,
      label: 'Sources',
      admin: { description: 'The studies, guidelines or labels that say this.' },
    },
  ],
};
