import type { CollectionAfterChangeHook } from 'payload';
import { invitation, invitationLifetime } from '../../email/accountEmails.ts';
import type { User } from '../../payload-types.ts';

/** Somebody whom an admin adds gets a link to choose a password by. The seed adds people without one. */
export const sendInvitation: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !req.user) return doc;
  const token = await req.payload.forgotPassword({
    collection: 'users',
    data: { email: doc.email },
    disableEmail: true,
    expiration: invitationLifetime,
    req,
  });
  await req.payload.sendEmail({ to: doc.email, ...invitation({ name: doc.name, token }) });
  return doc;
};
