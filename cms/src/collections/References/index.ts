import { lengths, referenceKindLabels, referenceKinds, studyKindLabels, studyKinds } from '@wellcite/shared/vocabulary';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../../access/accessOf.ts';
import { bookkeepingFields } from '../../fields/bookkeeping.ts';
import { optionsFrom } from '../../fields/optionsFrom.ts';
import { slugField } from '../../fields/slug/index.ts';
import { titleField } from '../../fields/title.ts';
import { contentAdmin, contentCollection, groups } from '../content.ts';
import { authorFields } from './authors.ts';
import { whereFields } from './identifiers.ts';
import { publicationFields } from './publication.ts';

export const References: CollectionConfig = {
  slug: 'references',
  labels: { singular: 'Reference', plural: 'References' },
  ...contentCollection,
  access: accessOf('references'),
  admin: {
    group: groups.sources,
    ...contentAdmin,
    description: 'The studies, guidelines and labels that pages cite. Enter each one once, then cite it anywhere.',
    defaultColumns: ['title', 'kind', 'journalAbbreviation', '_status', 'updatedAt'],
    components: { beforeListTable: ['/admin/references/ListActions.tsx#ListActions'] },
    listSearchableFields: ['title', 'doi', 'pmid', 'pmcid', 'number', 'slug'],
  },
  fields: [
    titleField({
      description: 'Exactly as the source has it, without a period at the end.',
      maxLength: lengths.sourceTitle,
    }),
    {
      name: 'kind',
      type: 'select',
      label: 'Kind of source',
      required: true,
      defaultValue: 'article',
      options: optionsFrom(referenceKinds, referenceKindLabels),
      admin: { description: 'The form below changes with it.' },
    },
    ...authorFields,
    ...publicationFields,
    ...whereFields,
    {
      name: 'studyKind',
      type: 'select',
      label: 'Kind of study',
      options: optionsFrom(studyKinds, studyKindLabels),
      admin: { description: 'Readers see these words next to the source. Leave it empty where none fits.' },
    },
    {
      name: 'publicationTypes',
      type: 'text',
      hasMany: true,
      label: 'Publication types',
      maxLength: 120,
      admin: {
        condition: (data) => data.kind === 'article',
        placeholder: 'Write a type and press Enter',
        description: 'As PubMed lists them, such as “Meta-Analysis”.',
      },
    },
    slugField({ collection: 'references' }),
    {
      name: 'check',
      type: 'ui',
      label: 'Is it still good?',
      admin: {
        position: 'sidebar',
        components: { Field: '/admin/references/CheckField.tsx#CheckField' },
        disableListColumn: true,
      },
    },
    ...bookkeepingFields,
  ],
};
