/** Keeps an enquiry, sealed, and only once. */
import type { Enquiry } from '@wellcite/shared/enquiry';
import type { PayloadRequest } from 'payload';
import { isTransient } from '../database/transient.ts';
import type { SealedEnquiry } from '../payload-types.ts';
import { enquiriesSlug } from './collection.ts';
import { enquiryKeys } from './keys.ts';
import { seal } from './seal.ts';

type Connection = Pick<PayloadRequest, 'payload'>;

export async function isKept(record: string, { payload }: Connection): Promise<boolean> {
  const where = { id: { equals: record } };
  return (
    (await payload.db.findOne({ collection: enquiriesSlug, where, select: { state: true }, req: { payload } })) !== null
  );
}

/** `record`: see tokens.ts. Nothing is done where it is there already. */
export async function keepEnquiry(
  enquiry: Enquiry,
  { record, now }: { record: string; now: Date },
  { payload }: Connection,
  attempts = 3,
): Promise<void> {
  const data: Omit<SealedEnquiry, never> = {
    id: record,
    receivedAt: now.toISOString(),
    state: 'new',
    sealed: seal(JSON.stringify(enquiry), { record, keys: enquiryKeys }),
  };
  try {
    await payload.db.create({ collection: enquiriesSlug, data, req: { payload }, returning: false });
  } catch (error) {
    // Sent twice in the same moment, and the other one came first.
    if (await isKept(record, { payload })) return;
    if (attempts <= 1 || !isTransient(error)) throw error;
    await keepEnquiry(enquiry, { record, now }, { payload }, attempts - 1);
  }
}
