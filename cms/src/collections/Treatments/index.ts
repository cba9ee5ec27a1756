import { treatmentKindLabels, treatmentKinds } from '@wellcite/shared/vocabulary';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../../access/accessOf.ts';
import { bookkeepingFields } from '../../fields/bookkeeping.ts';
import { changesField } from '../../fields/changes.ts';
import { citedStatementField } from '../../fields/citedStatement.ts';
import { medicalNameField, otherNamesField } from '../../fields/names.ts';
import { optionsFrom } from '../../fields/optionsFrom.ts';
import { pictureField } from '../../fields/picture.ts';
import { richTextField } from '../../fields/richText.ts';
import { slugField } from '../../fields/slug/index.ts';
import { summaryField } from '../../fields/summary.ts';
import { titleField } from '../../fields/title.ts';
import { contentAdmin, contentCollection, groups } from '../content.ts';
import { usesField } from './uses.ts';

export const Treatments: CollectionConfig = {
  slug: 'treatments',
  labels: { singular: 'Treatment', plural: 'Treatments' },
  ...contentCollection,
  access: accessOf('treatments'),
  admin: {
    group: groups.patients,
    ...contentAdmin,
    description: 'Medicines, therapies, procedures and devices: how each works, what it does, and its risks.',
    defaultColumns: ['title', 'medicalName', 'kind', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'medicalName', 'otherNames', 'slug'],
  },
  fields: [
    titleField({ description: 'The name that patients use, such as “Talking therapy”.' }),
    summaryField,
    {
      name: 'kind',
      type: 'select',
      label: 'Kind',
      required: true,
      options: optionsFrom(treatmentKinds, treatmentKindLabels),
      admin: { description: 'What sort of treatment it is. Lists are grouped by this.' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'How it works',
          fields: [
            richTextField({
              name: 'howItWorks',
              label: 'How it works',
              description: 'What it does in the body or mind. Say so where this is only a theory.',
            }),
            richTextField({
              name: 'whatHappens',
              label: 'What happens',
              description: 'A visit step by step: before, during and after, and how long it takes.',
            }),
            pictureField,
          ],
        },
        {
          label: 'Benefits and risks',
          fields: [
            richTextField({
              name: 'benefits',
              label: 'Benefits',
              description: 'What it may do for people. Cite a source for each claim, and promise nothing.',
            }),
            richTextField({
              name: 'risks',
              label: 'Risks',
              description: 'Side effects and dangers, common ones first. A treatment is not published without them.',
              isRequired: true,
            }),
            richTextField({
              name: 'whoItMayNotSuit',
              label: 'Who it may not suit',
              description: 'Who should not have it, or should talk to a doctor first.',
            }),
            richTextField({
              name: 'whatWeDoNotKnow',
              label: 'What we do not know',
              description: 'What studies have not answered yet. Saying so makes the rest easier to trust.',
            }),
          ],
        },
        {
          label: 'What the studies say',
          fields: [
            citedStatementField({
              name: 'howSoon',
              label: 'How soon it may work',
              description:
                'For those who compare treatments, such as “Two to six weeks”. Empty where no source says it.',
            }),
            citedStatementField({
              name: 'mainRisks',
              label: 'Main risks',
              description: 'For those who compare treatments: what they must know, the gravest first.',
            }),
            usesField,
          ],
        },
        {
          label: 'Names',
          fields: [medicalNameField('Cognitive behavioral therapy'), otherNamesField('CBT')],
        },
      ],
    },
    {
      name: 'isOfferedHere',
      type: 'checkbox',
      label: 'Our clinic offers it',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'The page then says that the clinic earns money by it.' },
    },
    changesField,
    slugField({ collection: 'treatments' }),
    ...bookkeepingFields,
  ],
};
