'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';

type Copied = 'not yet' | 'done' | 'refused';

/** Copies a link that is shown beside it. */
export function CopyButton({ text }: { text: string }) {
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
        {copied === 'done' ? 'Copied' : 'Copy the link'}
      </Button>
      {copied === 'refused' && <span>Your browser does not allow it. Mark the link and copy it by hand.</span>}
    </div>
  );
}
