/** What reviewers and editors say to each other, each at a field. */
import { systemCollection } from '../systemCollection.ts';

export const commentsSlug = 'review-comments';

export const ReviewComments = systemCollection({
  slug: commentsSlug,
  fields: [
    /** The document's key. */
    { name: 'document', type: 'text', required: true, index: true },
    /** Payload's path of the field, `questions.0.answer`; empty where it is about the whole document. */
    { name: 'path', type: 'text' },
    { name: 'label', type: 'text' },
    { name: 'text', type: 'textarea', required: true },
    { name: 'author', type: 'text' },
    { name: 'authorName', type: 'text', required: true },
    { name: 'resolvedAt', type: 'date' },
    { name: 'resolvedBy', type: 'text' },
  ],
});
