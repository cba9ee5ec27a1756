/** After a new key was put before the old one: everything is sealed with the new one, and the old one can go. */
import type { BasePayload } from 'payload';
import type { SealedEnquiry } from '../payload-types.ts';
import { enquiriesSlug } from './collection.ts';
import { type Keyring, open, seal, sealedWith } from './seal.ts';

type Row = Pick<SealedEnquiry, 'id' | 'sealed'>;

/** What cannot be opened stays as it is: a key may come back. */
export async function sealAnew(payload: BasePayload, keys: Keyring): Promise<{ sealed: number; unreadable: number }> {
  const { first, end } = sealedWith(keys.newest);
  const { docs } = await payload.db.find<Row>({
    collection: enquiriesSlug,
    // Not those that are sealed with the newest key already, which are nearly all.
    where: { or: [{ sealed: { less_than: first } }, { sealed: { greater_than_equal: end } }] },
    limit: 0,
    pagination: false,
    select: { sealed: true },
    req: { payload },
  });
  const count = { sealed: 0, unreadable: 0 };
  for (const { id, sealed } of docs) {
    const opened = open(sealed, { record: id, keys });
    if ('problem' in opened) {
      count.unreadable += 1;
      continue;
    }
    const data = { sealed: seal(opened.text, { record: id, keys }) };
    // Only where it is as it was read: it may have been deleted in the meantime, or sealed anew by another process.
    const where = { and: [{ id: { equals: id } }, { sealed: { equals: sealed } }] };
    await payload.db.updateOne({ collection: enquiriesSlug, where, data, req: { payload }, returning: false });
    count.sealed += 1;
  }
  if (count.sealed > 0) {
    payload.logger.info(
      `Enquiries sealed anew with the newest key of ENQUIRY_KEYS: ${count.sealed}. The older keys can be taken out, unless the next line says otherwise.`,
    );
  }
  if (count.unreadable > 0) {
    payload.logger.warn(
      `Enquiries that cannot be read, because their key is not in ENQUIRY_KEYS or what is stored was changed: ${count.unreadable}. Put the key that is missing back, after the newer ones, and start again.`,
    );
  }
  return count;
}
