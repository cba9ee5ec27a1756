/** What is done once, when the server starts: content for a demonstration, or the way in for the first admin. */
import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { randomPassword } from './collections/Users/passwords.ts';
import { invitationLifetime, passwordLink } from './email/accountEmails.ts';
import { env } from './env.ts';

export async function prepare(): Promise<void> {
  const payload = await getPayload({ config, cron: true });
  if (env.seed === 'demo') {
    const { seed } = await import('./seed/index.ts');
    await seed(payload);
  } else {
    await welcomeFirstAdmin(payload, env.adminEmail);
  }
}

/**
 * Where there is no user, makes the first admin and prints a link to choose a password by; prints another one at each
 * start until the account is used. There is never an open registration.
 */
export async function welcomeFirstAdmin(payload: Payload, email: string | undefined): Promise<void> {
  const { totalDocs: users } = await payload.count({ collection: 'users' });
  if (users === 0) {
    if (email === undefined) {
      payload.logger.warn(
        'There is no user yet, so nobody can sign in. Set ADMIN_EMAIL to your address and start again: a link to choose a password is then printed here.',
      );
      return;
    }
    await payload.create({
      collection: 'users',
      data: { name: 'Admin', email, role: 'admin', password: randomPassword() },
    });
  }
  if (email === undefined || !(await isUnused(payload, email))) return;
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: invitationLifetime,
  });
  payload.logger.info(
    `The first admin is ${email}. Choose a password here:

  ${passwordLink(token)}

The link works once, for seven days.`,
  );
}

async function isUnused(payload: Payload, email: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() }, lastSignedInAt: { exists: false } },
    limit: 1,
    depth: 0,
  });
  return docs.length > 0;
}
