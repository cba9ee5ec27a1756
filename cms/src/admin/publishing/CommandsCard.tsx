'use client';

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui';
import type { SiteStanding } from '../../publishing/status/siteStanding.ts';
import { GoBackDrawer, goBackSlug } from './GoBackDrawer.tsx';
import { usePublisherCommand } from './usePublisherCommand.ts';

const stopSlug = 'stop-publishing';

/** For admins. How to resume stands in the notice at the top, where everybody sees that it is stopped. */
export function CommandsCard({ site }: { site: SiteStanding }) {
  const { openModal } = useModal();
  const { send, working } = usePublisherCommand();
  const isStopped = site.status?.stopped !== null;
  const stop = async () => {
    await send('stop', {}, 'Publishing is stopped.');
  };
  return (
    <section aria-labelledby="site-commands" className="site-card">
      <h3 className="site-card__heading" id="site-commands">
        When something is wrong
      </h3>
      <ul className="site-card__commands">
        <li>
          <Button
            buttonStyle="secondary"
            disabled={working !== null || isStopped}
            margin={false}
            onClick={() => void send('publish', {}, 'Every page is being made again.')}
            size="medium"
          >
            {working === 'publish' ? 'Beginning…' : 'Publish everything again'}
          </Button>
          <p className="site-card__advice">
            {isStopped
              ? 'Not while publishing is stopped. Resume it first, at the top of this page.'
              : 'Makes every page anew. Readers notice nothing but what was wrong.'}
          </p>
        </li>
        <li>
          <Button
            buttonStyle="secondary"
            disabled={working !== null}
            margin={false}
            onClick={() => openModal(goBackSlug)}
            size="medium"
          >
            Go back to an earlier release…
          </Button>
          <p className="site-card__advice">Shows what that would change before anything is done.</p>
        </li>
        {!isStopped && (
          <li>
            <Button
              buttonStyle="secondary"
              disabled={working !== null}
              margin={false}
              onClick={() => openModal(stopSlug)}
              size="medium"
            >
              {working === 'stop' ? 'Stopping…' : 'Stop publishing…'}
            </Button>
            <p className="site-card__advice">The site stays as it is until an admin resumes.</p>
          </li>
        )}
      </ul>
      <GoBackDrawer releases={site.releases} />
      <ConfirmationModal
        body="Readers see the site as it is now. What editors publish is kept, and goes live when you resume. What is withdrawn is still taken down at once."
        cancelLabel="Go on publishing"
        confirmLabel="Stop publishing"
        confirmingLabel="Stopping…"
        heading="Stop publishing?"
        modalSlug={stopSlug}
        onConfirm={stop}
      />
    </section>
  );
}
