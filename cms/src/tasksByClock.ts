/** What happens by itself, at its time, in a queue of its own. */
import type { Config, Payload, TaskConfig } from 'payload';

export type ClockTask = TaskConfig<{ input: object; output: object }>;

export function tasksByClock(queue: string) {
  return {
    /** For `jobs.tasks`. `cron` says when, `work` what is done then. */
    task: (slug: string, cron: string, work: (payload: Payload) => Promise<unknown>): ClockTask => ({
      slug,
      schedule: [{ cron, queue }],
      handler: async ({ req }) => {
        await work(req.payload);
        return { output: {} };
      },
    }),

    /** For `jobs.autoRun`: it also puts the tasks in the queue when their time comes. */
    autoRun: [{ cron: '* * * * *', queue, limit: 10, silent: { info: true } }] satisfies NonNullable<
      Config['jobs']
    >['autoRun'],
  };
}
