/** The work of Payload's task for scheduled publishing: as by hand, through every gate, in the name of who scheduled it. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest, SanitizedConfig, TaskHandler } from 'payload';
import { newestVersion } from '../editorial/records/newestVersion.ts';
import { staysWithdrawn, whyStaysWithdrawn } from '../editorial/withdraw/staysWithdrawn.ts';
import { publicAmong } from '../publishing/rows.ts';
import { mayPublish } from './mayPublish.ts';
import { schedulePublishTask } from './names.ts';
import { onTime, onTimeRetries } from './onTime.ts';
import { type Order, orderOf, placeOfSchedulable } from './order.ts';
import { noLongerAllowed, ScheduleProblem } from './reasons.ts';
import { documentTarget } from './target.ts';

/**
 * Puts it in the place of Payload's own, which fails in the log alone where a gate refuses. Payload adds the task when the
 * configuration is made, so this comes after.
 */
export function withOwnScheduler(config: SanitizedConfig): SanitizedConfig {
  const task = config.jobs.tasks?.find(({ slug }) => slug === schedulePublishTask);
  if (task) Object.assign(task, { handler: publishOnTime, retries: onTimeRetries });
  return config;
}

const publishOnTime: TaskHandler<'schedulePublish'> = async ({ input, job, req: { payload } }) => {
  const order = orderOf(input);
  if (!order) return { output: {} };
  const { by, key, type } = order;
  const subject = await documentTarget(key, { payload });
  await onTime({
    job,
    input,
    task: schedulePublishTask,
    type,
    subject,
    by,
    payload,
    work: (req) => carryOut(order, req),
  });
  return { output: {} };
};

async function carryOut({ by, key, type }: Order, req: PayloadRequest): Promise<void> {
  if (by !== null && !mayPublish(req.user?.role, key)) throw new ScheduleProblem(noLongerAllowed);
  const place = placeOfSchedulable(key);
  if (!place || (await isDone(type, key, req))) return;
  if (type === 'publish' && (await staysWithdrawn(key, req))) throw new ScheduleProblem(whyStaysWithdrawn);
  const data = { _status: type === 'publish' ? ('published' as const) : ('draft' as const) };
  const options = { data, depth: 0, overrideAccess: by === null, req } as const;
  if (place.collection === 'site-settings') {
    await req.payload.updateGlobal({ slug: place.collection, ...options });
    return;
  }
  // As the admin's own button asks for it: a newer draft may be incomplete, and need not hold up that the page goes.
  const unpublishing = type === 'unpublish' ? { unpublishAllLocales: true } : {};
  await req.payload.update({ collection: place.collection, id: place.id, ...options, ...unpublishing });
}

/** Whether somebody has done it by hand: a form that is open then stays as fresh as it was. */
async function isDone(type: Order['type'], key: DocumentKey, req: PayloadRequest): Promise<boolean> {
  const isPublic = (await publicAmong([key], req)).has(key);
  if (type === 'unpublish') return !isPublic;
  const place = placeOfSchedulable(key);
  if (!isPublic || !place || place.collection === 'site-settings') return false;
  const newest = await newestVersion(place.collection, place.id, req);
  return newest?.doc._status === 'published';
}
