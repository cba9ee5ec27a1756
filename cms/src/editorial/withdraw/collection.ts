/** Pages that were taken down at once. Each row is public: the address answers with it. */

import { pagedCollections } from '@wellcite/shared/paths';
import { lengths } from '@wellcite/shared/vocabulary';
import { systemCollection } from '../systemCollection.ts';

export const withdrawalsSlug = 'withdrawals';

export const Withdrawals = systemCollection({
  slug: withdrawalsSlug,
  fields: [
    /** The key of the document that was on the page. */
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'path', type: 'text', required: true, index: true },
    { name: 'title', type: 'text', required: true },
    /** For the staff; readers are not shown it. */
    { name: 'reason', type: 'textarea', required: true, maxLength: lengths.paragraph },
    { name: 'instead', type: 'relationship', relationTo: [...pagedCollections] },
    { name: 'withdrawnAt', type: 'date', required: true },
  ],
});
