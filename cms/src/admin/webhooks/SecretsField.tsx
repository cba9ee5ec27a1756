'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import type { Secret } from '../../webhooks/secrets.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Action, Moment, Refusal } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';
import './webhooks.css';

/** The secrets that sign, for those who ask to see them: they are not in the page until then. */
export function SecretsField() {
  const { id } = useDocumentInfo();
  const { send, working, error } = useStep();
  const [secrets, setSecrets] = useState<Secret[] | null>(null);
  if (id === undefined) return null;

  const ask = async (path: string, done: string) => {
    const answer = await send(path, { id: String(id) }, done);
    if (hasSecrets(answer)) setSecrets(answer.secrets);
  };
  const [newest, older] = secrets ?? [];

  return (
    <section className="field-type webhook-secrets" aria-label="Secret">
      <h3>Secret</h3>
      <p>
        Your receiver checks with it that a message is from here, and was not changed on the way. Each look at it is a
        line of the audit log.
      </p>
      {newest && <SecretLine secret={newest} name={older ? 'Newest' : 'Secret'} />}
      {older && <SecretLine secret={older} name="Older" />}
      {older?.retiresAt && (
        <p>
          Both sign until <Moment at={older.retiresAt} />. Give your receiver the newest before then; afterwards you can
          retire the older one at once.
        </p>
      )}
      <Refusal>{error}</Refusal>
      <div className="webhook-actions">
        {secrets ? (
          <Action doing="" isWorking={false} style="secondary" onClick={() => setSecrets(null)}>
            Hide
          </Action>
        ) : (
          <Action
            doing="Opening…"
            isWorking={working === 'webhook-secrets'}
            style="secondary"
            onClick={() => void ask('webhook-secrets', 'Shown. The audit log keeps that you looked.')}
          >
            Show the secret
          </Action>
        )}
        {newest && !older && (
          <Action
            doing="Making…"
            isWorking={working === 'webhook-new-secret'}
            style="secondary"
            onClick={() => void ask('webhook-new-secret', 'A new secret is made. Both sign for a day.')}
          >
            Make a new secret
          </Action>
        )}
        {older && (
          <Action
            doing="Retiring…"
            isWorking={working === 'webhook-retire-secret'}
            style="secondary"
            onClick={() => void ask('webhook-retire-secret', 'The older secret signs no more.')}
          >
            Retire the older one
          </Action>
        )}
      </div>
    </section>
  );
}

function SecretLine({ secret: { value, madeAt }, name }: { secret: Secret; name: string }) {
  return (
    <div className="webhook-secret">
      <div>
        <p className="webhook-secret__name">
          {name}, made <Moment at={madeAt} />
        </p>
        <code>{value}</code>
      </div>
      <CopyButton text={value} what="secret" />
    </div>
  );
}

function hasSecrets(answer: unknown): answer is { secrets: Secret[] } {
  return typeof answer === 'object' && answer !== null && 'secrets' in answer;
}
