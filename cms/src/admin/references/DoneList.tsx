'use client';

import { Button, Link, useConfig } from '@payloadcms/ui';
import type { UnreadPiece } from '../../references/formats/Reading.ts';
import type { SavedReference } from '../../references/import/ImportItem.ts';
import { counted } from './counted.ts';
import { UnreadList } from './UnreadList.tsx';
import type { Row } from './useImport.ts';

/** What has become of each, with the way to it. */
export function DoneList({ rows, unread, onAgain }: { rows: Row[]; unread: UnreadPiece[]; onAgain: () => void }) {
  const { config } = useConfig();
  const { admin } = config.routes;
  const saved = rows.flatMap(({ number, saved }) => (saved ? [{ ...saved, number }] : []));
  const blocked = rows.filter(({ invalid, isLeftOut, saved }) => saved === null && invalid !== null && !isLeftOut);
  return (
    <section aria-label="What was added">
      <p className="reference-import__summary">{summary(saved)}</p>
      <ol className="reference-import__list">
        {saved.map((one) => (
          <li key={one.number} className="reference-import__row">
            <p className="reference-import__citation">
              {one.id === null ? (
                one.title
              ) : (
                <Link href={`${admin}/collections/references/${one.id}`}>{one.title}</Link>
              )}
            </p>
            <ul className="reference-import__facts">
              <li className={one.outcome === 'failed' ? 'reference-import__bad' : undefined}>{outcomeWords(one)}</li>
              {one.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </li>
        ))}
        {blocked.map(({ number, source, invalid }) => (
          <li key={number} className="reference-import__row">
            <p className="reference-import__citation">{source}</p>
            <ul className="reference-import__facts">
              <li className="reference-import__bad">Not added: {invalid?.join(' ')}</li>
            </ul>
          </li>
        ))}
      </ol>
      <UnreadList unread={unread} />
      <div className="reference-import__buttons">
        <Button margin={false} el="link" to={`${admin}/collections/references`}>
          To the list of references
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onAgain}>
          Import more
        </Button>
      </div>
    </section>
  );
}

function outcomeWords({ outcome, isPublished, filled }: SavedReference): string {
  const state = isPublished ? 'published' : 'a draft';
  switch (outcome) {
    case 'added':
      return `Added: ${state}.`;
    case 'merged':
      return `It was there already. Filled in: ${filled.join(', ')}. It is ${state}.`;
    case 'unchanged':
      return 'It was there already, and had all of this.';
    case 'failed':
      return 'Not added.';
    default:
      return outcome satisfies never;
  }
}

function summary(saved: readonly SavedReference[]): string {
  const count = (outcome: SavedReference['outcome']) => saved.filter((one) => one.outcome === outcome).length;
  const known = count('merged') + count('unchanged');
  return [
    `${counted(count('added'), 'reference was', 'references were')} added.`,
    known > 0 && `${known} ${known === 1 ? 'was' : 'were'} there already.`,
    count('failed') > 0 && `${count('failed')} could not be added; the reasons stand below.`,
  ]
    .filter(Boolean)
    .join(' ');
}
