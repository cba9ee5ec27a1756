'use client';

import { useId, useState } from 'react';
import type { BundleOverview } from '../../bundles/overview.ts';
import { Action, Refusal, Section } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';

/** For editors: at one moment, now or later. */
export function ReleaseSection({ overview }: { overview: BundleOverview }) {
  const { can, changes, id, leaving, publishAt, publishing } = overview;
  const { send, working, error } = useStep();
  if (!can.publish || publishing.length + leaving.length === 0) return null;
  const isStopped = [...publishing, ...leaving].some(({ obstacles }) => obstacles.length > 0);
  return (
    <Section title="Release it">
      {isStopped && (
        <p className="sign-off__warning">
          Something would stop it, and then nothing of it goes live.
          {publishAt
            ? ' Put it right before its time: what counts is how it stands then.'
            : ' You can choose a time all the same: what counts is how it stands then.'}
        </p>
      )}
      <div className="sign-off__choice">
        <Action
          doing="Publishing…"
          isWorking={working === 'bundle-publish'}
          isDisabled={working !== null || isStopped || changes === 0}
          onClick={() => void send('bundle-publish', { id }, 'Published. The site shows all of it in a moment.')}
        >
          Publish all of it now
        </Action>
      </div>
      {publishAt ? (
        <div className="sign-off__choice">
          <Action
            doing="Taking it off…"
            isWorking={working === 'bundle-cancel'}
            isDisabled={working !== null}
            style="secondary"
            onClick={() => void send('bundle-cancel', { id }, 'It is off the schedule.')}
          >
            Take it off the schedule
          </Action>
        </div>
      ) : (
        <Schedule
          isWorking={working === 'bundle-schedule'}
          isDisabled={working !== null || changes === 0}
          onChoose={(at) => void send('bundle-schedule', { id, at }, 'It is on the schedule.')}
        />
      )}
      <Refusal>{error}</Refusal>
    </Section>
  );
}

interface ScheduleProps {
  isWorking: boolean;
  isDisabled: boolean;
  /** With the instant, in UTC. */
  onChoose: (at: string) => void;
}

function Schedule({ isWorking, isDisabled, onChoose }: ScheduleProps) {
  const [at, setAt] = useState('');
  const field = useId();
  return (
    <div className="sign-off__choice">
      <div className="sign-off__field">
        <label htmlFor={field}>Or at a time to come, to the minute</label>
        <input
          id={field}
          className="bundle__time"
          type="datetime-local"
          value={at}
          aria-describedby={`${field}-hint`}
          onChange={(event) => setAt(event.target.value)}
        />
        <p className="sign-off-quiet" id={`${field}-hint`}>
          In your time zone. If it is refused then, you and the admins get an e-mail that says why.
        </p>
      </div>
      <Action
        doing="Saving…"
        isWorking={isWorking}
        isDisabled={isDisabled || at === ''}
        style="secondary"
        onClick={() => onChoose(new Date(at).toISOString())}
      >
        Put it on the schedule
      </Action>
    </div>
  );
}
