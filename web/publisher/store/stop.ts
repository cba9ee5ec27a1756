/** Whether publishing stands still, since when, why and by whom; kept from one start to the next. */
import { type PublishingStop, publishingStopSchema } from '@wellcite/shared/publisher-api';
import type { Store } from './store.ts';

const settingName = 'stopped';

export type Stop = ReturnType<typeof openStop>;

export function openStop(store: Pick<Store, 'setting' | 'putSetting' | 'removeSetting'>) {
  return {
    /** Null while publishing goes on. */
    current(): PublishingStop | null {
      const kept = store.setting(settingName);
      return kept === null ? null : publishingStopSchema.parse(JSON.parse(kept));
    },
    begin(stop: PublishingStop): void {
      store.putSetting(settingName, JSON.stringify(stop));
    },
    end(): void {
      store.removeSetting(settingName);
    },
  };
}

/** A stop that somebody asked for. */
export function askedStop(by: string): PublishingStop {
  return {
    reason: 'asked',
    since: new Date().toISOString(),
    by,
    message:
      'Publishing is stopped. What is published meanwhile waits, and what is withdrawn is taken down all the same. Resume publishing, and the site shows what is published by then.',
  };
}
