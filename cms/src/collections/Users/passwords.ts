import { randomBytes } from 'node:crypto';
import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  ValidationError,
} from 'payload';

/** Shortest password, in characters. */
export const shortestPassword = 12;

const tooShort = `A password needs at least ${shortestPassword} characters. Three or four words in a row are easy to remember.`;

/** Payload itself would take three characters. Holds for every way to set a password. */
export const refuseWeakPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isWrite =
    operation === 'create' || operation === 'update' || operation === 'updateByID' || operation === 'resetPassword';
  if (!isWrite || !('data' in args)) return args;
  const password = passwordIn(args.data);
  if (password === undefined || password === null || password === '') return args;
  if (typeof password !== 'string' || [...password].length < shortestPassword) {
    if (operation === 'resetPassword') throw new APIError(tooShort, 400);
    throw new ValidationError({ collection: 'users', errors: [{ message: tooShort, path: 'password' }] }, req.t);
  }
  return args;
};

/** Who is invited chooses the password by the link in the invitation; until then nobody knows it. */
export const fillPassword: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (operation !== 'create' || data?.password) return data;
  return { ...data, password: randomPassword() };
};

function passwordIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'password' in data ? data.password : undefined;
}

export function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}
