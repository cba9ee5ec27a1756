import { toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { useSiteStanding } from './useSiteStanding.ts';

export type CommandName = 'publish' | 'stop' | 'resume' | 'go-back';

export interface PublisherCommand {
  /** Resolves with whether it was done; why not is shown. */
  send: (name: CommandName, body: object, done: string) => Promise<boolean>;
  /** The one that is under way. */
  working: CommandName | null;
}

const unreachable = 'The CMS did not answer, so nothing was done. Check your connection and try again.';

export function usePublisherCommand(): PublisherCommand {
  const { config } = useConfig();
  const { refresh } = useSiteStanding();
  const [working, setWorking] = useState<CommandName | null>(null);
  const send: PublisherCommand['send'] = async (name, body, done) => {
    if (working) return false;
    setWorking(name);
    const refusal = await post(`${config.routes.api}/publishing/${name}`, body);
    setWorking(null);
    refresh();
    if (refusal === null) toast.success(done);
    else toast.error(refusal);
    return refusal === null;
  };
  return { send, working };
}

/** Null where it was done, or why it was not. */
async function post(url: string, body: object): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return null;
    const { errors }: { errors?: { message?: string }[] } = await response.json();
    return errors?.[0]?.message ?? unreachable;
  } catch {
    return unreachable;
  }
}
