/** Putting something on the schedule, and taking it off. Each takes part in the transaction of `req`, and is logged. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { logStep } from '../editorial/audit/log.ts';
import { forRoles, notThere, refused } from '../editorial/signOff/refusals.ts';
import { dropJobs, firstTry, openJobs } from './jobs.ts';
import { mayPublish } from './mayPublish.ts';
import { schedulePublishTask, scheduleQueue } from './names.ts';
import { inputOf, orderOf, placeOfSchedulable, type ScheduleType } from './order.ts';
import { forgetRefusal } from './refusals.ts';
import { documentTarget } from './target.ts';
import { toBe } from './words.ts';

/** How far back the clock of whoever schedules may be, in milliseconds. */
const tolerance = 60_000;

/** @throws {APIError} the user may not publish it, it has no drafts, or its time is over */
export async function schedule(
  input: { key: DocumentKey; type: ScheduleType; at: string; timezone?: string | undefined },
  req: PayloadRequest,
): Promise<void> {
  const { key, type, at, timezone } = input;
  if (!placeOfSchedulable(key)) throw refused('Documents of this kind cannot be scheduled: what is saved is public.');
  refuseUnlessMay(key, req);
  const time = futureTime(at);
  const by = req.user ? String(req.user.id) : null;
  const isKnown = (await openJobs({ waitUntil: { equals: time.toISOString() } }, req)).some((job) => {
    const order = orderOf(job.input);
    return order?.key === key && order.type === type;
  });
  if (isKnown) throw refused('It is scheduled for exactly this already. There is nothing left to do.');
  await req.payload.jobs.queue({
    task: schedulePublishTask,
    queue: scheduleQueue,
    input: inputOf({ key, type, by, timezone }),
    waitUntil: time,
    meta: firstTry(time),
    req,
  });
  await forgetRefusal(key, req);
  const { title } = await documentTarget(key, req);
  await logStep({ action: 'publishing-scheduled', key, title, after: toBe(type, time) }, req);
}

/** @throws {APIError} the user may not publish it, or it is not on the schedule any more */
export async function cancelSchedule(id: string, req: PayloadRequest): Promise<void> {
  const [job] = await openJobs({ and: [{ id: { equals: id } }, { taskSlug: { equals: schedulePublishTask } }] }, req);
  const order = job && orderOf(job.input);
  if (!job?.waitUntil || !order) throw notOnSchedule();
  const { key, type } = order;
  refuseUnlessMay(key, req);
  await dropJobs([job.id], req);
  const { title } = await documentTarget(key, req);
  await logStep({ action: 'schedule-cancelled', key, title, before: toBe(type, job.waitUntil) }, req);
}

/** @throws {APIError} it is no moment to come */
export function futureTime(at: string): Date {
  const time = new Date(at);
  if (time.getTime() < Date.now() - tolerance) {
    throw refused('That time is over. Choose one to come, or publish it now.');
  }
  return time;
}

/** Says of a refusal that somebody has seen it. */
export async function dismissRefusal(target: string, req: PayloadRequest): Promise<void> {
  await forgetRefusal(target, req);
}

const notOnSchedule = () => refused('It is not on the schedule any more: it was taken off, or its time has come.');

function refuseUnlessMay(key: DocumentKey, { user }: PayloadRequest): void {
  if (!user) throw notThere();
  if (!mayPublish(user.role, key)) throw forRoles('an editor or an admin');
}
