import { reservedPageSlugs } from '@wellcite/shared/paths';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../../access/accessOf.ts';
import { bookkeepingFields } from '../../fields/bookkeeping.ts';
import { changesField } from '../../fields/changes.ts';
import { pictureField } from '../../fields/picture.ts';
import { richTextField } from '../../fields/richText.ts';
import { slugField } from '../../fields/slug/index.ts';
import { summaryField } from '../../fields/summary.ts';
import { titleField } from '../../fields/title.ts';
import { contentAdmin, contentCollection, groups } from '../content.ts';

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  ...contentCollection,
  access: accessOf('pages'),
  admin: {
    group: groups.patients,
    ...contentAdmin,
    description: 'Pages of the site itself: home, about us, how we review, contact, getting help now.',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
  },
  fields: [
    titleField({ description: 'What stands at the top of the page, such as “How we review”.' }),
    summaryField,
    richTextField({ name: 'body', label: 'Text', description: 'The page itself.', isRequired: true }),
    pictureField,
    changesField,
    slugField({ collection: 'pages', reserved: reservedPageSlugs }),
    ...bookkeepingFields,
  ],
};
