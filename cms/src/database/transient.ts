/** Errors of a database that say nothing about the work, only that somebody else was at it just then. */

export const tryAgain =
  'Somebody else changed the same thing at the same moment, so your change was not saved. It is still in the form. Save it again.';

const transientCodes: unknown[] = ['SQLITE_BUSY', 'SQLITE_LOCKED'];

/** Whether the same work may succeed if it is done again: nothing of it was kept. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('hasErrorLabel' in error && typeof error.hasErrorLabel === 'function') {
    return error.hasErrorLabel('TransientTransactionError') === true;
  }
  return ('code' in error && transientCodes.includes(error.code)) || isTransient(error.cause);
}
