/** The jobs that wait for their time, and how often they have been tried. Their time and their tries go along in `meta`. */
import { getCurrentDate, type Job, type PayloadRequest, type Where } from 'payload';
import { z } from 'zod';
import type { PayloadJob } from '../payload-types.ts';
import { publishBundleTask, schedulePublishTask } from './names.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Both kinds of what can be scheduled. */
const isScheduled: Where = { taskSlug: { in: [schedulePublishTask, publishBundleTask] } };
const isOpen: Where = {
  and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }],
};

/** Those that have not been done, by their time. */
export async function openJobs(where: Where, req: Transaction): Promise<PayloadJob[]> {
  const { docs } = await req.payload.db.find<PayloadJob>({
    collection: 'payload-jobs',
    where: { and: [isScheduled, isOpen, where] },
    sort: 'waitUntil',
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/**
 * Takes jobs off the schedule. One that has been taken up is canceled, as Payload's own steps do it: its row is still written
 * to, and its work looks for it first (`markDone`).
 */
export async function dropJobs(ids: readonly string[], req: Transaction): Promise<void> {
  if (ids.length === 0) return;
  const { db } = req.payload;
  const collection = 'payload-jobs';
  const those: Where = { and: [{ id: { in: [...ids] } }, isScheduled] };
  await db.deleteMany({ collection, where: { and: [those, { processing: { equals: false } }] }, req });
  const canceled = {
    hasError: true,
    processing: false,
    error: { cancelled: true, message: 'Taken off the schedule.' },
  };
  await db.updateMany({ collection, where: those, data: canceled, req, returning: false });
}

/**
 * Marks a job as done, in the transaction of its work: whoever takes it off the schedule comes before all of it or after.
 * False where it was taken off, though it had been taken up already; then there is nothing to do.
 */
export async function markDone(id: string | number, req: Transaction): Promise<boolean> {
  const isOnSchedule = (await openJobs({ id: { equals: id } }, req)).length > 0;
  if (isOnSchedule) {
    const data = { completedAt: getCurrentDate().toISOString() };
    await req.payload.db.updateMany({
      collection: 'payload-jobs',
      where: { id: { equals: id } },
      data,
      req,
      returning: false,
    });
  }
  return isOnSchedule;
}

const metaSchema = z.object({ tries: z.number().int().min(0), dueAt: z.iso.datetime() });

/** Kept from the start: Payload moves the job's own time where it has to run it again. */
export function firstTry(dueAt: Date): z.infer<typeof metaSchema> {
  return { tries: 0, dueAt: dueAt.toISOString() };
}

/** When it was due in the first place, and how often it has been tried before. */
export function progressOf(job: Pick<Job, 'meta' | 'waitUntil' | 'createdAt'>): z.infer<typeof metaSchema> {
  const { data } = metaSchema.safeParse(job.meta);
  return data ?? { tries: 0, dueAt: new Date(job.waitUntil ?? job.createdAt).toISOString() };
}

/** Whether something else is due at the same time, on which this may depend. */
export async function othersDue(id: string, now: Date, { payload }: Transaction): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: {
      and: [isScheduled, isOpen, { id: { not_equals: id } }, { waitUntil: { less_than_equal: now.toISOString() } }],
    },
  });
  return totalDocs > 0;
}

/**
 * What was being done when the process ended is done again, in every queue: Payload does not take such a job up, and puts
 * no other one of its kind in the queue while it is there, so that letters and the heartbeat would stop for good.
 */
export async function resumeJobs({ db }: PayloadRequest['payload']): Promise<void> {
  await db.updateJobs({
    where: { processing: { equals: true } },
    data: { processing: false },
    returning: false,
  });
}
