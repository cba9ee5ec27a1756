import type { CollectionConfig } from 'payload';
import { accessOf } from '../../access/accessOf.ts';
import { bookkeepingFields } from '../../fields/bookkeeping.ts';
import { changesField } from '../../fields/changes.ts';
import { medicalNameField, otherNamesField } from '../../fields/names.ts';
import { pictureField } from '../../fields/picture.ts';
import { richTextField } from '../../fields/richText.ts';
import { slugField } from '../../fields/slug/index.ts';
import { summaryField } from '../../fields/summary.ts';
import { titleField } from '../../fields/title.ts';
import { contentAdmin, contentCollection, groups } from '../content.ts';
import { gettingHelpFields } from './gettingHelp.ts';
import { relatedAndCodesFields } from './relatedAndCodes.ts';
import { symptomsAndCausesFields } from './symptomsAndCauses.ts';
import { treatmentsFields } from './treatments.ts';

export const Conditions: CollectionConfig = {
  slug: 'conditions',
  labels: { singular: 'Condition', plural: 'Conditions' },
  ...contentCollection,
  access: accessOf('conditions'),
  admin: {
    group: groups.patients,
    ...contentAdmin,
    description: 'Illnesses and disorders: what each one is, how it shows, and what helps.',
    defaultColumns: ['title', 'medicalName', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'medicalName', 'otherNames', 'slug'],
  },
  fields: [
    titleField({ description: 'The name that patients use, such as “Anxiety”.' }),
    summaryField,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'The basics',
          fields: [
            richTextField({
              name: 'whatItIs',
              label: 'What it is',
              description:
                'What the condition is and how it feels, in plain words. Cite a source for each medical claim.',
              isRequired: true,
            }),
            medicalNameField('Generalized anxiety disorder'),
            otherNamesField('GAD'),
            pictureField,
          ],
        },
        { label: 'Symptoms and causes', fields: symptomsAndCausesFields },
        { label: 'Treatments', fields: treatmentsFields },
        { label: 'Getting help', fields: gettingHelpFields },
        { label: 'Related and codes', fields: relatedAndCodesFields },
      ],
    },
    changesField,
    slugField({ collection: 'conditions' }),
    ...bookkeepingFields,
  ],
};
