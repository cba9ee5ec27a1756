'use client';

import { useConfig } from '@payloadcms/ui';
import type { SignOffOverview } from '../../editorial/signOff/overview.ts';
import { dayOf } from '../../editorial/signOff/state.ts';
import { ChangesSection } from './ChangesSection.tsx';
import { CommentsSection } from './CommentsSection.tsx';
import { DecisionSection } from './DecisionSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { Moment } from './parts.tsx';
import { RequestSection } from './RequestSection.tsx';
import { StatePill } from './StatePill.tsx';
import { WithdrawSection } from './WithdrawSection.tsx';

export function SignOffPanel({ overview }: { overview: SignOffOverview }) {
  return (
    <>
      <Summary overview={overview} />
      <RequestSection overview={overview} />
      <ChangesSection overview={overview} />
      <DecisionSection overview={overview} />
      <CommentsSection overview={overview} />
      <LinkSection overview={overview} />
      <WithdrawSection overview={overview} />
      <HistorySection overview={overview} />
    </>
  );
}

function Summary({ overview }: { overview: SignOffOverview }) {
  const { state, request, approval, liveUrl, problems, unsupportedClaims } = overview;
  const { config } = useConfig();
  const [collection, id] = overview.key.split(':');
  const claims = `${config.routes.admin}/collections/${collection}/${id}/claims`;
  return (
    <section className="sign-off__section sign-off__summary">
      <h2 className="sign-off__state">
        <StatePill state={state} />
      </h2>
      <p>{state.explanation}</p>
      {request && (
        <p>
          {request.by} asked {request.of ?? 'all reviewers'} for a review on <Moment at={request.at} />.
        </p>
      )}
      {request?.note && (
        <>
          <p>{state.name === 'changes-asked' ? 'The reviewer asks for this:' : 'With this note:'}</p>
          <blockquote className="sign-off__note">{request.note}</blockquote>
        </>
      )}
      {approval && (
        <p>
          {approval.isOfThisVersion ? 'This version' : 'An earlier version'} was approved on{' '}
          {dayOf(approval.reviewedOn)} by <strong>{approval.signature}</strong>.
          {approval.isOfThisVersion && ` That holds until ${dayOf(approval.nextReviewOn)}.`}
        </p>
      )}
      {state.alsoDue && <p className="sign-off__warning">{state.alsoDue}</p>}
      {problems.length > 0 && (
        <div className="sign-off__warning">
          <p>It is not complete yet:</p>
          <ul>
            {problems.map(({ label, message }) => (
              <li key={label + message}>
                {label && <strong>{label}: </strong>}
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {unsupportedClaims > 0 && (
        <p className="sign-off__warning">
          {unsupportedClaims === 1 ? 'One claim has' : `${unsupportedClaims} claims have`} no support yet.{' '}
          <a href={claims}>See which</a>
        </p>
      )}
      {liveUrl && (
        <p>
          <a href={liveUrl} rel="noreferrer" target="_blank">
            {state.live === 'older' ? 'Read the older version that is on the site' : 'Read it on the site'}
          </a>
        </p>
      )}
    </section>
  );
}
