'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';

type Copied = 'not yet' | 'done' | 'refused';

/** Copies what is shown beside it: a link, where nothing else is said. */
export function CopyButton({ text, what = 'the link' }: { text: string; what?: string }) {
  const [copied, setCopied] = useState<Copied>('not yet');
  const copy = async () => {
    try {
      // Browsers lend the clipboard to secure addresses only.
      await navigator.clipboard.writeText(text);
      setCopied('done');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <div className="sign-off__buttons" aria-live="polite">
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small">
        {copied === 'done' ? 'Copied' : `Copy ${what}`}
      </Button>
      {copied === 'refused' && <span>Your browser does not allow it. Mark {what} and copy it by hand.</span>}
    </div>
  );
}
