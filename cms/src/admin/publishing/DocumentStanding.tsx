'use client';

/** Beside the buttons of a document: whether readers see it, and a link to where. */
import { useDocumentInfo, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { spanInWords } from '../../publishing/status/spans.ts';
import type { SeenStanding } from './documentWatch.ts';
import { StandingPill } from './StandingPill.tsx';
import { useDocumentStanding } from './useDocumentStanding.ts';
import './standing.css';

export function DocumentStanding() {
  const { id, globalSlug, isTrashed } = useDocumentInfo();
  return (id === undefined && !globalSlug) || isTrashed ? null : <Standing />;
}

function Standing() {
  const { standing, saved, refresh } = useDocumentStanding();
  const { lastUpdateTime, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo();
  const isProcessing = useFormProcessing();
  const pressedAt = useRef<number | null>(null);

  useEffect(() => {
    if (isProcessing) {
      pressedAt.current = performance.now();
    } else if (pressedAt.current !== null) {
      saved(pressedAt.current);
      pressedAt.current = null;
    }
  }, [isProcessing, saved]);

  // Saved by itself, taken back, or reverted: no button of the form was pressed for these.
  const state = `${lastUpdateTime} ${hasPublishedDoc} ${unpublishedVersionCount}`;
  const known = useRef(state);
  useEffect(() => {
    if (known.current === state) return;
    known.current = state;
    if (pressedAt.current === null) refresh();
  }, [state, refresh]);

  return (
    <div className="standing" role="status">
      <StandingPill
        explanation={standing?.explanation ?? null}
        label={standing ? labelOf(standing) : 'Checking whether it is live…'}
        tone={standing?.tone ?? 'gray'}
        url={standing?.url ?? null}
      />
    </div>
  );
}

function labelOf({ name, label, liveIn }: SeenStanding): string {
  return name === 'live' && liveIn !== null ? `Live in ${spanInWords(liveIn)}` : label;
}
