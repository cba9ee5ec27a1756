'use client';

import { useState } from 'react';
import type { SignOffOverview } from '../../editorial/signOff/overview.ts';
import { Action, Refusal, Section, TextArea } from './parts.tsx';
import { useStep } from './useStep.ts';

/** For reviewers: approve, ask for changes, or find what is on the site still right. */
export function DecisionSection({ overview }: { overview: SignOffOverview }) {
  const { can, key, digest, signsAs, state, whyNotApprove } = overview;
  const [note, setNote] = useState('');
  const { send, working, error } = useStep();
  if (!can.approve && !can.askForChanges && !can.renew && !whyNotApprove) return null;

  const askForChanges = async () => {
    const done = 'The editors see what you asked for.';
    if (await send('ask-for-changes', { key, digest, note: note.trim() }, done)) setNote('');
  };
  return (
    <Section title="Your decision">
      {whyNotApprove && <p className="sign-off__warning">{whyNotApprove}</p>}
      {can.approve && (
        <div className="sign-off__choice">
          <p>You have read it and it is right. Readers will see your name: {signsAs}.</p>
          <Action
            doing="Approving…"
            isWorking={working === 'approve'}
            isDisabled={working !== null}
            onClick={() => void send('approve', { key, digest }, 'Approved. An editor can publish it now.')}
          >
            Approve this version
          </Action>
        </div>
      )}
      {can.renew && (
        <div className="sign-off__choice">
          <p>
            {state.live === 'older'
              ? 'The version that readers see, not this draft, is still right as it stands.'
              : 'You have read it again and it is still right.'}{' '}
            Only the dates of its review change. Signed as {signsAs}.
          </p>
          <Action
            doing="Saving…"
            isWorking={working === 'renew'}
            isDisabled={working !== null}
            onClick={() => void send('renew', { key }, 'Still right: its dates are new.')}
          >
            Still right
          </Action>
        </div>
      )}
      {can.askForChanges && digest && (
        <div className="sign-off__choice">
          <TextArea
            label="What should be changed"
            hint="Say what and why. Editors see it beside the document."
            value={note}
            onChange={setNote}
          />
          <Action
            doing="Sending…"
            isWorking={working === 'ask-for-changes'}
            isDisabled={working !== null || note.trim() === ''}
            style="secondary"
            onClick={() => void askForChanges()}
          >
            Ask for changes
          </Action>
        </div>
      )}
      <Refusal>{error}</Refusal>
    </Section>
  );
}
