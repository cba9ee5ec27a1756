/** Addresses that documents once had. They lead to a document and not to an address, so there are no chains. */
import { pagedCollections } from '@wellcite/shared/paths';
import { systemCollection } from '../systemCollection.ts';

export const redirectsSlug = 'redirects';

export const Redirects = systemCollection({
  slug: redirectsSlug,
  fields: [
    { name: 'from', type: 'text', required: true, unique: true },
    { name: 'to', type: 'relationship', relationTo: [...pagedCollections], required: true },
  ],
});
