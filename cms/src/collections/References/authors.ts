import { lengths } from '@wellcite/shared/vocabulary';
import type { Field } from 'payload';
import { notBlank } from '../../fields/notBlank.ts';

/** Longest particle ("van der") or suffix ("3rd"), in characters. */
const namePart = 20;

export const authorFields: Field[] = [
  {
    name: 'authors',
    type: 'array',
    label: 'Authors',
    labels: { singular: 'Author', plural: 'Authors' },
    admin: {
      description: 'In the order of the source. Leave it empty where an organization is the author.',
      components: { RowLabel: '/admin/RowTitle.tsx#AuthorRow' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'family',
            type: 'text',
            label: 'Last name',
            required: true,
            maxLength: lengths.name,
            validate: notBlank,
            admin: { width: '35%', description: 'Such as Abdallah' },
          },
          {
            name: 'given',
            type: 'text',
            label: 'First names or initials',
            maxLength: lengths.name,
            admin: { width: '35%', description: 'Such as Chadi G' },
          },
          {
            name: 'particle',
            type: 'text',
            label: 'Particle',
            maxLength: namePart,
            admin: { width: '15%', description: 'Such as van der' },
          },
          {
            name: 'suffix',
            type: 'text',
            label: 'Suffix',
            maxLength: namePart,
            admin: { width: '15%', description: 'Such as Jr or 3rd' },
          },
        ],
      },
    ],
  },
  {
    name: 'collectiveAuthor',
    type: 'text',
    label: 'Organization as the author',
    maxLength: lengths.title,
    admin: { description: 'Such as “National Institute of Mental Health”.' },
  },
];
