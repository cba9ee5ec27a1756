import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from './failure.mjs';

const pollMs = 150;

/**
 * Asks again and again until `attempt` says yes.
 * @param attempt null where it is ready, else what it still lacks; may throw what is not to be waited for
 * @throws {Failure} it was not ready in time; says what it lacked
 */
export async function waitFor(input: {
  what: string;
  timeoutMs: number;
  attempt: () => Promise<string | null>;
}): Promise<void> {
  const until = performance.now() + input.timeoutMs;
  for (;;) {
    const lacks = await input.attempt();
    if (lacks === null) return;
    if (performance.now() > until) {
      throw new Failure(`${input.what} was not ready in ${input.timeoutMs / 1000} s: ${lacks}.`);
    }
    await delay(pollMs);
  }
}
