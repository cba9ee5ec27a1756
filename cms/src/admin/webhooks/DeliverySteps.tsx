'use client';

import { SetStepNav } from '@payloadcms/ui';
import { Action, Refusal } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';
import '../signOff/signOff.css';

/** The way back at the top of the page, and what can be tried. */
export function DeliverySteps({ id, isOn, isPlain }: { id: string; isOn: boolean; isPlain: boolean }) {
  const { send, working, error } = useStep();
  const test = () => void send('webhook-test', { id }, 'Tried. What was answered is in the list.');
  return (
    <>
      <SetStepNav nav={[{ label: 'Webhooks', url: '/collections/webhooks' }, { label: 'Deliveries' }]} />
      <div className="webhook-actions">
        <Action
          doing={isPlain ? 'Calling…' : 'Sending…'}
          isWorking={working === 'webhook-test'}
          isDisabled={!isOn}
          onClick={test}
        >
          {isPlain ? 'Call it now' : 'Send a test'}
        </Action>
        {!isOn && <span className="sign-off-quiet">This webhook is off: nothing is sent.</span>}
      </div>
      <Refusal>{error}</Refusal>
    </>
  );
}
