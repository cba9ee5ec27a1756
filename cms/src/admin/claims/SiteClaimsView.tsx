import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { hasContentRole } from '../../access/roles.ts';
import { approvableLabels } from '../../editorial/signOff/approvable.ts';
import { SiteView } from '../SiteView.tsx';
import { CitedSentence } from './CitedSentence.tsx';
import { FindingItem } from './FindingItem.tsx';
import { openFindings } from './openFindings.ts';
import { SiteClaimsForm } from './SiteClaimsForm.tsx';
import { type ClaimsOfDocument, type SiteClaims, siteClaims } from './siteClaims.ts';
import { queryFor, type SiteFilter, siteFilterFrom } from './siteFilter.ts';
import { type Source, sourcesOf } from './sourcesOf.ts';
import './claims.css';
import './claimsView.css';

/** The claims of the whole site, by document: what is to be put right, or every cited sentence. */
export async function SiteClaimsView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props;
  const { req } = initPageResult;
  const { payload, user } = req;
  const filter = siteFilterFrom(searchParams ?? {});
  const found = hasContentRole(user) ? await siteClaims(filter, req) : null;
  const admin = payload.config.routes.admin;
  return (
    <SiteView view={props} steps={[{ label: 'Claims' }]} className="claims-view">
      <h1>Claims</h1>
      {found === null ? (
        <p>
          {user ? 'Claims are for those who work on the content.' : 'You are not signed in.'}{' '}
          <Link href={`${admin}/login`}>Sign in</Link> as one of them, and come back.
        </p>
      ) : (
        <>
          <SiteClaimsForm filter={filter} action={`${admin}/claims`} />
          <Found found={found} filter={filter} admin={admin} sources={await sourcesShown(found, filter, req)} />
        </>
      )}
    </SiteView>
  );
}

/** What is to be put right is shown without its sources. */
async function sourcesShown({ documents }: SiteClaims, { show }: SiteFilter, req: Parameters<typeof sourcesOf>[1]) {
  return show === 'open'
    ? new Map<string, Source>()
    : sourcesOf(
        documents.flatMap(({ entries }) => entries),
        req,
      );
}

interface FoundProps {
  found: SiteClaims;
  filter: SiteFilter;
  admin: string;
  sources: ReadonlyMap<string, Source>;
}

function Found({ found, filter, admin, sources }: FoundProps) {
  const { documents, total, pages } = found;
  if (total === 0) return <p role="status">{emptyWords(filter)}</p>;
  const { page } = filter;
  return (
    <>
      <p role="status" className="claims-view__hint">
        {total === 1 ? '1 document' : `${total} documents`}
        {pages > 1 && `, page ${page} of ${pages}`}
      </p>
      {documents.length === 0 && <p>There is nothing on this page. Go back to the first.</p>}
      {documents.map((document) => (
        <DocumentPart key={document.key} document={document} filter={filter} admin={admin} sources={sources} />
      ))}
      {pages > 1 && (
        <nav aria-label="Pages" className="claims-view__pages">
          {page > 1 && <Link href={queryFor(filter, Math.min(page - 1, pages))}>Previous page</Link>}
          {page < pages && <Link href={queryFor(filter, page + 1)}>Next page</Link>}
        </nav>
      )}
    </>
  );
}

/** Sentences of one document; the others are in its tab. */
const mostShown = 10;

function DocumentPart(props: Omit<FoundProps, 'found'> & { document: ClaimsOfDocument }) {
  const { document, filter, admin, sources } = props;
  const { collection, id, title, entries } = document;
  const href = `${admin}/collections/${collection}/${id}/claims`;
  const more = entries.length - mostShown;
  const shown = entries.slice(0, mostShown);
  return (
    <section className="claims-list claims-view__part">
      <h2>
        <Link href={href} prefetch={false}>
          {title}
        </Link>
        <span className="claims-view__count"> {approvableLabels[collection]}</span>
      </h2>
      {entries.length === 0 && <p>Open its claims to see them.</p>}
      <ul className="claims-list__items">
        {filter.show === 'open'
          ? openFindings(shown).map((finding) => (
              <FindingItem key={finding.key} finding={finding} where={finding.entry.label} />
            ))
          : shown.map((entry) => (
              <CitedSentence
                key={`${entry.path}|${entry.place.node.join('.')}|${entry.place.part}|${entry.place.start}`}
                entry={entry}
                sources={sources}
                admin={admin}
              />
            ))}
      </ul>
      {more > 0 && (
        <p>
          <Link href={href} prefetch={false}>
            {more === 1 ? 'One more sentence' : `${more} more sentences`} in “{title}”
          </Link>
        </p>
      )}
    </section>
  );
}

function emptyWords({ show, collection, state, text }: SiteFilter): string {
  const isNarrow = collection !== null || state !== null || text !== '';
  if (isNarrow) return 'Nothing matches this. Take a filter away, or choose “Every sentence with a source”.';
  return show === 'open'
    ? 'Nothing to put right: each claim on the site has its source.'
    : 'No sentence cites a source yet. Those that do are listed here by themselves.';
}
