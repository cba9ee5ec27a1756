'use client';

import { Button } from '@payloadcms/ui';
import { Moment, Refusal } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';
import type { AllowedException } from './ledgerView.ts';

/** What a reviewer has allowed, why, and when; a reviewer can take it back. */
export function AllowedItem({ exception, canTakeBack }: { exception: AllowedException; canTakeBack: boolean }) {
  const { send, working, error } = useStep();
  const { id, sentence, message, reason, allowedByName, updatedAt } = exception;
  return (
    <li className="claims-view__sentence">
      <q className="claims-list__quote">{sentence}</q>
      <p>{message ?? 'The text no longer has this sentence, or nothing is wrong with it any more.'}</p>
      <p>
        <strong>Allowed by {allowedByName}</strong>, <Moment at={updatedAt} />: {reason}
      </p>
      {canTakeBack && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={working !== null}
          onClick={() => void send('take-exception-back', { id }, 'Taken back.')}
        >
          Take it back
        </Button>
      )}
      <Refusal>{error}</Refusal>
    </li>
  );
}
