'use client';

import { Link, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { type DocumentState, factsOf, stateOf } from '../../editorial/signOff/state.ts';
import type { EditorialRecord, User } from '../../payload-types.ts';
import { StatePill } from './StatePill.tsx';
import { useKeepRefused } from './useKeepRefused.ts';

interface Props {
  documentKey: string;
  /** As the server had it when the form was opened. */
  initial: DocumentState | null;
  requiresApproval: boolean;
}

/** Follows what is saved, by hand or by itself, without reloading the form. */
export function SignOffStatus({ documentKey, initial, requiresApproval }: Props) {
  const { config } = useConfig();
  const { api, admin } = config.routes;
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { user } = useAuth<User>();
  useKeepRefused();
  const [state, setState] = useState(initial);
  const known = useRef(lastUpdateTime);
  useEffect(() => {
    if (known.current === lastUpdateTime) return;
    known.current = lastUpdateTime;
    let isCurrent = true;
    void loadState({ api, documentKey, requiresApproval }).then((loaded) => {
      if (isCurrent && loaded) setState(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, documentKey, requiresApproval, lastUpdateTime]);

  if (!state) return null;
  return (
    <div className="sign-off-status field-type">
      <span className="sign-off-status__label">State</span>
      <StatePill state={state} />
      <p aria-live="polite">{state.explanation}</p>
      {state.live === 'older' && <p>Readers still see the version before this one.</p>}
      {state.alsoDue && <p>{state.alsoDue}</p>}
      <Link href={`${admin}/collections/${collectionSlug}/${id}/review`} prefetch={false}>
        {linkWords(state, user?.role !== 'reviewer')}
      </Link>
    </div>
  );
}

function linkWords({ name }: DocumentState, mayAsk: boolean): string {
  switch (name) {
    case 'draft':
    case 'withdrawn':
      return mayAsk ? 'Ask for a review' : 'Read it and comment';
    case 'in-review':
      return 'See the review';
    case 'changes-asked':
      return 'See what was asked for';
    case 'approved':
    case 'published':
    case 'review-due':
      return 'See reviews and history';
    default:
      return name satisfies never;
  }
}

/** Null where it cannot be told just now: what is shown then stays. */
async function loadState(input: {
  api: string;
  documentKey: string;
  requiresApproval: boolean;
}): Promise<DocumentState | null> {
  const { api, documentKey, requiresApproval } = input;
  try {
    // As a list: a document that somebody else has deleted meanwhile is then no error.
    const wanted = new URLSearchParams({ depth: '0', limit: '1', 'where[id][equals]': documentKey });
    const found: { docs: EditorialRecord[] } | null = await get(`${api}/editorial-records?${wanted}`);
    const record = found?.docs[0];
    if (!record) return null;
    const query = new URLSearchParams({ depth: '0', limit: '1', 'select[document]': 'true' });
    query.set('where[and][0][document][equals]', documentKey);
    query.set('where[and][1][digest][equals]', record.digest ?? '');
    query.set('where[and][2][voidedAt][exists]', 'false');
    const approvals: { totalDocs: number } | null = await get(`${api}/approvals?${query}`);
    return stateOf(factsOf(record, { isApproved: (approvals?.totalDocs ?? 0) > 0, requiresApproval }));
  } catch {
    return null;
  }
}

async function get<Answer>(url: string): Promise<Answer | null> {
  const response = await fetch(url, { credentials: 'include' });
  return response.ok ? response.json() : null;
}
