'use client';

import type { ComponentProps } from 'react';
import type { BundleOverview } from '../../bundles/overview.ts';
import { Refusal, Section } from '../signOff/parts.tsx';
import { ReviewRequest } from '../signOff/ReviewRequest.tsx';
import { useStep } from '../signOff/useStep.ts';

/** For editors: asking for a review of all of it. */
export function AskSection({ overview }: { overview: BundleOverview }) {
  const { can, id, publishing, reviewers } = overview;
  const { send, working, error } = useStep();
  if (!can.askForReview) return null;
  const asked = publishing.filter(({ canBeAsked }) => canBeAsked);
  const ask: ComponentProps<typeof ReviewRequest>['ask'] = (request) =>
    send('bundle-request-review', { id, ...request }, 'The reviewers see it on their list now.');
  return (
    <Section title="Ask for a review of all of it">
      <p>
        {asked.length === 1 ? 'One document has' : `${asked.length} documents have`} no approval of this version yet:{' '}
        {asked.map(({ title }) => title).join(', ')}.
      </p>
      <ReviewRequest reviewers={reviewers} isWorking={working !== null} ask={ask} />
      <Refusal>{error}</Refusal>
    </Section>
  );
}
