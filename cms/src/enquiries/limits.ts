/** How much comes in before we ask to be called instead. Counted in memory, and so forgotten at a restart (rateLimit.ts). */
import { env } from '../env.ts';
import { clientAddress } from './clientAddress.ts';
import { rateLimit } from './rateLimit.ts';

const minutes = 60 * 1000;

/** Forms that are sent, also those that are not complete: far more than somebody needs to put one right. */
const sentByOne = rateLimit({ most: 30, windowMs: 10 * minutes });

/** Enquiries that are kept: a household, or a ward, may send a few. */
const keptOfOne = rateLimit({ most: 5, windowMs: 10 * minutes });

/** Of all together, so that nobody fills the database from many addresses. */
const keptOfAll = rateLimit({ most: 100, windowMs: 60 * minutes });

export function maySend(headers: Headers, now: Date): boolean {
  return sentByOne.take(clientAddress(headers, env.trustedProxies), now);
}

export function mayBeKept(headers: Headers, now: Date): boolean {
  return keptOfOne.take(clientAddress(headers, env.trustedProxies), now) && keptOfAll.take('all', now);
}

/** For the header Retry-After, in seconds. */
export const retryAfter = 600;
