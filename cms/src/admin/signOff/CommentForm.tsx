'use client';

import { useState } from 'react';
import { Action, Refusal, TextArea } from './parts.tsx';
import { useStep } from './useStep.ts';

interface Props {
  documentKey: string;
  /** Empty for the whole document. */
  path: string;
  label: string;
  /** Called when the comment is there, and when somebody thinks better of it. */
  onDone?: () => void;
}

export function CommentForm({ documentKey, path, label, onDone }: Props) {
  const [text, setText] = useState('');
  const { send, working, error } = useStep();
  const comment = async () => {
    const body = { key: documentKey, path, label, text: text.trim() };
    if (!(await send('comment', body, 'Your comment is there.'))) return;
    setText('');
    onDone?.();
  };
  return (
    <div className="sign-off__comment-form">
      <TextArea
        label={label ? `Your comment on “${label}”` : 'Your comment on all of it'}
        value={text}
        onChange={setText}
        rows={2}
      />
      <div className="sign-off__buttons">
        <Action
          doing="Commenting…"
          isWorking={working !== null}
          isDisabled={text.trim() === ''}
          style="secondary"
          onClick={() => void comment()}
        >
          Comment
        </Action>
        {onDone && (
          <Action doing="Cancel" isWorking={false} isDisabled={working !== null} style="secondary" onClick={onDone}>
            Cancel
          </Action>
        )}
      </div>
      <Refusal>{error}</Refusal>
    </div>
  );
}
