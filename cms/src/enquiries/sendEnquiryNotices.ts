/** Tells those who may read enquiries that some came in, a few minutes' worth in one letter; and nothing of what is in them. */
import type { BasePayload } from 'payload';
import { mayReadEnquiries } from '../access/roles.ts';
import { type Letter, letter } from '../editorial/mails/letter.ts';
import { beginLetters, sendLetters } from '../editorial/mails/outbox.ts';
import { lettersBy } from '../editorial/mails/sendNotices.ts';
import { momentOf } from '../editorial/moment.ts';
import { env } from '../env.ts';
import type { SealedEnquiry } from '../payload-types.ts';
import { enquiriesSlug } from './collection.ts';

/** What came a moment ago may not be in the database yet. In milliseconds. */
const settling = 5_000;

/** In a letter; the admin has them all. */
const mostItems = 10;

const name = 'enquiry-notices';

/** From now on what comes in is news, also before the job has run for the first time. Sends nothing. */
export async function beginEnquiryNotices(payload: BasePayload, now = new Date()): Promise<void> {
  await beginLetters({ name, to: new Date(now.getTime() - settling) }, payload);
}

export async function sendEnquiryNotices(payload: BasePayload, now = new Date()): Promise<void> {
  const to = new Date(now.getTime() - settling);
  await sendLetters(
    {
      name,
      now,
      to,
      write: async (due) => {
        const from = new Date(Math.min(...due.map((one) => one.from.getTime())));
        const received = await receivedBetween({ from, to }, payload);
        return lettersBy(due, ({ user, from }) => {
          if (!mayReadEnquiries(user)) return null;
          const news = received.filter((at) => at > from);
          return enquiryLetter({ name: user.name, received: news, cmsUrl: env.cmsUrl });
        });
      },
    },
    payload,
  );
}

/** Null where nothing came in. */
export function enquiryLetter(input: { name: string; received: readonly Date[]; cmsUrl: string }): Letter | null {
  const { name, received, cmsUrl } = input;
  const total = received.length;
  if (total === 0) return null;
  return letter({
    name,
    subject: total === 1 ? 'A new enquiry came in' : `${total} new enquiries came in`,
    intro: 'Somebody wrote to the clinic. What they wrote is in the admin alone, and never in an e-mail.',
    sections: [
      {
        heading: 'To answer',
        total,
        items: received.slice(0, mostItems).map((at) => ({
          title: 'An enquiry',
          path: '/enquiries',
          detail: `received ${momentOf(at)} UTC`,
        })),
      },
    ],
    cmsUrl,
  });
}

/** When those came that still wait for an answer. */
async function receivedBetween({ from, to }: { from: Date; to: Date }, payload: BasePayload): Promise<Date[]> {
  const { docs } = await payload.db.find<Pick<SealedEnquiry, 'id' | 'receivedAt'>>({
    collection: enquiriesSlug,
    where: {
      and: [
        { state: { equals: 'new' } },
        { receivedAt: { greater_than: from.toISOString() } },
        { receivedAt: { less_than_equal: to.toISOString() } },
      ],
    },
    sort: 'receivedAt',
    limit: 0,
    pagination: false,
    select: { receivedAt: true },
    req: { payload },
  });
  return docs.map(({ receivedAt }) => new Date(receivedAt));
}
