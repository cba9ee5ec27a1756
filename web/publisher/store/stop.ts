/** Whether publishing stands still, since when, why and by whom; kept from one start to the next. */
import { type PublishingStop, publishingStopSchema } from '@wellcite/shared/publisher-api';
import type { Store } from './store.ts';

/** The setting that holds it, as JSON. */
export const stopSetting = 'stopped';

export type Stop = ReturnType<typeof openStop>;

export function openStop(store: Pick<Store, 'setting' | 'putSetting' | 'removeSetting'>) {
  return {
    /** Null while publishing goes on. */
    current(): PublishingStop | null {
      const kept = store.setting(stopSetting);
      return kept === null ? null : publishingStopSchema.parse(JSON.parse(kept));
    },
    begin(stop: PublishingStop): void {
      store.putSetting(stopSetting, JSON.stringify(stop));
    },
    end(): void {
      store.removeSetting(stopSetting);
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
