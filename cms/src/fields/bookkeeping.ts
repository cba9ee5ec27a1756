import type { Field, RelationshipField } from 'payload';
import { fieldAccessOf } from '../access/accessOf.ts';

/** Versions know no author: this is who made each one, and empty where the system did. */
export const updatedByField: RelationshipField = {
  name: 'updatedBy',
  type: 'relationship',
  relationTo: 'users',
  maxDepth: 0,
  label: 'Last changed by',
  access: fieldAccessOf('media', 'updatedBy'),
  admin: {
    hidden: true,
    readOnly: true,
    disableBulkEdit: true,
    description: 'Who made this version; empty where it was the system.',
  },
  hooks: { beforeChange: [({ req: { user } }) => user?.id ?? null] },
};

/** What the system writes about a document; nobody types these. */
export const bookkeepingFields: Field[] = [
  {
    name: 'publishedAt',
    type: 'date',
    label: 'Published',
    access: fieldAccessOf('conditions', 'publishedAt'),
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      hidden: true,
      readOnly: true,
      disableBulkEdit: true,
      description: 'When the version that readers see was published.',
    },
  },
  updatedByField,
];
