'use client';

import type { Delivery, Try } from '../../webhooks/deliveries.ts';
import { Action, Moment, Refusal } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';
import { deliveryLook, documentsInWords, eventInWords, tryInWords } from './deliveryWords.ts';
import { WebhookPill } from './WebhookPill.tsx';

/** One message: what it was about, how it went, and the way to send it again. */
export function DeliveryItem({ delivery, isOn }: { delivery: Delivery; isOn: boolean }) {
  const { send, working, error } = useStep();
  const { id, state, event, documents, documentCount, tries, dueAt, createdAt, messageId } = delivery;
  const about = documentsInWords(documents, documentCount);
  const last = tries.at(-1);
  const again = () => void send('webhook-send-again', { id }, 'Tried again. What was answered is in the list.');
  return (
    <li className="delivery">
      <div className="delivery__head">
        <div className="delivery__title">
          <WebhookPill {...deliveryLook(delivery)} />
          <strong>{eventInWords(event)}</strong>
          <span className="sign-off-quiet">
            <Moment at={createdAt} />
          </span>
        </div>
        <Action
          doing="Sending…"
          isWorking={working === 'webhook-send-again'}
          isDisabled={!isOn || state === 'sending'}
          style="secondary"
          onClick={again}
        >
          {tries.length === 0 ? 'Send now' : 'Send again'}
        </Action>
      </div>
      {about !== null && <p>{about}</p>}
      {last && <p>{tryInWords(last)}</p>}
      {state === 'waiting' && dueAt && (
        <p>
          {last ? 'Next try' : 'To be sent'} <Moment at={dueAt} />
        </p>
      )}
      {tries.length > 0 && (
        <details>
          <summary>{tries.length === 1 ? '1 try' : `${tries.length} tries`}</summary>
          <ol className="delivery__tries">
            {tries.map((one) => (
              <TryLine key={one.at} one={one} />
            ))}
          </ol>
          <p className="sign-off-quiet">
            webhook-id <code>{messageId}</code>
          </p>
        </details>
      )}
      <Refusal>{error}</Refusal>
    </li>
  );
}

function TryLine({ one }: { one: Try }) {
  return (
    <li>
      <Moment at={one.at} />: {tryInWords(one)}
      {one.excerpt !== '' && <pre>{one.excerpt}</pre>}
    </li>
  );
}
