import { LinkFeature } from '@payloadcms/richtext-lexical';
import { pagedCollections } from '@wellcite/shared/paths';
import { linkTarget } from '@wellcite/shared/rich-text';
import type { TextField, TextFieldSingleValidation } from 'payload';

/** Links to a document of ours, which follow it when its address changes, or to an address elsewhere. */
export function links() {
  return LinkFeature({
    enabledCollections: [...pagedCollections],
    // An address in the middle of a sentence reads badly; who wants a link makes one.
    disableAutoLinks: true,
    fields: ({ defaultFields }) =>
      defaultFields
        .filter(({ name }) => name !== 'newTab')
        .map((field) => (field.name === 'url' ? addressField : field)),
  });
}

/** Holds an address against the contract. */
export const leadsSomewhere: TextFieldSingleValidation = (value, { siblingData }) => {
  const { linkType }: { linkType?: unknown } = siblingData;
  if (linkType === 'internal' || linkTarget.safeParse({ collection: null, url: value }).success) return true;
  return 'Write the whole address, beginning with https://, tel: or mailto:. To link to one of our own pages, choose that above.';
};

const addressField: TextField = {
  name: 'url',
  type: 'text',
  label: 'Address',
  required: true,
  validate: leadsSomewhere,
  admin: {
    condition: (_, siblingData) => siblingData.linkType !== 'internal',
    description: 'Such as https://www.nimh.nih.gov, tel:988 or mailto:help@example.org.',
  },
};
