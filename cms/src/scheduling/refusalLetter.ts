import type { TaskConfig } from 'payload';
import { z } from 'zod';
import { type Letter, letter } from '../editorial/mails/letter.ts';
import { env } from '../env.ts';
import type { User } from '../payload-types.ts';
import { tellRefusalTask } from './names.ts';
import { scheduleTypes } from './order.ts';
import { toBe } from './words.ts';

const inputSchema = z.object({
  user: z.string(),
  title: z.string(),
  path: z.string(),
  type: z.enum(scheduleTypes),
  dueAt: z.string(),
  why: z.string(),
});

type Told = Omit<z.infer<typeof inputSchema>, 'user'>;

/** One letter to one person. Where it cannot be sent, it is tried again for about half a day. */
export const tellRefusal: TaskConfig<{ input: Told & { user: string }; output: object }> = {
  slug: tellRefusalTask,
  retries: { attempts: 10, backoff: { type: 'exponential', delay: 60_000 } },
  inputSchema: Object.keys(inputSchema.shape).map((name) => ({ name, type: 'text', required: true })),
  handler: async ({ input, req: { payload } }) => {
    const { user: id, ...told } = inputSchema.parse(input);
    const user = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } });
    if (user)
      await payload.sendEmail({ to: user.email, ...refusalLetter({ name: user.name, ...told, cmsUrl: env.cmsUrl }) });
    return { output: {} };
  },
};

export function refusalLetter(input: Told & { name: string; cmsUrl: string }): Letter {
  const { name, title, path, type, dueAt, why, cmsUrl } = input;
  const reasons = why.split('\n').join(' ');
  const isPublishing = type === 'publish';
  return letter({
    name,
    subject: `${isPublishing ? 'Not published' : 'Still on the site'}: ${title}`,
    intro: isPublishing
      ? 'Something that was scheduled did not go live. Readers see what they saw before.'
      : 'Something that was scheduled to be taken off the site is still there.',
    sections: [
      {
        heading: 'To put right',
        total: 1,
        items: [
          {
            title,
            path,
            detail: `it was to be ${toBe(type, dueAt)}. ${reasons} Then do it by hand, or schedule it again.`,
          },
        ],
      },
    ],
    cmsUrl,
  });
}
