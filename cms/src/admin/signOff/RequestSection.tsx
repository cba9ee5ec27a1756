'use client';

import { useState } from 'react';
import type { SignOffOverview } from '../../editorial/signOff/overview.ts';
import { Action, Choose, Refusal, Section, TextArea } from './parts.tsx';
import { useStep } from './useStep.ts';

/** For editors: asking for a review, and taking that back. */
export function RequestSection({ overview }: { overview: SignOffOverview }) {
  const { can, key, reviewers } = overview;
  const [reviewer, setReviewer] = useState('');
  const [note, setNote] = useState('');
  const { send, working, error } = useStep();
  if (!can.ask && !can.takeBack) return null;

  const ask = async () => {
    const body = { key, reviewer: reviewer || null, note: note.trim() || null };
    if (await send('request-review', body, 'The reviewers see it on their list now.')) setNote('');
  };
  return (
    <Section title={can.ask ? 'Ask for a review' : 'Changed your mind?'}>
      {can.ask ? (
        <>
          <Choose label="Who should read it" value={reviewer} onChange={setReviewer}>
            <option value="">All reviewers</option>
            {reviewers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choose>
          <TextArea
            label="A note for the reviewer"
            hint="What is new, or what to look at first. You can leave it empty."
            value={note}
            onChange={setNote}
          />
          <Action doing="Asking…" isWorking={working !== null} onClick={() => void ask()}>
            Ask for a review
          </Action>
        </>
      ) : (
        <>
          <p>You can take the request back as long as nobody has approved it.</p>
          <Action
            doing="Taking it back…"
            isWorking={working !== null}
            style="secondary"
            onClick={() => void send('take-request-back', { key }, 'The request is taken back.')}
          >
            Take the request back
          </Action>
        </>
      )}
      <Refusal>{error}</Refusal>
    </Section>
  );
}
