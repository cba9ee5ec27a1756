/** Publishes a bundle when its time comes. */
import type { PayloadRequest, TaskConfig } from 'payload';
import type { ReleaseBundle } from '../payload-types.ts';
import { mayPublishAll } from '../scheduling/mayPublish.ts';
import { publishBundleTask } from '../scheduling/names.ts';
import { onTime, onTimeRetries } from '../scheduling/onTime.ts';
import { noLongerAllowed, ScheduleProblem } from '../scheduling/reasons.ts';
import { bundleTarget } from '../scheduling/target.ts';
import { bundleKeys, findBundles, readBundle, writeBundle } from './bundle.ts';
import { publishBundle } from './publishBundle.ts';

export const publishBundleOnTime: TaskConfig<{ input: { bundle: string }; output: object }> = {
  slug: publishBundleTask,
  inputSchema: [{ name: 'bundle', type: 'text', required: true }],
  retries: onTimeRetries,
  handler: async ({ input, job, req: { payload } }) => {
    const [bundle] = await findBundles({ id: { equals: input.bundle } }, { payload });
    // Taken off the schedule, deleted, or published by hand meanwhile.
    if (bundle?.state !== 'scheduled') return { output: {} };
    await onTime({
      job,
      input,
      task: publishBundleTask,
      type: 'publish',
      subject: await bundleTarget(bundle.id, { payload }),
      by: bundle.scheduledBy ?? null,
      payload,
      work: (req) => carryOut(bundle, req),
      whenRefused: async (reasons, req) => {
        await writeBundle(
          await readBundle(bundle.id, req),
          { state: 'refused', publishAt: null, refusal: reasons.join('\n') },
          req,
        );
      },
    });
    return { output: {} };
  },
};

async function carryOut(bundle: ReleaseBundle, req: PayloadRequest): Promise<void> {
  const { publish, unpublish } = bundleKeys(bundle);
  if (bundle.scheduledBy && !mayPublishAll(req.user?.role, [...publish, ...unpublish])) {
    throw new ScheduleProblem(noLongerAllowed);
  }
  await publishBundle(bundle.id, req, { onlyScheduled: true });
}
