'use client';

import { Moment } from '../signOff/parts.tsx';
import { Notice } from './Notice.tsx';
import { ResumeButton } from './ResumeButton.tsx';
import { useSiteStanding } from './useSiteStanding.ts';
import './siteStanding.css';
import { stopHeading, withoutHeading } from './withoutHeading.ts';

/** Why nothing goes live, and the way out of it. */
export function StopNotice({ isAdmin }: { isAdmin: boolean }) {
  const { site } = useSiteStanding();
  const stopped = site?.status?.stopped;
  if (!site?.status || !stopped) return null;
  return (
    <div className="site-notice">
      <Notice heading={stopHeading} tone={stopped.reason === 'content-lost' ? 'red' : 'amber'}>
        <p>{withoutHeading(stopped.message)}</p>
        <p>
          Since <Moment at={stopped.since} />
          {stopped.by !== null && `, by ${stopped.by}`}.
        </p>
        {isAdmin ? (
          <ResumeButton stopped={stopped} waiting={site.status.waiting.documents} />
        ) : (
          <p>Ask an admin to resume it. You can go on writing and publishing: it is kept until then.</p>
        )}
      </Notice>
    </div>
  );
}
