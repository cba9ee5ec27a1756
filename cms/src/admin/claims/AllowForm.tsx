'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { Action, Refusal, TextArea } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';
import '../signOff/signOff.css';

/** For a reviewer: the sentence may stay as it is, for a reason that is kept. */
export function AllowForm({ document, sentence, rule }: { document: string; sentence: string; rule: string }) {
  const { send, working, error } = useStep();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!isOpen) {
    return (
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setOpen(true)}>
        Allow with a reason
      </Button>
    );
  }
  const allow = () => {
    void send('allow-exception', { key: document, sentence, rule, reason }, 'Allowed. The reason is kept.');
  };
  return (
    <div className="claims-view__form">
      <TextArea
        label="Why may it stay as it is?"
        hint="Kept with your name, and shown here. It holds for this sentence, until it is written anew."
        value={reason}
        onChange={setReason}
      />
      <Refusal>{error}</Refusal>
      <div className="claims-view__buttons">
        <Action doing="Allowing…" isWorking={working !== null} isDisabled={reason.trim() === ''} onClick={allow}>
          Allow it
        </Action>
        <Action doing="" isWorking={false} style="secondary" onClick={() => setOpen(false)}>
          Cancel
        </Action>
      </div>
    </div>
  );
}
