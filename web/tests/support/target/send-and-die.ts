/** A process that sends a folder to a bucket and is killed, as by kill -9, at a given request. It is forked by tests alone. */
import { openStore } from '../../../publisher/store/store.ts';
import type { Bucket } from '../../../publisher/target/bucket.ts';
import { openTarget } from '../../../publisher/target/open-target.ts';

/** What it is told: the parts of a target, and at which request it dies, before that is sent or once it is answered. */
export interface SendOrder {
  parts: Pick<Parameters<typeof openTarget>[0], 'settings' | 'siteUrl' | 'cmsUrl' | 'siteDir' | 'stateDir' | 'assets'>;
  diesAt: number;
  isAnswered: boolean;
}

process.once('message', async ({ parts, diesAt, isAnswered }: SendOrder) => {
  const store = openStore(parts.stateDir, []);
  const log = { info: () => {}, error: () => {} };
  const target = await openTarget({ ...parts, store, log, wrap: (bucket) => mortal(bucket, { diesAt, isAnswered }) });
  target?.update('at-rest');
  await target?.settled();
  await target?.stop();
  process.disconnect();
});

function mortal(bucket: Bucket, { diesAt, isAnswered }: { diesAt: number; isAnswered: boolean }): Bucket {
  let requests = 0;
  async function live<Result>(work: () => Promise<Result>): Promise<Result> {
    requests += 1;
    const isLast = requests === diesAt;
    if (isLast && !isAnswered) process.kill(process.pid, 'SIGKILL');
    const result = await work();
    if (isLast) process.kill(process.pid, 'SIGKILL');
    return result;
  }
  return {
    ...bucket,
    put: (object) => live(() => bucket.put(object)),
    remove: (file) => live(() => bucket.remove(file)),
    markOf: (file) => live(() => bucket.markOf(file)),
  };
}
