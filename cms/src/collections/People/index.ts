import { lengths } from '@wellcite/shared/vocabulary';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../../access/accessOf.ts';
import { bookkeepingFields } from '../../fields/bookkeeping.ts';
import { notBlank } from '../../fields/notBlank.ts';
import { pictureField } from '../../fields/picture.ts';
import { slugField } from '../../fields/slug/index.ts';
import { summaryField } from '../../fields/summary.ts';
import { titleField } from '../../fields/title.ts';
import { contentAdmin, contentCollection, groups } from '../content.ts';

export const People: CollectionConfig = {
  slug: 'people',
  labels: { singular: 'Person', plural: 'People' },
  ...contentCollection,
  access: accessOf('people'),
  admin: {
    group: groups.sources,
    ...contentAdmin,
    description: 'Who writes and who reviews: readers see their names, their credentials and a page about each.',
    defaultColumns: ['title', 'credentials', 'role', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'credentials', 'role', 'slug'],
  },
  fields: [
    titleField({ label: 'Name', description: 'As it is signed, without credentials.' }),
    {
      name: 'credentials',
      type: 'text',
      label: 'Credentials',
      maxLength: lengths.title,
      admin: { description: 'Such as “MD, board-certified psychiatrist”.' },
    },
    {
      name: 'role',
      type: 'text',
      label: 'What they do here',
      required: true,
      maxLength: lengths.name,
      validate: notBlank,
      admin: { description: 'Such as “Medical reviewer”.' },
    },
    summaryField,
    pictureField,
    slugField({ collection: 'people' }),
    ...bookkeepingFields,
  ],
};
