'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { UnreadPiece } from '../../references/formats/Reading.ts';
import { counted } from './counted.ts';
import { RowCard } from './RowCard.tsx';
import { UnreadList } from './UnreadList.tsx';
import { canLookUp, type Import, type Row, willBeAdded } from './useImport.ts';

export interface ConfirmListProps {
  rows: Row[];
  unread: UnreadPiece[];
  work: Import;
  onSave: (publish: boolean) => Promise<void>;
  onBack: () => void;
}

/** What was found, to be confirmed. */
export function ConfirmList({ rows, unread, work, onSave, onBack }: ConfirmListProps) {
  const [publish, setPublish] = useState(false);
  const isWorking = work.work !== null;
  const open = rows.filter(canLookUp).length;
  const ready = rows.filter(willBeAdded).length;
  return (
    <section aria-label="What was found">
      <p className="reference-import__summary">{summary(rows)}</p>
      {open > 0 && (
        <div className="reference-import__buttons">
          <Button buttonStyle="secondary" margin={false} disabled={isWorking} onClick={() => void work.lookUp()}>
            Look up what is missing
          </Button>
          <span className="reference-import__help">
            {counted(open, 'reference has', 'references have')} a gap that PubMed or Crossref may fill.
          </span>
        </div>
      )}
      <UnreadList unread={unread} />
      <ol className="reference-import__list">
        {rows.map((row) => (
          <RowCard key={row.number} row={row} onLeaveOut={work.leaveOut} isWorking={isWorking} />
        ))}
      </ol>
      {ready > 0 && (
        <label className="reference-import__choice">
          <input type="checkbox" checked={publish} onChange={(event) => setPublish(event.target.checked)} />
          <span>
            Publish them at once. Otherwise they are drafts, and a page that cites one can be published only after it.
          </span>
        </label>
      )}
      <div className="reference-import__buttons">
        {ready > 0 && (
          <Button margin={false} disabled={isWorking} onClick={() => void onSave(publish)}>
            Add {counted(ready, 'reference', 'references')}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} disabled={isWorking} onClick={onBack}>
          Back to the text
        </Button>
      </div>
    </section>
  );
}

function summary(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No reference was found in what you pasted.';
  const known = rows.filter(({ duplicateOf }) => duplicateOf !== null).length;
  const blocked = rows.filter(({ invalid }) => invalid !== null).length;
  return [
    `${counted(rows.length, 'reference', 'references')} found.`,
    known > 0 && `${known} of them ${known === 1 ? 'is' : 'are'} there already.`,
    blocked > 0 && `${blocked} cannot be added yet.`,
    'Nothing has been added so far.',
  ]
    .filter(Boolean)
    .join(' ');
}
