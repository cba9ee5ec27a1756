/** All that is shown beside a document of when it goes live. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { openBundlesOf } from '../bundles/openBundles.ts';
import { newestVersion } from '../editorial/records/newestVersion.ts';
import { publicAmong } from '../publishing/rows.ts';
import { schedulerHealth } from './heartbeat.ts';
import { placeOfSchedulable, type ScheduleType } from './order.ts';
import { refusalOf } from './refusals.ts';
import { type Upcoming, upcomingOf } from './upcoming.ts';
import { type Obstacle, whatWouldStop } from './whatWouldStop.ts';

export interface ScheduleState {
  upcoming: Upcoming[];
  /** Whether somebody has changed it since it was scheduled: what goes live is the newest version. */
  isEditedSince: boolean;
  /** Whether it is to be taken off the site where it is not, and nothing puts it there before. */
  isIdle: boolean;
  /** What would be refused now of what is to be published; empty where nothing is scheduled. */
  obstacles: Obstacle[];
  /** What was due last, and did not happen; null where nothing is left to see to. */
  refusal: { type: ScheduleType; dueAt: string; reasons: string[] } | null;
  isSchedulerRunning: boolean;
  bundles: { id: string; name: string; publishAt: string | null }[];
}

/** What may be later than a save that belonged to it, in milliseconds. */
const grain = 1_000;

export async function scheduleStateOf(key: DocumentKey, req: PayloadRequest): Promise<ScheduleState> {
  const upcoming = await upcomingOf(key, req);
  const bundles = await openBundlesOf(key, req);
  const first = upcoming.find(({ type }) => type === 'publish');
  const refusal = await refusalOf(key, req);
  return {
    upcoming,
    bundles,
    isEditedSince: first !== undefined && (await changedAt(key, req)) > new Date(first.since).getTime() + grain,
    isIdle: upcoming[0]?.type === 'unpublish' && !(await publicAmong([key], req)).has(key),
    obstacles: first ? ((await whatWouldStop([key], req)).get(key) ?? []) : [],
    refusal: refusal && {
      type: refusal.kind,
      dueAt: new Date(refusal.dueAt).toISOString(),
      reasons: refusal.why.split('\n'),
    },
    isSchedulerRunning: (await schedulerHealth(req.payload)).isRunning,
  };
}

/** In milliseconds; 0 where it is not known. */
async function changedAt(key: DocumentKey, req: PayloadRequest): Promise<number> {
  const place = placeOfSchedulable(key);
  if (!place || place.collection === 'site-settings') return 0;
  const newest = await newestVersion(place.collection, place.id, req);
  return newest?.doc.updatedAt ? new Date(newest.doc.updatedAt).getTime() : 0;
}
