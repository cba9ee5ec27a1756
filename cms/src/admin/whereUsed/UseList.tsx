'use client';

import { Link, useConfig } from '@payloadcms/ui';
import type { Use } from '../../editorial/whereUsed/whereUsed.ts';

interface Props {
  collection: string;
  isPublished: boolean;
  uses: Use[];
}

/** What refers to the document: what readers see first, then what is only in drafts. */
export function UseList({ collection, isPublished, uses }: Props) {
  const published = uses.filter((use) => use.isPublished);
  const inDrafts = uses.filter((use) => !use.isPublished && use.isInDraft);
  const accounts = uses.filter((use) => !use.isPublished && !use.isInDraft);
  return (
    <section className="sign-off__section">
      <h2>Where it is used</h2>
      {uses.length === 0 && <p>{nothing(collection, isPublished)}</p>}
      {published.length > 0 && isPublished && (
        <p>
          As long as {published.length === 1 ? 'this page needs' : 'these pages need'} it, it cannot be{' '}
          {collection === 'media' ? 'deleted' : 'unpublished or deleted'}.
        </p>
      )}
      <Group title="On the site" uses={published} />
      <Group title="Only in drafts" uses={inDrafts} />
      <Group title="Accounts" uses={accounts} />
    </section>
  );
}

function nothing(collection: string, isPublished: boolean): string {
  if (collection === 'media' || !isPublished) return 'Nothing refers to this. It can be deleted.';
  return 'Nothing refers to this. It can be unpublished or deleted.';
}

function Group({ title, uses }: { title: string; uses: Use[] }) {
  const { config } = useConfig();
  if (uses.length === 0) return null;
  return (
    <>
      <h3 className="where-used__group">
        {title} <span className="sign-off-quiet">({uses.length})</span>
      </h3>
      <ul className="where-used__list">
        {uses.map((use) => (
          <li key={`${use.path} ${use.document === null}`}>
            <Link href={`${config.routes.admin}${use.path}`} prefetch={false}>
              {use.title}
            </Link>
            <span className="where-used__kind">{use.kind}</span>
            <span className="where-used__places">
              {use.places.map(({ label, count }) => (count > 1 ? `${label} (${count} times)` : label)).join('; ')}
              {use.isPublished && use.isInDraft && <em> – also in its newer draft</em>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
