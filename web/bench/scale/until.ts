/** Waiting for what another process does. */
import { setTimeout as delay } from 'node:timers/promises';

const pollMs = 4;
const patienceMs = 240_000;

/** Asks again and again until the answer is yes. Returns when that was, as `performance.now()` counts. */
export async function until(what: string, isSo: () => Promise<boolean> | boolean, everyMs = pollMs): Promise<number> {
  const giveUpAt = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error(`${what}: not within ${patienceMs / 1000} s.`);
    await delay(everyMs);
  }
  return performance.now();
}
