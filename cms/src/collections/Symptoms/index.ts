import { careLevelLabels, careLevels } from '@wellcite/shared/vocabulary';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../../access/accessOf.ts';
import { bookkeepingFields } from '../../fields/bookkeeping.ts';
import { changesField } from '../../fields/changes.ts';
import { medicalNameField, otherNamesField } from '../../fields/names.ts';
import { optionsFrom } from '../../fields/optionsFrom.ts';
import { richTextField } from '../../fields/richText.ts';
import { slugField } from '../../fields/slug/index.ts';
import { summaryField } from '../../fields/summary.ts';
import { titleField } from '../../fields/title.ts';
import { contentAdmin, contentCollection, groups } from '../content.ts';

export const Symptoms: CollectionConfig = {
  slug: 'symptoms',
  labels: { singular: 'Symptom', plural: 'Symptoms' },
  ...contentCollection,
  access: accessOf('symptoms'),
  admin: {
    group: groups.patients,
    ...contentAdmin,
    description: 'What people feel or notice. A symptom’s page leads to the conditions it can belong to.',
    defaultColumns: ['title', 'medicalName', 'careLevel', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'medicalName', 'otherNames', 'slug'],
  },
  fields: [
    titleField({ description: 'As people say it, such as “Racing heart”.' }),
    summaryField,
    richTextField({
      name: 'description',
      label: 'Description',
      description: 'What it feels like, what can cause it and what may help. Cite a source for each medical claim.',
      isRequired: true,
    }),
    {
      name: 'careLevel',
      type: 'select',
      label: 'How soon to get help',
      required: true,
      options: optionsFrom(careLevels, careLevelLabels),
      admin: { description: 'For somebody who has this symptom alone.' },
    },
    medicalNameField('Palpitations'),
    otherNamesField('pounding heart'),
    changesField,
    slugField({ collection: 'symptoms' }),
    ...bookkeepingFields,
  ],
};
