/** Keeps an enquiry, sealed, and only once. */
import type { Enquiry } from '@wellcite/shared/enquiry';
import { createLocalReq, type PayloadRequest } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import { isTransient } from '../database/transient.ts';
import type { SealedEnquiry } from '../payload-types.ts';
import { enquiriesSlug } from './collection.ts';
import { enquiryKeys } from './keys.ts';
import { retentionDays } from './retention.ts';
import { open, seal } from './seal.ts';

type Connection = Pick<PayloadRequest, 'payload'>;

/** `used`: the record holds another enquiry, which was answered already or cannot be read; so this one needs one of its own. */
export type Kept = 'kept' | 'absent' | 'used';

const day = 24 * 60 * 60 * 1000;

/**
 * Whether the record holds this enquiry. Where it holds another one that still waits for an answer, somebody put right what
 * they had sent with the same form, and it holds this one from now on.
 * @param record see tokens.ts
 */
export async function keptIn(record: string, enquiry: Enquiry, { payload }: Connection): Promise<Kept> {
  const text = JSON.stringify(enquiry);
  const looked = await look(record, text, { payload });
  if (looked !== 'other') return looked;
  return retried(async () => {
    const req = await createLocalReq({}, payload);
    return inTransaction(req, async () => {
      // It may have been answered in the meantime.
      const now = await look(record, text, req);
      if (now !== 'other') return now;
      const data = { sealed: seal(text, { record, keys: enquiryKeys }) };
      await payload.db.updateOne({ collection: enquiriesSlug, id: record, data, req, returning: false });
      return 'kept';
    });
  });
}

/** For a record that is absent. Should it have come in the meantime, it is as with `keptIn`. */
export async function keepEnquiry(
  enquiry: Enquiry,
  { record, now }: { record: string; now: Date },
  { payload }: Connection,
): Promise<Exclude<Kept, 'absent'>> {
  return retried(async () => {
    const days = await retentionDays({ payload });
    const data = {
      id: record,
      receivedAt: now.toISOString(),
      deleteAfter: new Date(now.getTime() + days * day).toISOString(),
      state: 'new',
      sealed: seal(JSON.stringify(enquiry), { record, keys: enquiryKeys }),
    } satisfies SealedEnquiry;
    try {
      await payload.db.create({ collection: enquiriesSlug, data, req: { payload }, returning: false });
      return 'kept';
    } catch (error) {
      // Sent twice in the same moment, and the other one came first.
      const kept = await keptIn(record, enquiry, { payload });
      if (kept === 'absent') throw error;
      return kept;
    }
  });
}

/** `other`: another enquiry, which still waits for an answer. */
async function look(
  record: string,
  text: string,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Kept | 'other'> {
  const where = { id: { equals: record } };
  const stored = await req.payload.db.findOne<SealedEnquiry>({ collection: enquiriesSlug, where, req });
  if (!stored) return 'absent';
  const opened = open(stored.sealed, { record, keys: enquiryKeys });
  if ('problem' in opened) return 'used';
  if (opened.text === text) return 'kept';
  return stored.state === 'new' ? 'other' : 'used';
}

async function retried<Result>(work: () => Promise<Result>, attempts = 3): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (attempts <= 1 || !isTransient(error)) throw error;
    return retried(work, attempts - 1);
  }
}
