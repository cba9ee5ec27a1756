/** What follows for the schedule when readers see something else than before. */
import { isSameText } from '../editorial/records/followPublic.ts';
import type { PublicChange } from '../publishing/extensions.ts';
import { dropJobs, openJobs } from './jobs.ts';
import { schedulePublishTask } from './names.ts';
import { orderOf } from './order.ts';
import { forgetRefusal } from './refusals.ts';

/** Whoever saw to it has done it by hand; and what was taken down as harmful does not come back by itself. */
export async function followSchedule({ key, before, after, req }: PublicChange): Promise<void> {
  if (!isSameText(before, after)) await forgetRefusal(key, req);
  if (after !== null || !req.context.isWithdrawing) return;
  const jobs = await openJobs({ taskSlug: { equals: schedulePublishTask } }, req);
  await dropJobs(
    jobs.filter(({ input }) => orderOf(input)?.key === key).map(({ id }) => id),
    req,
  );
}
