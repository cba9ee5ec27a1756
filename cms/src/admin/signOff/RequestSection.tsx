'use client';

import type { ComponentProps } from 'react';
import type { SignOffOverview } from '../../editorial/signOff/overview.ts';
import { Action, Refusal, Section } from './parts.tsx';
import { ReviewRequest } from './ReviewRequest.tsx';
import { useStep } from './useStep.ts';

/** For editors: asking for a review, and taking that back. */
export function RequestSection({ overview }: { overview: SignOffOverview }) {
  const { can, key, reviewers } = overview;
  const { send, working, error } = useStep();
  if (!can.ask && !can.takeBack) return null;

  const ask: ComponentProps<typeof ReviewRequest>['ask'] = (request) =>
    send('request-review', { key, ...request }, 'The reviewers see it on their list now.');
  return (
    <Section title={can.ask ? 'Ask for a review' : 'Changed your mind?'}>
      {can.ask ? (
        <ReviewRequest reviewers={reviewers} isWorking={working !== null} ask={ask} />
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
