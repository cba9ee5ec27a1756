/** Whether what is scheduled will happen: the scheduler writes down each minute that it is there, by the way it does its work. */
import type { BasePayload, TaskConfig } from 'payload';
import { heartbeatTask, scheduleQueue } from './names.ts';

const heartbeatKey = 'scheduler-heartbeat';

/** It writes once a minute; with one missed it may just be busy. In milliseconds. */
const patience = 3 * 60_000;

/** A job like those that it runs: where this one is not done, neither are they. */
export const noteScheduler: TaskConfig<{ input: object; output: object }> = {
  slug: heartbeatTask,
  schedule: [{ cron: '* * * * *', queue: scheduleQueue }],
  handler: async ({ req }) => {
    await beat(req.payload, new Date());
    return { output: {} };
  },
};

export interface SchedulerHealth {
  isRunning: boolean;
  /** When it was last there; null where it never was. */
  lastSeenAt: string | null;
}

export async function beat({ kv }: Pick<BasePayload, 'kv'>, now: Date): Promise<void> {
  await kv.set(heartbeatKey, now.toISOString());
}

/** `startedAt`: when this process started; it is given as much time as a scheduler that is late. */
export async function schedulerHealth(
  { kv }: Pick<BasePayload, 'kv'>,
  { now = new Date(), startedAt = new Date(Date.now() - process.uptime() * 1000) } = {},
): Promise<SchedulerHealth> {
  const lastSeenAt = await kv.get<string>(heartbeatKey);
  const since = Math.max(startedAt.getTime(), lastSeenAt === null ? 0 : new Date(lastSeenAt).getTime());
  return { isRunning: now.getTime() - since <= patience, lastSeenAt };
}
