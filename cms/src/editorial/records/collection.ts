/** What is known of each document besides what is in it: one row a document, whose id is the document's key. */
import { systemCollection } from '../systemCollection.ts';

export const recordsSlug = 'editorial-records';

/** What has been asked of the reviewers: nothing, a review, or, by a reviewer, changes. */
export const requestStates = ['none', 'in-review', 'changes-asked'] as const;
export type RequestState = (typeof requestStates)[number];

export const EditorialRecords = systemCollection({
  slug: recordsSlug,
  fields: [
    /** The document's key, `conditions:6f1c…`. */
    { name: 'id', type: 'text', required: true },
    /** The slug of its collection; a field of that name would be in mongoose's way. */
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'title', type: 'text' },
    /** Digest of what is medically relevant in the newest version. */
    { name: 'digest', type: 'text' },
    /** Whether the newest version holds to the contract: only then can it be reviewed. */
    { name: 'isComplete', type: 'checkbox' },
    /** Whether the newest version is a draft. */
    { name: 'isDraft', type: 'checkbox', index: true },
    /** Whether readers see a version of it. */
    { name: 'isPublic', type: 'checkbox', index: true },
    /** Keys of the documents that the newest version refers to. */
    { name: 'refersTo', type: 'text', hasMany: true, index: true },
    /** Ids of the users whose medically relevant edits came after the last approval. */
    { name: 'contributors', type: 'text', hasMany: true },
    { name: 'requestState', type: 'select', options: [...requestStates], defaultValue: 'none', index: true },
    { name: 'requestedBy', type: 'text' },
    { name: 'requestedAt', type: 'date' },
    /** Id of the reviewer who was asked; null where all were. */
    { name: 'reviewer', type: 'text', index: true },
    /** What the editor said to the reviewer, or the reviewer to the editor. */
    { name: 'requestNote', type: 'textarea' },
    /** When the review that readers see is to be renewed; null where they see none. */
    { name: 'nextReviewOn', type: 'date', index: true },
    /** Why somebody should look at the page again before that; null where there is no reason. */
    { name: 'needsReview', type: 'text', index: true },
    { name: 'isWithdrawn', type: 'checkbox', index: true },
    /** The claim ledger of the newest version. */
    { name: 'claims', type: 'json' },
    { name: 'unsupportedClaims', type: 'number', index: true },
  ],
});
