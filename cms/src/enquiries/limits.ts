/** How much comes in before we ask to be called instead. Counted in memory, and so forgotten at a restart (rateLimit.ts). */
import { env } from '../env.ts';
import { clientAddress } from './clientAddress.ts';
import { rateLimit, type Take } from './rateLimit.ts';

const minutes = 60 * 1000;

/** Whatever is sent, also what is refused: far more than somebody needs to put a form right. */
const sentByOne = rateLimit({ most: 30, windowMs: 10 * minutes });

/** Enquiries that are kept: a household, or a ward, may send a few. */
const keptOfOne = rateLimit({ most: 5, windowMs: 10 * minutes });

/** Of all together, so that nobody fills the database from many addresses. */
const keptOfAll = rateLimit({ most: 100, windowMs: 60 * minutes });

export function takeSending(headers: Headers, now: Date): Take {
  return sentByOne.take(clientAddress(headers, env.trustedProxies), now);
}

/** To be given back where it was not kept after all. */
export function takeKeeping(headers: Headers, now: Date): Take {
  return both(
    () => keptOfOne.take(clientAddress(headers, env.trustedProxies), now),
    () => keptOfAll.take('all', now),
  );
}

/** Where the second refuses, the first is not spent. */
export function both(takeFirst: () => Take, takeSecond: () => Take): Take {
  const first = takeFirst();
  if (!first.isTaken) return first;
  const second = takeSecond();
  if (!second.isTaken) {
    first.giveBack();
    return second;
  }
  return {
    isTaken: true,
    giveBack: () => {
      first.giveBack();
      second.giveBack();
    },
  };
}
