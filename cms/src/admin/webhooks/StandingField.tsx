/** How a webhook stands, above its form, and what to do where it does not take messages. */
import type { UIFieldServerProps } from 'payload';
import { momentOf } from '../../editorial/moment.ts';
import type { Webhook } from '../../payload-types.ts';
import { webhooksSlug } from '../../webhooks/slugs.ts';
import { StandingPill } from './StandingPill.tsx';
import { standingWords } from './standingWords.ts';
import './webhooks.css';

export async function StandingField({ id, req }: UIFieldServerProps) {
  if (id === undefined) {
    return (
      <p className="webhook-note">
        Enter where messages go and save. Then the secret is made for you to copy, and you can send a test.
      </p>
    );
  }
  const row = await req.payload.db.findOne<Webhook>({ collection: webhooksSlug, where: { id: { equals: id } }, req });
  if (!row) return null;
  const { isOn, state, failingSince, disabledReason } = row;
  return (
    <div className="field-type webhook-standing">
      <StandingPill {...standingWords({ isOn: isOn === true, state: state ?? 'healthy' })} />
      {state === 'failing' && failingSince && (
        <p>
          Nothing was taken since {momentOf(failingSince)} UTC. It is tried again by itself; the tab “Deliveries” says
          what was answered.
        </p>
      )}
      {state === 'disabled' && (
        <p>
          {disabledReason} Put it right where messages are received, switch it on here and save. What happened meanwhile
          is not told later: have the receiver read everything once.
        </p>
      )}
    </div>
  );
}
