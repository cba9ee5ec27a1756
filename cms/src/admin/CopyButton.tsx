'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';

type Copied = 'not yet' | 'done' | 'refused';

interface Props {
  text: string;
  /** What it is, as in “Copy the link”. */
  what?: 'link' | 'secret';
}

/** Copies what is shown beside it. */
export function CopyButton({ text, what = 'link' }: Props) {
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
        {copied === 'done' ? 'Copied' : `Copy the ${what}`}
      </Button>
      {copied === 'refused' && <span>Your browser does not allow it. Mark the {what} and copy it by hand.</span>}
    </div>
  );
}
