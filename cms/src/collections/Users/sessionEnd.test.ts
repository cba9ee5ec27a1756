import fc from 'fast-check';
import type { CollectionAfterReadHook } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { longestSession, withoutEndedSessions } from './sessionEnd.ts';

const now = Date.parse('2026-11-22T12:00:00.000Z');
beforeAll(() => {
  vi.useFakeTimers({ now });
});
afterAll(() => {
  vi.useRealTimers();
});

const at = (seconds: number) => new Date(now + seconds * 1000).toISOString();

function livesOn(session: { createdAt: string | null; expiresAt: string }): boolean {
  const args = { doc: { sessions: [{ id: 'a', ...session }] } } as Parameters<CollectionAfterReadHook>[0];
  return withoutEndedSessions(args).sessions.length > 0;
}

it('no renewal keeps a session longer than twelve hours', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 * longestSession }),
      fc.integer({ min: 60, max: longestSession }),
      (age, left) => {
        expect(livesOn({ createdAt: at(-age), expiresAt: at(left) })).toBe(age < longestSession);
      },
    ),
  );
});

it('a session that was not renewed in time has ended', () => {
  expect(livesOn({ createdAt: at(-60), expiresAt: at(-1) })).toBe(false);
});

it('a session of which nobody knows when it began has ended', () => {
  expect(livesOn({ createdAt: null, expiresAt: at(60) })).toBe(false);
});

it('leaves alone what was read without the sessions', () => {
  const doc = { id: 'a', name: 'Ada' };
  expect(withoutEndedSessions({ doc } as Parameters<CollectionAfterReadHook>[0])).toBe(doc);
});
