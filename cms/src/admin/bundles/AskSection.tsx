'use client';

import { useState } from 'react';
import type { BundleOverview } from '../../bundles/overview.ts';
import { Action, Choose, Refusal, Section, TextArea } from '../signOff/parts.tsx';
import { useStep } from '../signOff/useStep.ts';

/** For editors: asking for a review of all of it. */
export function AskSection({ overview }: { overview: BundleOverview }) {
  const { can, id, publishing, reviewers } = overview;
  const [reviewer, setReviewer] = useState('');
  const [note, setNote] = useState('');
  const { send, working, error } = useStep();
  if (!can.askForReview) return null;
  const asked = publishing.filter(({ canBeAsked }) => canBeAsked);
  const ask = async () => {
    const body = { id, reviewer: reviewer || null, note: note.trim() || null };
    if (await send('bundle-request-review', body, 'The reviewers see it on their list now.')) setNote('');
  };
  return (
    <Section title="Ask for a review of all of it">
      <p>
        {asked.length === 1 ? 'One document has' : `${asked.length} documents have`} no approval of this version yet:{' '}
        {asked.map(({ title }) => title).join(', ')}.
      </p>
      <Choose label="Who should read it" value={reviewer} onChange={setReviewer}>
        <option value="">All reviewers</option>
        {reviewers.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
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
      <Refusal>{error}</Refusal>
    </Section>
  );
}
