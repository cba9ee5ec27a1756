import { lengths } from '@wellcite/shared/vocabulary';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../../access/accessOf.ts';
import { bookkeepingFields } from '../../fields/bookkeeping.ts';
import { notBlankLines } from '../../fields/notBlank.ts';
import { slugField } from '../../fields/slug/index.ts';
import { titleField } from '../../fields/title.ts';
import { contentAdmin, contentCollection, groups } from '../content.ts';

export const Glossary: CollectionConfig = {
  slug: 'glossary',
  labels: { singular: 'Word', plural: 'Glossary' },
  typescript: { interface: 'GlossaryEntry' },
  ...contentCollection,
  access: accessOf('glossary'),
  admin: {
    group: groups.patients,
    ...contentAdmin,
    description: 'Hard words and what they mean. All of them stand on one page.',
    defaultColumns: ['title', 'otherForms', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'otherForms', 'definition', 'slug'],
  },
  fields: [
    titleField({ label: 'Word', description: 'Such as “Placebo”.', maxLength: lengths.name }),
    {
      name: 'definition',
      type: 'textarea',
      label: 'What it means',
      required: true,
      maxLength: lengths.paragraph,
      validate: notBlankLines,
      admin: { description: 'In words that need no glossary themselves. One or two sentences.' },
    },
    {
      name: 'otherForms',
      type: 'text',
      hasMany: true,
      label: 'Other forms',
      maxLength: lengths.name,
      admin: {
        placeholder: 'Write a form and press Enter',
        description: 'Plurals and spellings that mean the same, such as “placebos”.',
      },
    },
    slugField({ collection: 'glossary' }),
    ...bookkeepingFields,
  ],
};
