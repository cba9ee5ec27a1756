/** The weekly e-mail: what waits for one person, and what ages on the site. */

import { deskHeadings } from '../dashboard/deskHeadings.ts';
import type { Desk, DeskListName } from '../dashboard/deskLists.ts';
import { type Letter, letter } from './letter.ts';

/** In the order of the letter. What was never reviewed is no news each week, and stays on the dashboard. */
const inDigest = [
  'waiting',
  'overdue',
  'due',
  'questioned',
  'unsupported',
  'sources',
] as const satisfies readonly DeskListName[];

/** Null where there is nothing to say. */
export function digestLetter(input: { name: string; desk: Desk; cmsUrl: string }): Letter | null {
  const { name, desk, cmsUrl } = input;
  const sections = inDigest
    .map((list) => ({ heading: deskHeadings[list], ...desk[list] }))
    .filter(({ total }) => total > 0);
  if (sections.length === 0) return null;
  return letter({
    name,
    subject: subjectOf(desk),
    intro: 'Here is what is to be done this week.',
    sections,
    cmsUrl,
  });
}

/** The most pressing first: it is what somebody sees of an e-mail that is not opened. */
function subjectOf({ waiting, overdue }: Desk): string {
  const parts = [
    ...(waiting.total > 0 ? [`${waiting.total} waiting for you`] : []),
    ...(overdue.total > 0 ? [`${overdue.total} overdue`] : []),
  ];
  return parts.length > 0 ? `Your week: ${parts.join(', ')}` : 'Your week: what to look at';
}

/** The Monday, 7:00 by the server's clock, that was last. */
export function lastMonday(now: Date): Date {
  const monday = new Date(now);
  monday.setHours(7, 0, 0, 0);
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
  // On a Monday before seven it is that of the week before.
  if (monday > now) monday.setDate(monday.getDate() - 7);
  return monday;
}
