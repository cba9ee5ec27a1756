/**
 * What patients write to the clinic. In the open there is only when it came and what became of it; the rest is sealed, and
 * read through records.ts alone, which notes who did.
 */
import { fieldAccessOf } from '../access/accessOf.ts';
import { systemCollection } from '../editorial/systemCollection.ts';

export const enquiriesSlug = 'sealed-enquiries';

export const enquiryStates = ['new', 'answered'] as const;

/** Not `enquiries`: the address of that name is where patients' forms go (patientEndpoints.ts). */
export const SealedEnquiries = systemCollection({
  slug: enquiriesSlug,
  labels: { singular: 'Enquiry', plural: 'Enquiries' },
  timestamps: false,
  fields: [
    /** Follows from the token that the form carried, so that the same form is kept once. */
    { name: 'id', type: 'text', required: true },
    { name: 'receivedAt', type: 'date', required: true, index: true },
    /** As was promised to whoever wrote it, at the latest; see deleteExpired.ts. */
    { name: 'deleteAfter', type: 'date', required: true, index: true },
    { name: 'state', type: 'select', required: true, options: [...enquiryStates], index: true },
    { name: 'answeredAt', type: 'date' },
    /** Id of the user. */
    { name: 'answeredBy', type: 'text' },
    { name: 'answeredByName', type: 'text' },
    /** See seal.ts. */
    { name: 'sealed', type: 'textarea', required: true, hidden: true, access: fieldAccessOf(enquiriesSlug, 'sealed') },
  ],
});
