'use client';

import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { post, wordsOf } from '../post.ts';

export interface Step {
  /** Sends a step; resolves with the server's answer, or null where it was refused. The view is fresh afterwards. */
  send: (path: string, body: object, done: string) => Promise<unknown>;
  /** The path of the step that is under way. */
  working: string | null;
  /** Why the last one was refused. */
  error: string | null;
}

export function useStep(): Step {
  const { config } = useConfig();
  const router = useRouter();
  const [working, setWorking] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const send: Step['send'] = async (path, body, done) => {
    if (working) return null;
    setWorking(path);
    setError(null);
    try {
      const answer = await post<unknown>(`${config.routes.api}/editorial/${path}`, body);
      toast.success(done);
      router.refresh();
      return answer;
    } catch (cause) {
      setError(wordsOf(cause));
      return null;
    } finally {
      setWorking(null);
    }
  };
  return { send, working, error };
}
