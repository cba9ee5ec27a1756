import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import type { UIFieldServerProps } from 'payload';
import { isApprovable } from '../../editorial/signOff/approvable.ts';
import { mayPublish } from '../../scheduling/mayPublish.ts';
import { scheduleStateOf } from '../../scheduling/state.ts';
import { GoingLive } from './GoingLive.tsx';

/** When a document goes live, or the site's settings do, beside their form. */
export async function GoingLiveField({ collectionSlug, id, req }: UIFieldServerProps) {
  const key = keyOf(collectionSlug, id);
  if (!key) return null;
  const state = await scheduleStateOf(key, req);
  return <GoingLive documentKey={key} initial={state} mayPublish={mayPublish(req.user?.role, key)} />;
}

/** Null where it was never saved. A global has no collection. */
function keyOf(collection: string | undefined, id: number | string | undefined): DocumentKey | null {
  if (!collection) return documentKey('site-settings', 'site-settings');
  return id === undefined || !isApprovable(collection) ? null : documentKey(collection, String(id));
}
