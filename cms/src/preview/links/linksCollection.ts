/** Links by which people without an account look at drafts, for some days. Only their digest is kept. */
import { systemCollection } from '../../editorial/systemCollection.ts';

export const previewLinksSlug = 'preview-links';

export const PreviewLinks = systemCollection({
  slug: previewLinksSlug,
  fields: [
    /** SHA-256 of the token in the link. */
    { name: 'tokenDigest', type: 'text', required: true, unique: true },
    /** Keys of the documents that it shows; the first is the one that it opens. */
    { name: 'documents', type: 'text', hasMany: true, required: true, index: true },
    { name: 'createdBy', type: 'text', required: true },
    /** Whom to ask when it has run out, also when the account is gone. */
    { name: 'createdByName', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'revokedAt', type: 'date' },
  ],
});
