import { icd10cmPattern } from '@wellcite/shared/vocabulary';
import type { Field, TextFieldManyValidation } from 'payload';
import { notItself } from '../../fields/notItself.ts';

/** Its place among the others, and in records. */
export const relatedAndCodesFields: Field[] = [
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

function areCodes(...[value]: Parameters<TextFieldManyValidation>): string | true {
  const wrong = value?.find((code) => !icd10cmPattern.test(code));
  return wrong === undefined
    ? true
    : `“${wrong}” is not an ICD-10-CM code. Write a capital letter and two digits, then a dot and more if there is more: F41.1.`;
}
