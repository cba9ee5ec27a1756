/** Links by which somebody without an account reviews one version of one document, once. Only their digest is kept. */
import { systemCollection } from '../systemCollection.ts';

export const approvalLinksSlug = 'approval-links';

export const ApprovalLinks = systemCollection({
  slug: approvalLinksSlug,
  fields: [
    /** SHA-256 of the token in the link. */
    { name: 'tokenDigest', type: 'text', required: true, unique: true },
    { name: 'document', type: 'text', required: true, index: true },
    /** The version that the link is for; another version needs another link. */
    { name: 'digest', type: 'text', required: true },
    { name: 'person', type: 'text', required: true },
    { name: 'signature', type: 'text', required: true },
    { name: 'createdBy', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'usedAt', type: 'date' },
  ],
});
