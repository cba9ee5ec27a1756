/** After a few wrong passwords an account is closed for a while, and nobody can tell from an answer which accounts there are. */
import crypto from 'node:crypto';
import { promisify } from 'node:util';
import {
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionBeforeOperationHook,
  LockedAuth,
  type Payload,
} from 'payload';
import type { User } from '../../payload-types.ts';

/** For `auth`: after how many wrong passwords an account is locked, and for how long, in milliseconds. */
export const lockOut = { maxLoginAttempts: 5, lockTime: 10 * 60 * 1000 };

export const notSignedIn =
  'E-mail or password is not right, or too many tries: wait ten minutes, or set a new password.';

/**
 * Payload answers at once where there is no account, or where it is locked. Here both cost what a wrong password costs, so
 * that the time of an answer tells no more than its words.
 */
export const tryAlike: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args;
  const { email, password } = credentialsIn(args);
  // Payload says which of the two is missing.
  if (!email || !password?.trim()) return args;
  const user = await req.payload.db.findOne<Pick<User, 'id' | 'lockUntil'>>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    select: { lockUntil: true },
  });
  if (user && !isLocked(user.lockUntil)) return args;
  await costOfATry(password, req.payload);
  throw new AuthenticationError(req.t);
};

/** Over HTTP, an unknown e-mail, a wrong password and a locked account are answered in the same words. */
export const answerAlike: CollectionAfterErrorHook = ({ error }) => {
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return;
  return { response: { errors: [{ message: notSignedIn }] }, status: 401 };
};

type Args = Parameters<CollectionBeforeOperationHook>[0]['args'];

function credentialsIn(args: Args): { email: string | undefined; password: string | undefined } {
  const data: unknown = 'data' in args ? args.data : undefined;
  return { email: textIn(data, 'email'), password: textIn(data, 'password') };
}

function textIn(data: unknown, key: string): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const value: unknown = Reflect.get(data, key);
  return typeof value === 'string' ? value : undefined;
}

function isLocked(until: User['lockUntil']): boolean {
  return until !== null && until !== undefined && new Date(until).getTime() > Date.now();
}

/** One hash as Payload makes it, and one write; no user is without an e-mail, so that nothing is changed by it. */
async function costOfATry(password: string, { db }: Payload): Promise<void> {
  await promisify(crypto.pbkdf2)(password, crypto.randomBytes(32).toString('hex'), 600_000, 32, 'sha256');
  await db.updateOne({
    collection: 'users',
    where: { email: { equals: '' } },
    data: { lockUntil: null },
    options: { atomic: true },
  });
}
