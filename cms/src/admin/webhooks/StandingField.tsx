'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { webhookStates } from '../../webhooks/words.ts';
import { Moment } from '../signOff/parts.tsx';
import { standingWords } from './standingWords.ts';
import { WebhookPill } from './WebhookPill.tsx';
import './webhooks.css';

/** How a webhook stands, above its form, and what to do where it does not take messages. Follows what is saved. */
export function StandingField() {
  const { id, savedDocumentData } = useDocumentInfo();
  if (id === undefined) {
    return (
      <p className="webhook-note">
        Enter where messages go and save. Then the secret is made for you to copy, and you can send a test.
      </p>
    );
  }
  const state = webhookStates.find((one) => one === savedDocumentData?.state) ?? 'healthy';
  const isOn = savedDocumentData?.isOn === true;
  const failingSince: unknown = savedDocumentData?.failingSince;
  return (
    <div className="field-type webhook-standing" aria-live="polite">
      <WebhookPill {...standingWords({ isOn, state })} />
      {state === 'failing' && typeof failingSince === 'string' && (
        <p>
          Nothing was taken since <Moment at={failingSince} />. It is tried again by itself; the tab “Deliveries” says
          what was answered.
        </p>
      )}
      {state === 'disabled' && (
        <p>
          {String(savedDocumentData?.disabledReason ?? '')} Put it right where messages are received, switch it on here
          and save. What happened meanwhile is not told later: have the receiver read everything once.
        </p>
      )}
    </div>
  );
}
