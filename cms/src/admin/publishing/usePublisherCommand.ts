import { toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { post, wordsOf } from '../post.ts';
import { useSiteStanding } from './useSiteStanding.ts';

export type CommandName = 'publish' | 'stop' | 'resume' | 'go-back';

export interface PublisherCommand {
  /** Resolves with whether it was done; why not is shown. */
  send: (name: CommandName, body: object, done: string) => Promise<boolean>;
  /** The one that is under way. */
  working: CommandName | null;
}

export function usePublisherCommand(): PublisherCommand {
  const { config } = useConfig();
  const { refresh } = useSiteStanding();
  const [working, setWorking] = useState<CommandName | null>(null);
  const send: PublisherCommand['send'] = async (name, body, done) => {
    if (working) return false;
    setWorking(name);
    try {
      await post<unknown>(`${config.routes.api}/publishing/${name}`, body);
      toast.success(done);
      return true;
    } catch (error) {
      toast.error(wordsOf(error));
      return false;
    } finally {
      setWorking(null);
      refresh();
    }
  };
  return { send, working };
}
