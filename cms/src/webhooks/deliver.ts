/**
 * Sends what is due, a few at a time to each webhook, and each webhook by itself: one that hangs holds up no other, nor
 * the editor, nor the publisher. What is due is in the database, so that a restart loses nothing.
 */
import type { Payload } from 'payload';
import { attempt, type Sending } from './attempt.ts';
import { claimDue, claimOne } from './claim.ts';
import { activeSubscribers } from './subscribers.ts';

export interface SendingOptions extends Partial<Sending> {
  clock?: () => Date;
}

interface Lane {
  done: Promise<void>;
  /** Something came while it was sending: it looks once more before it ends. */
  isWoken: boolean;
}

/** By the id of the webhook. */
const lanes = new WeakMap<Payload, Map<string, Lane>>();
/** By webhook and second: many messages that are due in one second are one look. */
const timers = new WeakMap<Payload, Set<string>>();

/** What is due later than this is left to the job that looks each minute (jobs.ts), in milliseconds. */
const soon = 60_000;

/** Sends what is due now. Resolves when nothing of it is under way any more. */
export async function deliverDue(payload: Payload, options: SendingOptions = {}): Promise<void> {
  const subscribers = await activeSubscribers({ payload });
  await Promise.all(subscribers.map(({ id }) => laneOf(payload, id, options)));
}

/** Sends one of them now, whenever it is due; nothing where that is under way already. */
export async function deliverOne(payload: Payload, id: string, options: SendingOptions = {}): Promise<void> {
  const { clock = () => new Date(), ...sending } = options;
  const delivery = await claimOne({ id, now: clock() }, payload);
  if (!delivery) return;
  const at = await attempt({ delivery, clock, payload, ...sending });
  if (at) wake({ payload, id: delivery.webhook, at });
}

/** Has a webhook's messages sent as soon as they are due, without anybody waiting for it. */
export function wake({ payload, id, at }: { payload: Payload; id: string; at: Date }): void {
  const wait = at.getTime() - Date.now();
  if (wait <= 0) {
    void laneOf(payload, id, {});
    return;
  }
  // Where no jobs run by themselves, as in a script or a test, nothing else does either.
  if (wait > soon || payload.crons.length === 0) return;
  const known = timers.get(payload) ?? new Set();
  timers.set(payload, known);
  const second = Math.ceil(at.getTime() / 1000);
  const key = `${id} ${second}`;
  if (known.has(key)) return;
  known.add(key);
  const look = () => {
    known.delete(key);
    void laneOf(payload, id, {});
  };
  setTimeout(look, second * 1000 - Date.now()).unref();
}

/** Resolves when nothing is being sent to webhooks any more. */
export async function deliveriesSettled(payload: Payload): Promise<void> {
  const running = lanes.get(payload);
  while (running && running.size > 0) await Promise.all([...running.values()].map(({ done }) => done));
}

function laneOf(payload: Payload, id: string, options: SendingOptions): Promise<void> {
  const running = lanes.get(payload) ?? new Map<string, Lane>();
  lanes.set(payload, running);
  const known = running.get(id);
  if (known) {
    known.isWoken = true;
    return known.done;
  }
  const lane: Lane = { done: Promise.resolve(), isWoken: false };
  running.set(id, lane);
  lane.done = sendAll({ payload, id, options, lane }).finally(() => running.delete(id));
  return lane.done;
}

/** Never rejects: what went wrong is logged, and what was claimed is tried again when its claim is over. */
async function sendAll(input: { payload: Payload; id: string; options: SendingOptions; lane: Lane }): Promise<void> {
  const { payload, id, options, lane } = input;
  const { clock = () => new Date(), ...sending } = options;
  try {
    let isMore = true;
    while (isMore) {
      lane.isWoken = false;
      const claimed = await claimDue({ webhook: id, now: clock() }, payload);
      const due = await Promise.all(claimed.map((delivery) => attempt({ delivery, clock, payload, ...sending })));
      for (const at of due) if (at) wake({ payload, id, at });
      isMore = claimed.length > 0 || lane.isWoken;
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: `Messages to the webhook ${id} could not be sent; they are tried again.` });
  }
}
