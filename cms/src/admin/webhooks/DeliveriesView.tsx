/** The tab “Deliveries” of a webhook: what was sent, what was answered, and what is tried again when. */
import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps, PayloadRequest } from 'payload';
import { isAdmin } from '../../access/roles.ts';
import { findDeliveries } from '../../webhooks/deliveries.ts';
import { logDays } from '../../webhooks/retention.ts';
import { deliveriesSlug } from '../../webhooks/slugs.ts';
import { findSubscriber, type Subscriber } from '../../webhooks/subscribers.ts';
import { DeliveryItem } from './DeliveryItem.tsx';
import { DeliverySteps } from './DeliverySteps.tsx';
import './webhooks.css';

const pageSize = 25;

export async function DeliveriesView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { docID, req } = initPageResult;
  if (!isAdmin(req.user)) return <Gutter className="deliveries">Webhooks are for admins. Ask one of them.</Gutter>;
  if (docID === undefined) {
    return <Gutter className="deliveries">Save the webhook first. Then what is sent to it is listed here.</Gutter>;
  }
  const subscriber = await findSubscriber(String(docID), { payload: req.payload });
  if (!subscriber)
    return <Gutter className="deliveries">This webhook is not there any more. Go back to the list.</Gutter>;
  return (
    <Gutter className="deliveries">
      <DeliverySteps id={subscriber.id} isOn={subscriber.isOn} isPlain={subscriber.kind === 'deploy-hook'} />
      <Deliveries subscriber={subscriber} page={pageOf(searchParams?.page)} req={req} />
    </Gutter>
  );
}

async function Deliveries({ subscriber, page, req }: { subscriber: Subscriber; page: number; req: PayloadRequest }) {
  const { id, isOn } = subscriber;
  const connection = { payload: req.payload };
  const where = { webhook: { equals: id } };
  const { totalDocs } = await req.payload.db.count({ collection: deliveriesSlug, where, req: connection });
  if (totalDocs === 0) {
    return (
      <p className="webhook-note">
        {isOn
          ? 'Nothing was sent yet. Send a test to see that it is taken, or publish something.'
          : 'Nothing was sent yet, and nothing is while this webhook is off. Switch it on in its form, and save.'}
      </p>
    );
  }
  const deliveries = await findDeliveries({ where, sort: ['-createdAt'], limit: pageSize, page }, connection);
  return (
    <>
      <p className="deliveries__intro">
        Newest first; the log is kept for {logDays} days.{' '}
        {subscriber.kind === 'signed' &&
          'A message that is sent again has the same id, so that a receiver that had it already knows it.'}
      </p>
      <ol className="deliveries__list">
        {deliveries.map((delivery) => (
          <DeliveryItem key={delivery.id} delivery={delivery} isOn={isOn} />
        ))}
      </ol>
      <Pages page={page} pages={Math.ceil(totalDocs / pageSize)} />
    </>
  );
}

function Pages({ page, pages }: { page: number; pages: number }) {
  if (pages <= 1) return null;
  return (
    <nav className="webhook-actions" aria-label="Pages of deliveries">
      {page > 1 && <a href={`?page=${page - 1}`}>← Newer</a>}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && <a href={`?page=${page + 1}`}>Older →</a>}
    </nav>
  );
}

function pageOf(value: unknown): number {
  const page = Number(value);
  return Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1;
}
