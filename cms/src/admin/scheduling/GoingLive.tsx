'use client';

import { Link, useConfig } from '@payloadcms/ui';
import type { ScheduleState } from '../../scheduling/state.ts';
import type { Upcoming } from '../../scheduling/upcoming.ts';
import { Action, Moment, Refusal } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';
import { schedulerAdvice } from './schedulerAdvice.ts';
import { useScheduleState } from './useScheduleState.ts';
import './scheduling.css';

interface Props {
  documentKey: string;
  /** As the server had it when the form was opened. */
  initial: ScheduleState;
  mayPublish: boolean;
}

export function GoingLive({ documentKey, initial, mayPublish }: Props) {
  const [state, reload] = useScheduleState(documentKey, initial);
  const { send, working, error } = useStep();
  const { upcoming, bundles, refusal } = state;
  const isEmpty = upcoming.length === 0 && bundles.length === 0 && !refusal;
  if (isEmpty && !mayPublish) return null;

  const step = async (path: string, body: object, done: string) => {
    await send(path, body, done);
    await reload();
  };
  return (
    <div className="going-live field-type">
      <span className="going-live__label">Going live by itself</span>
      {refusal && (
        <div className="going-live__refusal" role="alert">
          <p>
            <strong>
              It was to {refusal.type === 'publish' ? 'go live' : 'leave the site'} on <Moment at={refusal.dueAt} />,
              and did not.
            </strong>
          </p>
          <Reasons reasons={refusal.reasons} />
          <p>Put that right, then publish it or schedule it again.</p>
          {mayPublish && (
            <Action
              doing="Saving…"
              isWorking={working === 'dismiss-refusal'}
              style="secondary"
              onClick={() => void step('dismiss-refusal', { target: documentKey }, 'Noted. It is off the dashboard.')}
            >
              I have seen it
            </Action>
          )}
        </div>
      )}
      {upcoming.map((one) => (
        <div key={one.id} className="going-live__one">
          <Time one={one} />
          {mayPublish && (
            <Action
              doing="Taking it off…"
              isWorking={working === 'cancel-schedule'}
              style="secondary"
              onClick={() => void step('cancel-schedule', { id: one.id }, 'It is off the schedule.')}
            >
              Take it off the schedule
            </Action>
          )}
        </div>
      ))}
      <Bundles bundles={bundles} />
      <Warnings state={state} />
      {isEmpty && (
        <p className="going-live__quiet">
          Nothing is scheduled. To set a time, open the arrow beside the button for publishing.
        </p>
      )}
      <Refusal>{error}</Refusal>
    </div>
  );
}

function Time({ one: { at, by, type } }: { one: Upcoming }) {
  return (
    <p>
      <strong>
        {type === 'publish' ? 'Goes live on ' : 'Leaves the site on '}
        <Moment at={at} />, your time.
      </strong>
      {by && <span className="going-live__quiet"> Scheduled by {by}.</span>}
    </p>
  );
}

function Bundles({ bundles }: Pick<ScheduleState, 'bundles'>) {
  const { config } = useConfig();
  return (
    <>
      {bundles.map(({ id, name, publishAt }) => (
        <p key={id}>
          In the release bundle{' '}
          <Link href={`${config.routes.admin}/collections/release-bundles/${id}/release`} prefetch={false}>
            {name}
          </Link>
          {publishAt ? (
            <>
              , which goes live on <Moment at={publishAt} />, your time.
            </>
          ) : (
            ', which has no time yet.'
          )}
        </p>
      ))}
      {bundles.length > 1 && (
        <p className="going-live__warning">
          It is in {bundles.length} bundles. The first that is published takes it along. Take it out of the others.
        </p>
      )}
    </>
  );
}

function Warnings({ state }: { state: ScheduleState }) {
  const { isEditedSince, isIdle, isSchedulerRunning, obstacles } = state;
  return (
    <>
      {!isSchedulerRunning && <p className="going-live__refusal">{schedulerAdvice}</p>}
      {isIdle && (
        <p className="going-live__warning">
          It is not on the site now, so there is nothing to take off. If you meant to publish it then, take it off the
          schedule and choose “Publish”.
        </p>
      )}
      {isEditedSince && (
        <p className="going-live__warning">
          It was changed after it was scheduled. The schedule stays, and the newest version goes live.
        </p>
      )}
      {obstacles.length > 0 && (
        <div className="going-live__warning">
          <p>As it stands it will be refused at that time:</p>
          <Reasons reasons={obstacles.map(({ label, message }) => (label ? `${label}: ${message}` : message))} />
        </div>
      )}
    </>
  );
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  return (
    <ul>
      {[...new Set(reasons)].map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
