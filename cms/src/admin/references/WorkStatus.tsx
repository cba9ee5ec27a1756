'use client';

import { Button } from '@payloadcms/ui';
import type { Work } from './useImport.ts';

const words: Record<Work['what'], string> = { reading: 'Reading', looking: 'Looking up', adding: 'Adding' };

/** What is under way, how far it is, and a way to end it. It stays in the page, so that each change of it is heard. */
export function WorkStatus({ work, onStop }: { work: Work | null; onStop: () => void }) {
  const isCounted = work !== null && work.total > 0;
  return (
    <div className="reference-import__status">
      <p role="status">{work && `${words[work.what]}${isCounted ? `: ${work.done} of ${work.total}` : ''}…`}</p>
      {isCounted && <progress value={work.done} max={work.total} aria-label={words[work.what]} />}
      {isCounted && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onStop}>
          Stop
        </Button>
      )}
    </div>
  );
}
