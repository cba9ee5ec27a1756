/** A session ends, however often it is renewed. */
import { type CollectionAfterReadHook, type CollectionConfig, getFieldsToSign, jwtSign } from 'payload';
import type { User } from '../../payload-types.ts';

type RefreshHook = NonNullable<NonNullable<CollectionConfig['hooks']>['refresh']>[number];

/** For `auth`, in seconds: a working day, so that nobody is signed out in the middle of a page. */
export const tokenExpiration = 10 * 60 * 60;

/** From the sign-in to the end, in seconds, with as many renewals as there may be. */
export const longestSession = 12 * 60 * 60;

type Session = NonNullable<User['sessions']>[number];

/** Payload looks for a token's session among those of its user: one that has ended is not among them. */
export const withoutEndedSessions: CollectionAfterReadHook = ({ doc }) => {
  if (!Array.isArray(doc.sessions)) return doc;
  return { ...doc, sessions: doc.sessions.filter((session: Session) => secondsLeft(session) > 0) };
};

/** A renewed token lasts as long as its session, so that the admin asks for the password before it is too late to save. */
export const endOfRenewal: RefreshHook = async ({ args: { collection, req }, user }) => {
  const sid = req.user && '_sid' in req.user ? req.user._sid : undefined;
  const { sessions, email }: User = user;
  const session = sessions?.find(({ id }) => id === sid);
  if (!session || typeof sid !== 'string' || !req.user) return;
  const { exp, token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig: collection.config, email, sid, user: req.user }),
    secret: req.payload.secret,
    tokenExpiration: Math.min(tokenExpiration, secondsLeft(session)),
  });
  return { exp, refreshedToken: token, setCookie: true, user };
};

/** Whole seconds; none where it has ended. */
function secondsLeft({ createdAt, expiresAt }: Session): number {
  const end = Math.min(new Date(createdAt ?? 0).getTime() + longestSession * 1000, new Date(expiresAt).getTime());
  return Math.max(0, Math.floor((end - Date.now()) / 1000));
}
