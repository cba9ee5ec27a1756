/** What is to be done, by whoever asks: for the dashboard and for the weekly e-mail. */
import type { PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { unsupported } from './claims.ts';
import { dueSoon, neverReviewed, overdue, questioned } from './reviews.ts';
import { doubtfulSources } from './sources.ts';
import { waitingFor } from './waiting.ts';

export type Desk = Record<DeskListName, DeskList>;

export interface DeskList {
  /** Of all, those that are not among the items included. */
  total: number;
  items: DeskItem[];
}

export interface DeskItem {
  /** The document's key. */
  key: string;
  title: string;
  /** Within the admin, such as `/collections/conditions/6f1c/review`. */
  path: string;
  /** Why it is here, in words that can stand after the title. */
  detail: string;
}

/** Whoever the desk is of. */
export type DeskUser = Pick<User, 'id' | 'role' | 'person'>;

export const deskListNames = [
  'waiting',
  'overdue',
  'due',
  'questioned',
  'unsupported',
  'sources',
  'neverReviewed',
] as const;
export type DeskListName = (typeof deskListNames)[number];

/** What the lists are made of. */
export interface DeskQuestion {
  now: Date;
  /** At most so many items in each list. */
  limit: number;
  req: DeskRequest;
}

export type DeskRequest = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Every list is short, and knows how long it would be. A dozen queries with limits, however many documents there are. */
export async function deskOf(
  user: DeskUser,
  { now, limit = 10, req }: Omit<DeskQuestion, 'limit'> & { limit?: number },
): Promise<Desk> {
  const question = { now, limit, req };
  const [waiting, site] = await Promise.all([waitingFor(user, question), siteDesk(question)]);
  return { waiting, ...site };
}

/** The lists that are the same for everybody. */
export async function siteDesk(question: DeskQuestion): Promise<Omit<Desk, 'waiting'>> {
  const [late, soon, doubts, claims, sources, never] = await Promise.all([
    overdue(question),
    dueSoon(question),
    questioned(question),
    unsupported(question),
    doubtfulSources(question),
    neverReviewed(question),
  ]);
  return { overdue: late, due: soon, questioned: doubts, unsupported: claims, sources, neverReviewed: never };
}

export function isDeskListName(name: unknown): name is DeskListName {
  return deskListNames.some((known) => known === name);
}
