/** Does what is due, and sees to it that it ends well: done, tried again a little later, or refused for good and told. */
import { APIError, createLocalReq, getCurrentDate, type Job, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import { isTransient } from '../database/transient.ts';
import type { User } from '../payload-types.ts';
import { markDone, othersDue, progressOf } from './jobs.ts';
import { scheduleQueue } from './names.ts';
import type { ScheduleType } from './order.ts';
import { brokenDown, reasonsOf, ScheduleProblem } from './reasons.ts';
import { forgetRefusal, keepRefusal } from './refusals.ts';
import type { Target } from './target.ts';

export interface Due {
  job: Pick<Job, 'id' | 'meta' | 'waitUntil' | 'createdAt'>;
  input: object;
  task: 'schedulePublish' | 'publishBundle';
  type: ScheduleType;
  subject: Target;
  /** Id of the user who scheduled it; it is done in their name. */
  by: string | null;
  /** Within a transaction of its own, in which it is on the schedule still. */
  work: (req: PayloadRequest) => Promise<void>;
  /** What is to be written beside a refusal, in its transaction. */
  whenRefused?: (reasons: readonly string[], req: PayloadRequest) => Promise<void>;
  payload: Payload;
}

/** Times that something is tried which may succeed a moment later; how long that moment is, and when late is late, in ms. */
const mostTries = 3;
const pause = 2_000;
const lateAfter = 2 * 60_000;

/** Of a job that threw, which is when the database takes nothing just then: ten seconds, and on to three quarters of an hour. */
export const onTimeRetries = { attempts: 8, backoff: { type: 'exponential', delay: 10_000 } } as const;

/**
 * What was refused is no failure of the job, and a job that failed for good would be told to nobody.
 * @throws {Error} not even that could be written down; Payload runs the job again (`onTimeRetries`)
 */
export async function onTime(due: Due): Promise<void> {
  try {
    await doOrRefuse(due);
  } catch (error) {
    const msg = `${due.subject.title} was due, and the CMS could write neither that it was done nor why not. It is tried again by itself. Look whether the database is there and the disk has room.`;
    due.payload.logger.error({ err: error, msg });
    throw error;
  }
}

async function doOrRefuse(due: Due): Promise<void> {
  const { by, payload, subject } = due;
  try {
    const user = await schedulerOf(by, payload);
    if (!(await carryOut(due, await createLocalReq({ ...(user && { user }) }, payload)))) return;
    await forgetRefusal(subject.target, { payload });
    sayLate(due);
  } catch (error) {
    const reasons = reasonsOf(error);
    const mayPass = reasons === null || isPassing(error) || (await isOneOfSeveral(due));
    if (mayPass && (await triedAgain(due))) return;
    if (reasons === null) payload.logger.error({ err: error, msg: `${subject.title} could not be published on time.` });
    await refuse(due, reasons ?? [brokenDown]);
  }
}

/** False where it was taken off the schedule meanwhile: then nothing is done. */
async function carryOut({ job, work }: Due, req: PayloadRequest): Promise<boolean> {
  return inTransaction(req, async () => {
    const isDue = await markDone(job.id, req);
    if (isDue) await work(req);
    return isDue;
  });
}

async function schedulerOf(by: string | null, payload: Payload): Promise<(User & { collection: 'users' }) | null> {
  if (by === null) return null;
  const user = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: by } } });
  if (!user) {
    throw new ScheduleProblem(
      'Whoever scheduled it has no account any more. Somebody who may publish has to schedule it again.',
    );
  }
  return { ...user, collection: 'users' };
}

/** Somebody else was at it in the same moment. */
function isPassing(error: unknown): boolean {
  return isTransient(error) || (error instanceof APIError && error.status === 409);
}

/** What it refers to may be due at the same time, and be published right after it. */
function isOneOfSeveral({ job, payload }: Due): Promise<boolean> {
  return othersDue(String(job.id), getCurrentDate(), { payload });
}

/** False where it was tried often enough. */
async function triedAgain({ input, job, payload, task }: Due): Promise<boolean> {
  const { tries, dueAt } = progressOf(job);
  if (tries + 1 >= mostTries) return false;
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    if (!(await markDone(job.id, req))) return;
    await payload.jobs.queue({
      task,
      queue: scheduleQueue,
      input,
      waitUntil: new Date(getCurrentDate().getTime() + pause),
      meta: { tries: tries + 1, dueAt },
      req,
    });
  });
  return true;
}

async function refuse(due: Due, reasons: readonly string[]): Promise<void> {
  const { by, job, payload, subject, type, whenRefused } = due;
  const { dueAt } = progressOf(job);
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    if (!(await markDone(job.id, req))) return;
    payload.logger.warn(`${subject.title} was due at ${dueAt} and was refused. ${reasons.join(' ')}`);
    await keepRefusal({ subject, type, dueAt, reasons, by }, req);
    await whenRefused?.(reasons, req);
  });
}

function sayLate({ job, payload, subject, type }: Due): void {
  const { dueAt } = progressOf(job);
  const late = getCurrentDate().getTime() - new Date(dueAt).getTime();
  if (late < lateAfter) return;
  const done = type === 'publish' ? 'went live' : 'was taken off the site';
  payload.logger.warn(
    `${subject.title} ${done} ${Math.round(late / 60_000)} minutes late: the scheduler was not running at ${dueAt}, when it was due.`,
  );
}
