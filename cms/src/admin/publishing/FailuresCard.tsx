'use client';

import { Link, useConfig } from '@payloadcms/ui';
import type { SiteStanding } from '../../publishing/status/siteStanding.ts';
import { countInWords } from '../../publishing/status/spans.ts';

/** Pages that could not be made, with the way to the document that is on each. */
export function FailuresCard({ site }: { site: SiteStanding }) {
  const { admin } = useConfig().config.routes;
  const { failures, failureCount, siteUrl } = site;
  return (
    <section aria-labelledby="site-failures" className="site-card site-card--red">
      <h3 className="site-card__heading" id="site-failures">
        {countInWords(failureCount, 'page')} could not be made
      </h3>
      <p className="site-card__advice">
        Readers still see the last version of {failureCount === 1 ? 'it' : 'them'}. Undo what was changed last and
        publish again; where nothing was changed, show this to whoever looks after the site’s templates.
      </p>
      <ul className="site-card__items">
        {failures.map(({ path, error, document }) => (
          <li key={path}>
            {document ? (
              <Link href={`${admin}${document.adminPath}`} prefetch={false}>
                {document.title}
              </Link>
            ) : (
              <strong>{path}</strong>
            )}
            <span className="site-card__detail">
              {document && (
                <>
                  <a href={`${siteUrl}${path}`} rel="noreferrer" target="_blank">
                    {path}
                  </a>
                  {': '}
                </>
              )}
              {error}
            </span>
          </li>
        ))}
      </ul>
      {failureCount > failures.length && (
        <p className="site-card__more">
          And {countInWords(failureCount - failures.length, 'more page', 'more pages')}.
        </p>
      )}
    </section>
  );
}
