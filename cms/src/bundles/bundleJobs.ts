/** The job that waits for a bundle's time: into the queue, and out of it. */
import type { PayloadRequest } from 'payload';
import { dropJobs, firstTry, openJobs } from '../scheduling/jobs.ts';
import { publishBundleTask, scheduleQueue } from '../scheduling/names.ts';
import { bundleIdOf } from '../scheduling/order.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

export async function queueBundle(id: string, at: Date, req: PayloadRequest): Promise<void> {
  const input = { bundle: id };
  const meta = firstTry(at);
  await req.payload.jobs.queue({ task: publishBundleTask, queue: scheduleQueue, input, waitUntil: at, meta, req });
}

export async function dropBundleJobs(id: string, req: Transaction): Promise<void> {
  const jobs = await openJobs({ taskSlug: { equals: publishBundleTask } }, req);
  await dropJobs(
    jobs.filter(({ input }) => bundleIdOf(input) === id).map((job) => job.id),
    req,
  );
}
