/** Tells admins that a webhook was switched off because nothing was taken any more, or because it asked for that. */
import type { BasePayload } from 'payload';
import { auditSlug } from '../editorial/audit/collection.ts';
import { type Letter, letter } from '../editorial/mails/letter.ts';
import { beginLetters, sendLetters } from '../editorial/mails/outbox.ts';
import { lettersBy } from '../editorial/mails/sendNotices.ts';
import { env } from '../env.ts';
import type { AuditLog } from '../payload-types.ts';

type Step = Pick<AuditLog, 'id' | 'title' | 'reason' | 'createdAt'>;

/** A step is written in the log before its transaction is over, and seen after it. In milliseconds. */
const settling = 5_000;

const name = 'webhook-notices';

/** From now on what is switched off is news, also before the job has run for the first time. Sends nothing. */
export async function beginWebhookNotices(payload: BasePayload, now = new Date()): Promise<void> {
  await beginLetters({ name, to: new Date(now.getTime() - settling) }, payload);
}

export async function sendWebhookNotices(payload: BasePayload, now = new Date()): Promise<void> {
  const to = new Date(now.getTime() - settling);
  await sendLetters(
    {
      name,
      now,
      to,
      write: async (due) => {
        const from = new Date(Math.min(...due.map((one) => one.from.getTime())));
        const steps = await switchedOffBetween({ from, to }, payload);
        return lettersBy(due, ({ user, from }) => {
          if (user.role !== 'admin') return null;
          const news = steps.filter(({ createdAt }) => new Date(createdAt) > from);
          return webhookLetter({ name: user.name, steps: news, cmsUrl: env.cmsUrl });
        });
      },
    },
    payload,
  );
}

/** Null where nothing was switched off. */
function webhookLetter(input: {
  name: string;
  steps: readonly Pick<Step, 'title' | 'reason'>[];
  cmsUrl: string;
}): Letter | null {
  const { name, steps, cmsUrl } = input;
  const [first] = steps;
  if (!first) return null;
  return letter({
    name,
    subject:
      steps.length === 1 ? `A webhook was switched off: ${first.title}` : `${steps.length} webhooks were switched off`,
    intro:
      'The CMS sends no more messages there. Put it right where the messages are received, and then switch the webhook on again in the admin. What happened meanwhile is not told later: have the receiver read everything once.',
    sections: [
      {
        heading: 'Switched off',
        total: steps.length,
        items: steps.map(({ title, reason }) => ({
          title: title ?? 'A webhook',
          path: '/collections/webhooks',
          detail: reason ?? '',
        })),
      },
    ],
    cmsUrl,
  });
}

async function switchedOffBetween({ from, to }: { from: Date; to: Date }, payload: BasePayload): Promise<Step[]> {
  const { docs } = await payload.db.find<Step>({
    collection: auditSlug,
    where: {
      and: [
        { action: { equals: 'webhook-disabled' } },
        { createdAt: { greater_than: from.toISOString() } },
        { createdAt: { less_than_equal: to.toISOString() } },
      ],
    },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    select: { title: true, reason: true, createdAt: true },
    req: { payload },
  });
  return docs;
}
