/** What can stand within rich text besides text: a care card, and a citation in a sentence. */
import { lengths } from '@wellcite/shared/vocabulary';
import type { Block } from 'payload';
import { careCardFields } from '../fields/careCard.ts';

export const CareCard: Block = {
  slug: 'care-card',
  interfaceName: 'CareCardBlock',
  labels: { singular: 'Care card', plural: 'Care cards' },
  fields: careCardFields,
};

export const Citation: Block = {
  slug: 'citation',
  interfaceName: 'CitationBlock',
  labels: { singular: 'Citation', plural: 'Citations' },
  fields: [
    {
      name: 'references',
      type: 'relationship',
      relationTo: 'references',
      hasMany: true,
      required: true,
      label: 'Sources',
      admin: { description: 'Which studies, guidelines or labels say this. Pick one or more.' },
    },
    {
      name: 'pasteSource',
      type: 'ui',
      label: 'One that is not in the list',
      admin: { components: { Field: '/rich-text/cite/PasteSource.tsx#PasteSource' } },
    },
    {
      name: 'locator',
      type: 'text',
      label: 'Where in the source',
      maxLength: lengths.name,
      admin: { description: 'Helps readers find the place, such as “p 12” or “table 2”. Not needed.' },
    },
  ],
  admin: { components: { Label: '/admin/CitationLabel.tsx#CitationLabel' } },
};
