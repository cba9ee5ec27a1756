'use client';

import { useConfig } from '@payloadcms/ui';
import type { FoundFormat } from '../../references/formats/Reading.ts';
import type { Row } from './useImport.ts';

const formatWords: Record<FoundFormat, string> = {
  pmid: 'a PubMed number',
  pmcid: 'a PMCID',
  doi: 'a DOI',
  ris: 'RIS',
  nbib: 'PubMed’s format',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
  citation: 'a citation',
};

export interface RowCardProps {
  row: Row;
  onLeaveOut: (number: number, isLeftOut: boolean) => void;
  isWorking: boolean;
}

/** One reference as readers will see it, what will happen to it, and the choice to leave it out. */
export function RowCard({ row, onLeaveOut, isWorking }: RowCardProps) {
  const { number, citation, data, isLeftOut, invalid, saved, unreadParts, source, format } = row;
  const numbers = [data.pmid && `PMID ${data.pmid}`, data.pmcid, data.doi && `DOI ${data.doi}`]
    .filter(Boolean)
    .join(' · ');
  return (
    <li className={`reference-import__row${isLeftOut ? ' reference-import__row--out' : ''}`}>
      <p className="reference-import__citation">{citation || numbers}</p>
      <ul className="reference-import__facts">
        <Fate row={row} />
        {invalid?.map((reason) => (
          <li key={reason} className="reference-import__bad">
            Cannot be added yet: {reason}
          </li>
        ))}
        {unreadParts.map((part) => (
          <li key={part}>
            Not read, and not added: <mark>{part}</mark>
          </li>
        ))}
        <LookedUp row={row} />
        {saved?.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div className="reference-import__row-end">
        {saved === null && (
          <label className="reference-import__choice">
            <input
              type="checkbox"
              checked={isLeftOut}
              disabled={isWorking}
              aria-label={`Leave out number ${number}`}
              onChange={(event) => onLeaveOut(number, event.target.checked)}
            />
            <span>Leave it out</span>
          </label>
        )}
        <details>
          <summary>Read from {formatWords[format]}</summary>
          <pre>{source}</pre>
        </details>
      </div>
    </li>
  );
}

function Fate({ row }: { row: Row }) {
  const { config } = useConfig();
  const { duplicateOf, isLeftOut, missing, repeats } = row;
  return (
    <>
      <li>
        {isLeftOut ? (
          <strong>Left out.</strong>
        ) : duplicateOf ? (
          <>
            <strong>Already there.</strong> Its gaps are filled, and nothing of it is replaced:{' '}
            <a
              href={`${config.routes.admin}/collections/references/${duplicateOf.id}`}
              target="_blank"
              rel="noreferrer"
            >
              {duplicateOf.title || 'the draft without a title'}
            </a>
          </>
        ) : repeats !== null ? (
          <>
            <strong>Twice in your list.</strong> It becomes one with number {repeats}.
          </>
        ) : (
          <strong>New.</strong>
        )}
      </li>
      {duplicateOf === null && missing.length > 0 && (
        <li className="reference-import__warn">Incomplete, without: {missing.join(', ')}.</li>
      )}
    </>
  );
}

function LookedUp({ row }: { row: Row }) {
  const { lookedUp } = row;
  if (!lookedUp) return null;
  return (
    <>
      {lookedUp.from.length > 0 && <li>Filled in by {lookedUp.from.join(' and ')}.</li>}
      {lookedUp.problems.map((problem) => (
        <li key={problem} className="reference-import__warn">
          {problem}
        </li>
      ))}
    </>
  );
}
