/** Above the list of webhooks: the subscriber that is always there, and what to do where there is no other yet. */
import type { ServerProps } from 'payload';
import { momentOf } from '../../editorial/moment.ts';
import { env } from '../../env.ts';
import { readPublisherStanding } from '../../webhooks/publisherStanding.ts';
import { webhooksSlug } from '../../webhooks/slugs.ts';
import { standingWords } from './standingWords.ts';
import { WebhookPill } from './WebhookPill.tsx';
import './webhooks.css';

export async function BuiltInPublisher({ payload }: ServerProps) {
  const { failingSince, failure } = await readPublisherStanding(payload);
  const { totalDocs } = await payload.db.count({ collection: webhooksSlug, req: { payload } });
  return (
    <>
      <section className="built-in-publisher" aria-labelledby="built-in-publisher">
        <div className="built-in-publisher__head">
          <h2 id="built-in-publisher">The publisher of this site</h2>
          <WebhookPill {...standingWords({ isOn: true, state: failingSince ? 'failing' : 'healthy' })} />
        </div>
        <p>
          Always told first, of everything (content.changed), at <code>{env.publisherUrl}/webhook</code>. Its address
          and secret are set where the CMS runs, in PUBLISHER_URL and WEBHOOK_SECRET, so it is not edited here.
        </p>
        {failingSince && (
          <p className="built-in-publisher__failure">
            It has taken no message since {momentOf(failingSince)} UTC: {failure}. It is tried again by itself. Check
            that the publisher runs, and that both have the same WEBHOOK_SECRET.
          </p>
        )}
      </section>
      {totalDocs === 0 && (
        <p className="webhook-note">
          No other system is told yet. Add the search of your intranet, a chat, or the deploy hook of a host: press
          “Create New”, enter its address, and send a test. docs/webhooks.md has a receiver of thirty lines to begin
          with.
        </p>
      )}
    </>
  );
}
