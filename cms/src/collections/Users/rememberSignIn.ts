import type { CollectionAfterLoginHook } from 'payload';

/** Shows admins which accounts are in use, and whether an invitation was. Past Payload's hooks: it is no edit. */
export const rememberSignIn: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  await req.payload.db.updateOne({
    collection: collection.slug,
    id: user.id,
    data: { lastSignedInAt: new Date().toISOString() },
    req,
    returning: false,
  });
};
