import { type SiteSection, siteSections } from '@wellcite/shared/vocabulary';
import type { ArrayField } from 'payload';
import { notBlank } from '../../fields/notBlank.ts';
import { optionsFrom } from '../../fields/optionsFrom.ts';

/** Longest label, in characters: more does not fit the menu of a phone. */
const labelLength = 40;

const sectionLabels: Record<SiteSection, string> = {
  conditions: 'Conditions',
  symptoms: 'Symptoms',
  'symptom-explorer': 'Symptom explorer',
  treatments: 'Treatments',
  references: 'References',
  'a-to-z': 'A to Z',
  glossary: 'Glossary',
};

export const navigationField: ArrayField = {
  name: 'navigation',
  type: 'array',
  label: 'Menu',
  labels: { singular: 'Menu item', plural: 'Menu items' },
  admin: {
    description: 'The menu at the top of every page, in this order. Five or six items are plenty.',
    components: { RowLabel: '/admin/RowTitle.tsx#MenuItemRow' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          label: 'Words in the menu',
          required: true,
          maxLength: labelLength,
          validate: notBlank,
          admin: { width: '34%', description: 'One or two words.' },
        },
        {
          name: 'kind',
          type: 'select',
          label: 'Leads to',
          required: true,
          defaultValue: 'section',
          options: [
            { value: 'section', label: 'A part of the site' },
            { value: 'page', label: 'A page' },
          ],
          admin: { width: '33%', description: 'A list such as all conditions, or one page.' },
        },
        {
          name: 'section',
          type: 'select',
          label: 'Part of the site',
          required: true,
          options: optionsFrom(siteSections, sectionLabels),
          admin: {
            width: '33%',
            condition: (_, siblingData) => siblingData.kind === 'section',
            description: 'Which list.',
          },
        },
        {
          name: 'page',
          type: 'relationship',
          relationTo: 'pages',
          label: 'Page',
          required: true,
          admin: {
            width: '33%',
            condition: (_, siblingData) => siblingData.kind === 'page',
            description: 'Which page.',
          },
        },
      ],
    },
  ],
};
