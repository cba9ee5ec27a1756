/** The last publish: when it was over, how long it took and how many pages it changed; kept from one start to the next. */
import type { PublisherStatus } from '@wellcite/shared/publisher-api';
import { z } from 'zod';
import type { Log } from '../lib/log.ts';
import type { Store } from '../store/store.ts';

const lastPublishSchema = z.object({ at: z.string(), durationMs: z.number(), pagesChanged: z.number() });
const settingName = 'lastPublish';

export function readLastPublish(store: Pick<Store, 'setting'>): PublisherStatus['lastPublish'] {
  const kept = store.setting(settingName);
  return kept === null ? null : lastPublishSchema.parse(JSON.parse(kept));
}

/** Writes down that a publish is over, which began at `since` by performance.now(). */
export function notePublish(
  { store, log }: { store: Pick<Store, 'putSetting'>; log: Log },
  { pagesChanged, since }: { pagesChanged: number; since: number },
): void {
  const durationMs = Math.round(performance.now() - since);
  store.putSetting(settingName, JSON.stringify({ at: new Date().toISOString(), durationMs, pagesChanged }));
  const what = pagesChanged === 1 ? 'a page' : `${pagesChanged} pages`;
  log.info(
    pagesChanged === 0
      ? `Rendered every page again in ${durationMs} ms; all were as they should be.`
      : `Published ${what} in ${durationMs} ms.`,
  );
}
