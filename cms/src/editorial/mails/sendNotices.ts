/** Tells people of requests and decisions, a few minutes' worth in one letter; and each Monday, of what is to be done. */
import type { BasePayload } from 'payload';
import { hasContentRole } from '../../access/roles.ts';
import { env } from '../../env.ts';
import { siteDesk } from '../dashboard/desk.ts';
import { waitingFor } from '../dashboard/waiting.ts';
import { digestLetter, lastMonday } from './digest.ts';
import type { Letter } from './letter.ts';
import { noticeLetter } from './noticeLetter.ts';
import { noticesBetween } from './notices.ts';
import { sendLetters } from './outbox.ts';

/**
 * A step is written in the log before its transaction is over, and seen after it: what is younger waits for the next run.
 * In milliseconds.
 */
const settling = 30_000;

/** Items of each list in a digest; the dashboard has them all. */
const digestItems = 10;

export async function sendNotices(payload: BasePayload, now = new Date()): Promise<void> {
  const to = new Date(now.getTime() - settling);
  await sendLetters(
    {
      name: 'editorial-notices',
      now,
      to,
      write: async (due) => {
        const from = new Date(Math.min(...due.map((one) => one.from.getTime())));
        const users = due.map(({ user }) => user);
        const notices = await noticesBetween({ from, to, users }, { payload });
        return lettersBy(due, ({ user, from }) => {
          const news = (notices.get(user.id) ?? []).filter(({ at }) => new Date(at) > from);
          return noticeLetter({ name: user.name, notices: news, cmsUrl: env.cmsUrl });
        });
      },
    },
    payload,
  );
}

export async function sendDigests(payload: BasePayload, now = new Date()): Promise<void> {
  await sendLetters(
    {
      name: 'editorial-digest',
      now,
      to: lastMonday(now),
      write: async (due) => {
        const question = { now, limit: digestItems, req: { payload } };
        const site = await siteDesk(question);
        return lettersBy(due, async ({ user }) => {
          if (!hasContentRole(user)) return null;
          const desk = { waiting: await waitingFor(user, question), ...site };
          return digestLetter({ name: user.name, desk, cmsUrl: env.cmsUrl });
        });
      },
    },
    payload,
  );
}

/** A letter for each for whom one is written. */
export async function lettersBy<One extends { user: { id: string } }>(
  due: readonly One[],
  write: (one: One) => Promise<Letter | null> | Letter | null,
): Promise<Map<string, Letter>> {
  const letters = new Map<string, Letter>();
  for (const one of due) {
    const letter = await write(one);
    if (letter) letters.set(one.user.id, letter);
  }
  return letters;
}
