import { lengths } from '@wellcite/shared/vocabulary';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../../access/accessOf.ts';
import { notBlank } from '../../fields/notBlank.ts';
import { groups } from '../content.ts';

export const PhraseRules: CollectionConfig = {
  slug: 'phrase-rules',
  labels: { singular: 'Phrase rule', plural: 'Phrase rules' },
  access: accessOf('phrase-rules'),
  defaultSort: 'phrase',
  admin: {
    group: groups.settings,
    hideAPIURL: true,
    pagination: { defaultLimit: 25 },
    useAsTitle: 'phrase',
    description: 'Words that our pages should not use, besides those that Wellcite knows already, such as “proven”.',
    defaultColumns: ['phrase', 'instead', 'severity'],
    listSearchableFields: ['phrase', 'reason', 'instead'],
  },
  fields: [
    {
      name: 'phrase',
      type: 'text',
      label: 'Phrase',
      required: true,
      unique: true,
      maxLength: lengths.name,
      validate: notBlank,
      admin: {
        description: 'A word or a few, in small letters, such as “life-changing”. Other endings are found too.',
      },
    },
    {
      name: 'severity',
      type: 'select',
      label: 'What it does',
      required: true,
      defaultValue: 'error',
      options: [
        { value: 'error', label: 'Keeps the page from being published' },
        { value: 'warning', label: 'Warns whoever writes' },
      ],
      admin: { description: 'A reviewer can allow an exception either way.' },
    },
    {
      name: 'reason',
      type: 'text',
      label: 'Why not',
      required: true,
      maxLength: lengths.note,
      validate: notBlank,
      admin: { description: 'Shown to whoever writes it.' },
    },
    {
      name: 'instead',
      type: 'text',
      label: 'What to write instead',
      required: true,
      maxLength: lengths.note,
      validate: notBlank,
      admin: { description: 'Such as “Say what changed for whom, and cite the study”.' },
    },
  ],
};
