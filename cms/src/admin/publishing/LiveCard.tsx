import type { SiteStanding } from '../../publishing/status/siteStanding.ts';
import { countInWords, spanInWords } from '../../publishing/status/spans.ts';
import { Moment } from '../signOff/parts.tsx';
import { StandingPill } from './StandingPill.tsx';
import { headlineOf, healthOf } from './siteWords.ts';

/** What is live, and whether what follows the pages keeps up. */
export function LiveCard({ site }: { site: SiteStanding }) {
  const { status, siteUrl } = site;
  const { label, tone, explanation } = headlineOf(site);
  return (
    <section aria-labelledby="site-live" className="site-card">
      <h3 className="site-card__heading" id="site-live">
        What is live
      </h3>
      <p className="site-card__standing" role="status">
        <StandingPill explanation={null} label={label} tone={tone} url={null} /> {explanation}
      </p>
      {status && (
        <dl className="site-card__facts">
          <div>
            <dt>Pages</dt>
            <dd>
              {countInWords(status.pages, 'page')}, release {status.release.toLocaleString('en-US')}
            </dd>
          </div>
          {/* Whatever changed a page stands among the last publishes. */}
          {status.lastPublish?.pagesChanged === 0 && (
            <div>
              <dt>Last publish</dt>
              <dd>
                No page was different, took {spanInWords(status.lastPublish.durationMs)},{' '}
                <Moment at={status.lastPublish.at} />
              </dd>
            </div>
          )}
          {healthOf(status).map(({ name, isWell, words }) => (
            <div key={name} className={isWell ? undefined : 'site-card__fact--ill'}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {siteUrl && (
        <p className="site-card__more">
          <a href={siteUrl} rel="noreferrer" target="_blank">
            Open the site <span aria-hidden="true">↗</span>
          </a>
        </p>
      )}
    </section>
  );
}
