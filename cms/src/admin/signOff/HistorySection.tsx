'use client';

import type { SignOffOverview } from '../../editorial/signOff/overview.ts';
import { Moment, Section } from './parts.tsx';

/** The last lines of the audit log about this document. */
export function HistorySection({ overview: { history } }: { overview: SignOffOverview }) {
  if (!history) return null;
  return (
    <Section title="History">
      {history.length === 0 && <p className="sign-off-quiet">Nothing has happened yet.</p>}
      <ol className="sign-off__history">
        {history.map(({ at, id, reason, what, who }) => (
          <li key={id}>
            <Moment at={at} />
            <span>
              <strong>{who}</strong>: {what}
              {reason && <span className="sign-off-quiet"> – {reason}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
