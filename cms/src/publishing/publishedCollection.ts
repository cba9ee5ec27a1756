/** The read model: what is public, as it is public, a row a document. Written by sync.ts alone. */
import type { CollectionConfig } from 'payload';

export const publishedSlug = 'published';

export const Published: CollectionConfig = {
  slug: publishedSlug,
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: true,
  fields: [
    /** The document's key, `conditions:6f1c…`. */
    { name: 'id', type: 'text', required: true },
    /** SHA-256 of `content`, in hexadecimal. */
    { name: 'digest', type: 'text', required: true },
    /** The public document as JSON. It is text, because a database may give JSON back with its keys in another order. */
    { name: 'content', type: 'textarea', required: true },
    /** Keys of the documents that it refers to. */
    { name: 'refersTo', type: 'text', hasMany: true, index: true },
    /** Names of the files that it makes public. */
    { name: 'files', type: 'text', hasMany: true, index: true },
  ],
};
