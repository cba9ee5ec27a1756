'use client';

/** Above the form of a document, where something keeps it from its readers: what, and what to do. */
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { Notice } from './Notice.tsx';
import { useDocumentStanding } from './useDocumentStanding.ts';
import { stopHeading, withoutHeading } from './withoutHeading.ts';

export function DocumentNotice() {
  const { id, globalSlug, isTrashed } = useDocumentInfo();
  return (id === undefined && !globalSlug) || isTrashed ? null : <StandingNotice />;
}

/** Named one by one; of more, the number is enough. */
const mostPages = 5;

function StandingNotice() {
  const { config } = useConfig();
  const { standing } = useDocumentStanding();
  if (!standing) return null;
  const { name, explanation, failures, isSlow, stopped } = standing;
  const dashboard = (
    <Link href={config.routes.admin} prefetch={false}>
      See the dashboard
    </Link>
  );
  if (name === 'failed') {
    return (
      <Notice heading="This is not live as you published it" tone="red">
        <p>{explanation}</p>
        {failures.length > 0 && (
          <ul>
            {failures.slice(0, mostPages).map(({ path, url, error }) => (
              <li key={path}>
                <a href={url} rel="noreferrer" target="_blank">
                  {path}
                </a>
                : {error}
              </li>
            ))}
          </ul>
        )}
        {failures.length > mostPages && <p>And {failures.length - mostPages} more.</p>}
        <p>{dashboard}</p>
      </Notice>
    );
  }
  if (stopped !== null) {
    return (
      <Notice heading={stopHeading} tone="amber">
        <p>{withoutHeading(stopped)}</p>
        {(name === 'waiting' || name === 'going-off') && <p>{explanation}</p>}
        <p>{dashboard}</p>
      </Notice>
    );
  }
  if (name === 'unknown') {
    return (
      <Notice heading="Whether this is live cannot be told now" tone="amber">
        <p>{explanation}</p>
      </Notice>
    );
  }
  if (name === 'going-live' && isSlow) {
    return (
      <Notice heading="Going live takes longer than usual" tone="amber">
        <p>{explanation}</p>
        <p>{dashboard}</p>
      </Notice>
    );
  }
  return null;
}
