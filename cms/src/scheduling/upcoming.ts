/** What is on the schedule. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { PayloadJob, User } from '../payload-types.ts';
import { openJobs } from './jobs.ts';
import { publishBundleTask, schedulePublishTask } from './names.ts';
import { bundleIdOf, orderOf, type ScheduleType } from './order.ts';
import { bundleTarget, documentTarget, type Target } from './target.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

export interface Upcoming {
  /** Id of the job. */
  id: string;
  type: ScheduleType;
  /** When it is due. */
  at: string;
  /** When it was put on the schedule. */
  since: string;
  /** Name of who did; null where the account is gone. */
  by: string | null;
}

/** Of one document, what comes first standing first. */
export async function upcomingOf(key: DocumentKey, req: Transaction): Promise<Upcoming[]> {
  return (await upcomingDocuments(req)).filter((one) => one.key === key);
}

/** Of all documents. */
async function upcomingDocuments(req: Transaction): Promise<(Upcoming & { key: DocumentKey })[]> {
  const jobs = await openJobs({ taskSlug: { equals: schedulePublishTask } }, req);
  const orders = jobs.flatMap((job) => {
    const order = orderOf(job.input);
    return order ? [{ job, order }] : [];
  });
  const names = await namesOf(
    orders.flatMap(({ order }) => order.by ?? []),
    req,
  );
  return orders.map(({ job, order: { by, key, type } }) => ({
    id: String(job.id),
    key,
    type,
    at: timeOf(job),
    since: new Date(job.createdAt).toISOString(),
    by: by === null ? null : (names.get(by) ?? null),
  }));
}

export interface Coming extends Target {
  id: string;
  type: ScheduleType;
  at: string;
}

/** The first of all that is coming, documents and release bundles, and how many there are. */
export async function comingNext(limit: number, req: Transaction): Promise<{ total: number; items: Coming[] }> {
  const jobs = await openJobs({}, req);
  const items: Coming[] = [];
  for (const job of jobs.slice(0, limit)) {
    const target = await targetOf(job, req);
    if (target) items.push({ id: String(job.id), at: timeOf(job), ...target });
  }
  return { total: jobs.length, items };
}

function timeOf({ createdAt, waitUntil }: PayloadJob): string {
  return new Date(waitUntil ?? createdAt).toISOString();
}

async function targetOf(
  { input, taskSlug }: PayloadJob,
  req: Transaction,
): Promise<(Target & { type: ScheduleType }) | null> {
  if (taskSlug === publishBundleTask) {
    const id = bundleIdOf(input);
    return id === null ? null : { type: 'publish', ...(await bundleTarget(id, req)) };
  }
  const order = orderOf(input);
  return order && { type: order.type, ...(await documentTarget(order.key, req)) };
}

async function namesOf(ids: readonly string[], req: Transaction): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Pick<User, 'id' | 'name'>>({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    limit: 0,
    pagination: false,
    req,
  });
  return new Map(docs.map(({ id, name }) => [String(id), name]));
}
