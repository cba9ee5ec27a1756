/** Who approved which version of what. A version is known by the digest of what is medically relevant in it. */
import { systemCollection } from '../systemCollection.ts';

export const approvalsSlug = 'approvals';

export const Approvals = systemCollection({
  slug: approvalsSlug,
  indexes: [{ fields: ['document', 'digest'] }],
  fields: [
    /** The document's key. */
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'digest', type: 'text', required: true },
    { name: 'reviewedOn', type: 'date', required: true },
    { name: 'nextReviewOn', type: 'date', required: true },
    /** Id of the user who approved; null where it was done by a link. */
    { name: 'user', type: 'text' },
    /** Id of the person whose name signs. */
    { name: 'person', type: 'text', required: true },
    /** Name and credentials as they were then. */
    { name: 'signature', type: 'text', required: true },
    /** The public form that was approved, as JSON text: what the next version is compared with. */
    { name: 'content', type: 'textarea', required: true },
    /** Set when it was taken back: by a withdrawal, or by asking for changes. */
    { name: 'voidedAt', type: 'date' },
  ],
});
