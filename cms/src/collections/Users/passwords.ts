import { randomBytes } from 'node:crypto';
import {
  APIError,
  type CollectionBeforeChangeHook,
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
  if (operation === 'resetPassword') {
    if (isWeak(password)) throw new APIError(tooShort, 400);
    return args;
  }
  // A form that leaves the password alone may send it empty.
  if (password === undefined || password === null || password === '') return args;
  if (isWeak(password)) {
    throw new ValidationError({ collection: 'users', errors: [{ message: tooShort, path: 'password' }] }, req.t);
  }
  return args;
};

/** Who is invited chooses the password by the link in the invitation; until then nobody knows it. */
export const fillPassword: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (operation !== 'create' || data?.password) return data;
  return { ...data, password: randomPassword() };
};

/** A new password ends the link that was sent to choose one. Whoever else has it cannot take the account back. */
export const forgetLinks: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'update' && data.password ? { ...data, resetPasswordToken: null, resetPasswordExpiration: null } : data;

/** Spaces alone are none: Payload would take them here, and not at the sign-in. */
function isWeak(password: unknown): boolean {
  return typeof password !== 'string' || password.trim() === '' || [...password].length < shortestPassword;
}

function passwordIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'password' in data ? data.password : undefined;
}

export function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}
