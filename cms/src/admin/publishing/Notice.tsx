import type { ReactNode } from 'react';
import './standing.css';

interface Props {
  heading: string;
  tone: 'amber' | 'red';
  children: ReactNode;
}

/** What somebody has to know before anything else. */
export function Notice({ heading, tone, children }: Props) {
  return (
    <div className={`publishing-notice publishing-notice--${tone}`} role="status">
      <p className="publishing-notice__heading">{heading}</p>
      {children}
    </div>
  );
}
