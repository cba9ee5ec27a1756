import { expect, test } from 'vitest';
import { isTransient } from './transient.ts';

test('knows what MongoDB and SQLite say when somebody else was writing', () => {
  const labeled = (label: string) => Object.assign(new Error('x'), { hasErrorLabel: (name: string) => name === label });
  const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
  expect([
    isTransient(labeled('TransientTransactionError')),
    isTransient(labeled('RetryableWriteError')),
    isTransient(busy),
    isTransient(new Error('cannot begin', { cause: busy })),
    isTransient(Object.assign(new Error('full'), { code: 'SQLITE_FULL' })),
    isTransient(new Error('another')),
    isTransient('no error at all'),
  ]).toEqual([true, false, true, true, false, false, false]);
});
