import { icd10cmPattern, lengths } from '@wellcite/shared/vocabulary';
import type { CollectionConfig, TextFieldManyValidation } from 'payload';
import { bookkeepingFields } from '../../fields/bookkeeping.ts';
import { careCardFields } from '../../fields/careCard.ts';
import { medicalNameField, otherNamesField } from '../../fields/names.ts';
import { notBlank } from '../../fields/notBlank.ts';
import { notItself } from '../../fields/notItself.ts';
import { pictureField } from '../../fields/picture.ts';
import { richTextField } from '../../fields/richText.ts';
import { slugField } from '../../fields/slug/index.ts';
import { summaryField } from '../../fields/summary.ts';
import { titleField } from '../../fields/title.ts';
import { contentAccess, contentVersions, groups } from '../content.ts';

export const Conditions: CollectionConfig = {
  slug: 'conditions',
  labels: { singular: 'Condition', plural: 'Conditions' },
  access: contentAccess,
  versions: contentVersions,
  trash: true,
  defaultSort: 'title',
  admin: {
    group: groups.patients,
    hideAPIURL: true,
    pagination: { defaultLimit: 25 },
    useAsTitle: 'title',
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
        { label: 'Symptoms and causes', fields: symptomsAndCauses() },
        { label: 'Treatments', fields: treatments() },
        { label: 'Getting help', fields: gettingHelp() },
        { label: 'Related and codes', fields: relatedAndCodes() },
      ],
    },
    slugField({ collection: 'conditions' }),
    ...bookkeepingFields,
  ],
};

function symptomsAndCauses(): CollectionConfig['fields'] {
  return [
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
}

function treatments(): CollectionConfig['fields'] {
  return [
    {
      name: 'treatments',
      type: 'array',
      label: 'Treatments',
      labels: { singular: 'Treatment', plural: 'Treatments' },
      admin: {
        description: 'What can help, what is tried first at the top. Each one links to its own page.',
        components: { RowLabel: '/admin/RowTitle.tsx#TreatmentRow' },
      },
      fields: [
        {
          name: 'treatment',
          type: 'relationship',
          relationTo: 'treatments',
          required: true,
          label: 'Treatment',
          admin: { description: 'Pick one, or create it if it is not there yet.' },
        },
        {
          name: 'how',
          type: 'text',
          label: 'How it helps here',
          required: true,
          maxLength: lengths.sentence,
          validate: notBlank,
          admin: { description: 'One sentence about this condition, such as “Teaches ways to calm worry”.' },
        },
        {
          name: 'forWhom',
          type: 'text',
          label: 'For whom',
          maxLength: lengths.sentence,
          admin: { description: 'Such as “Often the first choice for adults”. Not needed.' },
        },
      ],
    },
    richTextField({
      name: 'whatWeDoNotKnow',
      label: 'What we do not know',
      description: 'What studies have not answered yet. Saying so makes the rest easier to trust.',
    }),
  ];
}

function gettingHelp(): CollectionConfig['fields'] {
  return [
    {
      name: 'whenToGetHelp',
      type: 'array',
      label: 'When to get help',
      labels: { singular: 'Card', plural: 'Cards' },
      admin: {
        description: 'A card for each level of urgency: what to do, and when.',
        components: { RowLabel: '/admin/RowTitle.tsx#CareCardRow' },
      },
      fields: careCardFields,
    },
    {
      name: 'questions',
      type: 'array',
      label: 'Questions and answers',
      labels: { singular: 'Question', plural: 'Questions' },
      admin: {
        description: 'Questions as patients ask them, each with a short answer.',
        components: { RowLabel: '/admin/RowTitle.tsx#QuestionRow' },
      },
      fields: [
        {
          name: 'question',
          type: 'text',
          label: 'Question',
          required: true,
          maxLength: lengths.title,
          validate: notBlank,
          admin: { description: 'Such as “Will it go away on its own?”' },
        },
        richTextField({
          name: 'answer',
          label: 'Answer',
          description: 'Start with the answer itself, then explain. Cite a source for each medical claim.',
          isRequired: true,
        }),
      ],
    },
  ];
}

function relatedAndCodes(): CollectionConfig['fields'] {
  return [
    {
      name: 'types',
      type: 'relationship',
      relationTo: 'conditions',
      hasMany: true,
      label: 'Types',
      filterOptions: notItself,
      admin: { description: 'Conditions that are a kind of this one, such as “Panic disorder” for “Anxiety”.' },
    },
    {
      name: 'relatedConditions',
      type: 'relationship',
      relationTo: 'conditions',
      hasMany: true,
      label: 'Related conditions',
      filterOptions: notItself,
      admin: { description: 'Others that often come along with it, or are easily taken for it.' },
    },
    {
      name: 'codes',
      type: 'text',
      hasMany: true,
      label: 'ICD-10-CM codes',
      validate: areCodes,
      admin: {
        placeholder: 'Write a code and press Enter',
        description: 'The codes that bills and records use, such as F41.1.',
      },
    },
  ];
}

function areCodes(...[value]: Parameters<TextFieldManyValidation>): string | true {
  const wrong = value?.find((code) => !icd10cmPattern.test(code));
  return wrong === undefined
    ? true
    : `“${wrong}” is not an ICD-10-CM code. Write a capital letter and two digits, then a dot and more if there is more: F41.1.`;
}
