/** Sentences that a reviewer has allowed although a rule speaks against them, each with the reason. */
import { systemCollection } from '../systemCollection.ts';

export const exceptionsSlug = 'claim-exceptions';

export const ClaimExceptions = systemCollection({
  slug: exceptionsSlug,
  fields: [
    /** The document's key. */
    { name: 'document', type: 'text', required: true, index: true },
    /** As the ledger normalizes it. */
    { name: 'sentence', type: 'textarea', required: true },
    { name: 'rule', type: 'text', required: true },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'allowedBy', type: 'text', required: true },
    { name: 'allowedByName', type: 'text', required: true },
  ],
});
