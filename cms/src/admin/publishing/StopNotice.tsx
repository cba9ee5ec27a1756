'use client';

import { Notice } from './Notice.tsx';
import { ResumeButton } from './ResumeButton.tsx';
import { useSiteStanding } from './useSiteStanding.ts';

/** Why nothing goes live, and the way out of it. */
export function StopNotice({ isAdmin }: { isAdmin: boolean }) {
  const { site } = useSiteStanding();
  const stopped = site?.status?.stopped;
  if (!site?.status || !stopped) return null;
  return (
    <Notice heading="Publishing is stopped" tone={stopped.reason === 'content-lost' ? 'red' : 'amber'}>
      <p>{stopped.message}</p>
      {isAdmin ? (
        <ResumeButton stopped={stopped} waiting={site.status.waiting.documents} />
      ) : (
        <p>Ask an admin to resume it. You can go on writing and publishing: it is kept until then.</p>
      )}
    </Notice>
  );
}
