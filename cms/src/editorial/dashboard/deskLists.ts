/** The lists on the desk: what each item says, and what they are made of. */
import type { PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';

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

export function isDeskListName(name: unknown): name is DeskListName {
  return deskListNames.some((known) => known === name);
}
