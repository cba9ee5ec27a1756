/** What is to be done, by whoever asks: for the dashboard and for the weekly e-mail. */
import { unsupported } from './claims.ts';
import type { Desk, DeskQuestion, DeskUser } from './deskLists.ts';
import { dueSoon, neverReviewed, overdue, questioned } from './reviews.ts';
import { doubtfulSources } from './sources.ts';
import { waitingFor } from './waiting.ts';

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
