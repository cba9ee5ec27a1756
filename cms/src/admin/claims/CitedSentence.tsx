import { Link } from '@payloadcms/ui';
import type { ReferenceStanding } from '../../editorial/claims/context.ts';
import type { LedgerEntry } from '../../editorial/claims/ledger.ts';
import type { Source } from './sourcesOf.ts';
import { standingWords } from './standingWords.ts';

/** A sentence of the ledger with its sources and their state. `admin` is the admin's route. */
export function CitedSentence(props: { entry: LedgerEntry; sources: ReadonlyMap<string, Source>; admin: string }) {
  const { entry, sources, admin } = props;
  return (
    <li className="claims-view__sentence">
      <span className="claims-list__where">{entry.label}</span>
      <q className="claims-list__quote">{entry.text}</q>
      {entry.references.length === 0 ? (
        <p className="claims-list__instead">It cites no source itself.</p>
      ) : (
        <ul className="claims-view__sources">
          {entry.references.map(({ id, standing }) => (
            <li key={id}>
              <SourceLine id={id} standing={standing} source={sources.get(id) ?? null} admin={admin} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function SourceLine(props: { id: string; standing: ReferenceStanding; source: Source | null; admin: string }) {
  const { id, standing, source, admin } = props;
  if (!source) return <State standing="missing" />;
  return (
    <>
      <Link href={`${admin}/collections/references/${id}`} prefetch={false}>
        {source.name}
      </Link>{' '}
      {source.address && (
        <a href={source.address} target="_blank" rel="noreferrer">
          Read it
        </a>
      )}{' '}
      <State standing={standing} />{' '}
      {source.noticeUrl && standing !== 'fine' && (
        <a href={source.noticeUrl} target="_blank" rel="noreferrer">
          Read the notice
        </a>
      )}
    </>
  );
}

function State({ standing }: { standing: ReferenceStanding }) {
  return <span className={`claims-view__state claims-view__state--${standing}`}>{standingWords[standing]}</span>;
}
