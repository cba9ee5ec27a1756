import { lengths } from '@wellcite/shared/vocabulary';
import type { Condition, Field } from 'payload';
import { partialDateField } from '../../fields/partialDate.ts';

/** Longest volume, issue or page range, in characters. */
const numbering = 40;

const isArticle: Condition = (data) => data.kind === 'article';
const isNotArticle: Condition = (data) => data.kind !== 'article';

/** Where and when it appeared. */
export const publicationFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'journal',
        type: 'text',
        label: 'Journal',
        maxLength: lengths.title,
        admin: {
          condition: isArticle,
          width: '60%',
          description: 'The full name, such as “Journal of Pain Research”.',
        },
      },
      {
        name: 'journalAbbreviation',
        type: 'text',
        label: 'Journal, abbreviated',
        maxLength: lengths.name,
        admin: { condition: isArticle, width: '40%', description: 'As PubMed has it, such as “J Pain Res”.' },
      },
    ],
  },
  partialDateField({
    name: 'publishedOn',
    label: 'Published',
    description: 'When it was published. Give what the source gives: a year is enough.',
  }),
  partialDateField({
    name: 'publishedOnlineOn',
    label: 'Published online first',
    description: 'Only where it appeared online ahead of the printed issue.',
  }),
  {
    type: 'row',
    fields: [
      {
        name: 'volume',
        type: 'text',
        label: 'Volume',
        maxLength: numbering,
        admin: { condition: isArticle, width: '25%', description: 'Such as 43' },
      },
      {
        name: 'issue',
        type: 'text',
        label: 'Issue',
        maxLength: numbering,
        admin: { condition: isArticle, width: '25%', description: 'Such as 11' },
      },
      {
        name: 'pages',
        type: 'text',
        label: 'Pages',
        maxLength: numbering,
        admin: { condition: isArticle, width: '25%', description: 'Such as 2154-2160' },
      },
      {
        name: 'articleNumber',
        type: 'text',
        label: 'Article number',
        maxLength: numbering,
        admin: { condition: isArticle, width: '25%', description: 'Instead of pages, such as 595584' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'publisher',
        type: 'text',
        label: 'Publisher',
        maxLength: lengths.title,
        admin: {
          condition: isNotArticle,
          width: '60%',
          description: 'Who put it out, such as “Food and Drug Administration”.',
        },
      },
      {
        name: 'number',
        type: 'text',
        label: 'Its own number',
        maxLength: lengths.name,
        admin: { condition: isNotArticle, width: '40%', description: 'Such as K122288 or 21 CFR 882.5050' },
      },
    ],
  },
  partialDateField({
    name: 'updatedOn',
    label: 'Last updated',
    description: 'The date that a web page, guideline or label gives for its last update.',
  }),
];
