import { referenceSchema } from '@wellcite/shared/reference';
import { lengths } from '@wellcite/shared/vocabulary';
import type { Condition, Field, TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';
import { partialDateField } from '../../fields/partialDate.ts';

const isArticle: Condition = (data) => data.kind === 'article';

/** Where a reader finds it. */
export const whereFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'doi',
        type: 'text',
        label: 'DOI',
        maxLength: lengths.url,
        validate: matches(
          'doi',
          'Write it without the address before it: it begins with “10.”, as in 10.1038/s41386-018-0136-3.',
        ),
        admin: { width: '40%', description: 'Such as 10.1038/s41386-018-0136-3' },
      },
      {
        name: 'pmid',
        type: 'text',
        label: 'PubMed number (PMID)',
        validate: matches('pmid', 'A PubMed number is up to nine digits, such as 29967368.'),
        admin: { condition: isArticle, width: '30%', description: 'Digits only, such as 29967368' },
      },
      {
        name: 'pmcid',
        type: 'text',
        label: 'PubMed Central number (PMCID)',
        validate: matches('pmcid', 'It begins with “PMC”, such as PMC6129149.'),
        admin: { condition: isArticle, width: '30%', description: 'Such as PMC6129149' },
      },
    ],
  },
  {
    name: 'url',
    type: 'text',
    label: 'Web address',
    maxLength: lengths.url,
    validate: matches('url', 'Write the whole address, beginning with https://.'),
    admin: { description: 'Where to read it, such as https://www.nimh.nih.gov/…. Not needed where there is a DOI.' },
  },
  partialDateField({
    name: 'accessedOn',
    label: 'Last looked at',
    description: 'The day you last opened the web address and saw that it says what we say it says.',
  }),
];

/** Holds a text against the contract's own schema, and says `help` where it does not fit. */
function matches(key: 'doi' | 'pmid' | 'pmcid' | 'url', help: string): TextFieldSingleValidation {
  const schema = referenceSchema.shape[key];
  return (value, options) => {
    if (!value) return text(value, options);
    return schema.safeParse(value).success ? text(value, options) : `“${value}” does not look right. ${help}`;
  };
}
