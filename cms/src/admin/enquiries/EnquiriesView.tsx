/** What patients wrote: when it came and what became of it. What is in it is shown when somebody asks to read it. */
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { mayReadEnquiries } from '../../access/roles.ts';
import { type EnquiryRow, findEnquiries } from '../../enquiries/records.ts';
import { retentionDays } from '../../enquiries/retention.ts';
import { SiteView } from '../SiteView.tsx';
import { EnquiryItem } from './EnquiryItem.tsx';
import './enquiries.css';

/** Of each list. */
const most = 100;

export async function EnquiriesView(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/enquiries`)}`);
  return (
    <SiteView view={props} steps={[{ label: 'Enquiries' }]} className="enquiries">
      <h1 className="enquiries__heading">Enquiries</h1>
      {mayReadEnquiries(req.user) ? (
        <Enquiries req={req} />
      ) : (
        <p>What patients write is for the front desk and for admins. Ask one of them for what you need to know.</p>
      )}
    </SiteView>
  );
}

async function Enquiries({ req }: { req: PayloadRequest }) {
  const connection = { payload: req.payload };
  const waiting = await findEnquiries({ state: 'new', limit: most }, connection);
  const answered = await findEnquiries({ state: 'answered', limit: most }, connection);
  const days = await retentionDays(connection);
  return (
    <>
      <p className="enquiries__intro">
        What somebody wrote by the contact form. It is stored encrypted. Each time you read one, the audit log keeps
        that you did. Each is deleted for good after {days} days, or earlier where its form said so.
      </p>
      <section aria-labelledby="enquiries-new">
        <h2 id="enquiries-new">To answer ({waiting.total})</h2>
        {waiting.total === 0 ? (
          <p className="enquiries__none">
            Nobody waits for an answer. When somebody writes, it stands here, and you get an e-mail. To see how it looks
            to a patient, open the contact page of the site.
          </p>
        ) : (
          <List {...waiting} />
        )}
      </section>
      {answered.total > 0 && (
        <section aria-labelledby="enquiries-answered">
          <h2 id="enquiries-answered">Answered ({answered.total})</h2>
          <List {...answered} />
        </section>
      )}
    </>
  );
}

function List({ rows, total }: { rows: EnquiryRow[]; total: number }) {
  return (
    <>
      <ol className="enquiries__list">
        {rows.map((row) => (
          <EnquiryItem key={row.id} row={row} />
        ))}
      </ol>
      {total > rows.length && <p>And {total - rows.length} more.</p>}
    </>
  );
}
