/** How many patients wait for an answer, first on the dashboard of those who may read what they wrote. */
import Link from 'next/link';
import type { ServerProps } from 'payload';
import { mayReadEnquiries } from '../../access/roles.ts';
import { counted } from '../../editorial/dashboard/deskWords.ts';
import { findEnquiries } from '../../enquiries/records.ts';
import './enquiries.css';

export async function EnquiriesCard({ payload, user }: ServerProps) {
  if (!mayReadEnquiries(user)) return null;
  const { rows, total } = await findEnquiries({ state: 'new', limit: 1 }, { payload });
  const isFrontDesk = user?.role === 'front-desk';
  // An admin has a desk of their own below, and hears of it when there is something.
  if (total === 0 && !isFrontDesk) return null;
  const [oldest] = rows;
  const Heading = isFrontDesk ? 'h1' : 'h2';
  return (
    <section className="enquiries-card" aria-labelledby="enquiries-card">
      <Heading id="enquiries-card">Enquiries</Heading>
      <p>
        {oldest
          ? `${counted(total, 'person', 'people')} ${total === 1 ? 'waits' : 'wait'} for an answer, the first since ${day.format(new Date(oldest.receivedAt))}.`
          : 'Nobody waits for an answer. When somebody writes by the contact form, you get an e-mail, and it stands here.'}
      </p>
      <p>
        <Link href={`${payload.config.routes.admin}/enquiries`} prefetch={false}>
          {oldest ? 'Read and answer' : 'See all enquiries'}
        </Link>
      </p>
    </section>
  );
}

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
