'use client';

import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

export interface Step {
  /** Sends a step; resolves with the server's answer, or null where it was refused. The view is fresh afterwards. */
  send: (path: string, body: object, done: string) => Promise<unknown>;
  /** The path of the step that is under way. */
  working: string | null;
  /** Why the last one was refused. */
  error: string | null;
}

const unreachable = 'The server did not answer, so nothing was done. Check your connection and try again.';

export function useStep(): Step {
  const { config } = useConfig();
  const router = useRouter();
  const [working, setWorking] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const send: Step['send'] = async (path, body, done) => {
    if (working) return null;
    setWorking(path);
    setError(null);
    const { answer, refusal } = await post(`${config.routes.api}/editorial/${path}`, body);
    setWorking(null);
    setError(refusal);
    if (refusal !== null) return null;
    toast.success(done);
    router.refresh();
    return answer;
  };
  return { send, working, error };
}

async function post(url: string, body: object): Promise<{ answer: unknown; refusal: string | null }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    return response.ok ? { answer, refusal: null } : { answer: null, refusal: messageOf(answer) };
  } catch {
    return { answer: null, refusal: unreachable };
  }
}

function messageOf(answer: unknown): string {
  const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : null;
  const [first]: unknown[] = Array.isArray(errors) ? errors : [];
  const isTold = typeof first === 'object' && first !== null && 'message' in first;
  return isTold ? String(first.message) : unreachable;
}
