/** What was refused: kept until somebody has seen to it, in the audit log, and told to whom it concerns. */
import { documentKeySchema } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { logStep } from '../editorial/audit/log.ts';
import type { ScheduleRefusal, User } from '../payload-types.ts';
import { scheduleQueue, tellRefusalTask } from './names.ts';
import type { ScheduleType } from './order.ts';
import { scheduleRefusalsSlug } from './refusalsCollection.ts';
import type { Target } from './target.ts';
import { toBe } from './words.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

export interface Refusal {
  subject: Target;
  type: ScheduleType;
  dueAt: string;
  reasons: readonly string[];
  /** Id of the user who scheduled it. */
  by: string | null;
}

/** Takes part in the transaction of `req`. The letters go out after it, each by a job of its own. */
export async function keepRefusal(refusal: Refusal, req: PayloadRequest): Promise<void> {
  const { subject, type, dueAt, reasons, by } = refusal;
  const { payload } = req;
  const why = reasons.join('\n');
  await forgetRefusal(subject.target, req);
  await payload.db.create({
    collection: scheduleRefusalsSlug,
    data: { ...subject, kind: type, dueAt, why, scheduledBy: by },
    req,
    returning: false,
  });
  const { data: key } = documentKeySchema.safeParse(subject.target);
  await logStep(
    { action: 'schedule-refused', key: key ?? null, title: subject.title, after: toBe(type, dueAt), reason: why },
    req,
  );
  for (const user of await recipients(by, req)) {
    const { title, path } = subject;
    const input = { user, title, path, type, dueAt, why };
    await payload.jobs.queue({ task: tellRefusalTask, queue: scheduleQueue, input, req });
  }
}

/** Once somebody has seen to it. */
export async function forgetRefusal(target: string, req: Transaction): Promise<void> {
  await req.payload.db.deleteMany({ collection: scheduleRefusalsSlug, where: { target: { equals: target } }, req });
}

export async function refusalOf(target: string, req: Transaction): Promise<ScheduleRefusal | null> {
  return req.payload.db.findOne<ScheduleRefusal>({
    collection: scheduleRefusalsSlug,
    where: { target: { equals: target } },
    req,
  });
}

export async function allRefusals(req: Transaction): Promise<ScheduleRefusal[]> {
  const { docs } = await req.payload.db.find<ScheduleRefusal>({
    collection: scheduleRefusalsSlug,
    sort: '-dueAt',
    limit: 100,
    pagination: false,
    req,
  });
  return docs;
}

/** Whoever scheduled it, and the admins, each once. */
async function recipients(by: string | null, req: Transaction): Promise<string[]> {
  const { docs } = await req.payload.db.find<Pick<User, 'id'>>({
    collection: 'users',
    where: { or: [{ role: { equals: 'admin' } }, ...(by === null ? [] : [{ id: { equals: by } }])] },
    select: { role: true },
    limit: 0,
    pagination: false,
    req,
  });
  return [...new Set(docs.map(({ id }) => String(id)))];
}
