'use client';

/** How the site stands: what is live, the last publishes, what failed, and for admins what can be done. */
import type { SiteStanding } from '../../publishing/status/siteStanding.ts';
import { CommandsCard } from './CommandsCard.tsx';
import { FailuresCard } from './FailuresCard.tsx';
import { LastPublishes } from './LastPublishes.tsx';
import { LiveCard } from './LiveCard.tsx';
import { useSiteStanding } from './useSiteStanding.ts';
import './siteStanding.css';

export function SiteStandingView({ isAdmin }: { isAdmin: boolean }) {
  const { site } = useSiteStanding();
  return (
    <section aria-labelledby="site-standing" className="site-standing">
      <h2 className="site-standing__heading" id="site-standing">
        The site
      </h2>
      {site ? (
        <Cards isAdmin={isAdmin} site={site} />
      ) : (
        <p className="site-standing__looking">Asking the publisher how it stands…</p>
      )}
    </section>
  );
}

function Cards({ site, isAdmin }: { site: SiteStanding; isAdmin: boolean }) {
  return (
    <div className="site-standing__cards">
      <LiveCard site={site} />
      {site.failureCount > 0 && <FailuresCard site={site} />}
      {site.status && <LastPublishes releases={site.releases} />}
      {isAdmin && site.status && <CommandsCard site={site} />}
    </div>
  );
}
