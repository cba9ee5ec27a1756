import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StandingFacts, standingOf } from './standing.ts';

const [digest, older] = ['a'.repeat(64), 'b'.repeat(64)];
const taken = { digest, pagesWaiting: 0, failures: [], refusal: null, live: null };
const facts: StandingFacts = {
  digest,
  isWithdrawn: false,
  hasNewerDraft: false,
  publishedAgo: 500,
  status: taken,
  stopped: null,
  behind: null,
  trouble: null,
};
const behind = { name: 's3://site/', lastError: null };
const stopped = { reason: 'asked', since: '2026-01-01T00:00:00.000Z', by: 'Ada', message: 'Ada stopped it.' } as const;

test.each<[string, Partial<StandingFacts>]>([
  ['Live', {}],
  ['Going live', { status: { ...taken, digest: older } }],
  ['Going live', { status: { ...taken, digest: null } }],
  ['Going live, 1 page to go', { status: { ...taken, pagesWaiting: 1 } }],
  ['Going live, 1,200 pages to go', { status: { ...taken, pagesWaiting: 1200 } }],
  ['Changed since it was published', { hasNewerDraft: true }],
  ['Going live', { hasNewerDraft: true, status: { ...taken, digest: older } }],
  ['Failed', { status: { ...taken, failures: [{ path: '/a/', error: 'x' }] } }],
  ['Failed', { status: { ...taken, digest: older, refusal: 'x' }, stopped }],
  ['Publishing is stopped', { status: { ...taken, digest: older }, stopped }],
  ['Publishing is stopped', { status: { ...taken, pagesWaiting: 1 }, stopped: { ...stopped, reason: 'went-back' } }],
  ['Live', { stopped }],
  ['Not published', { digest: null, status: { ...taken, digest: null } }],
  ['Not published', { digest: null, status: null, trouble: 'It is down.' }],
  ['Withdrawn', { digest: null, isWithdrawn: true, status: { ...taken, digest: null } }],
  ['Going off the site', { digest: null, isWithdrawn: true }],
  ['Going off the site, 2 pages to go', { digest: null, status: { ...taken, digest: null, pagesWaiting: 2 } }],
  ['Going live, on its way to the host', { behind, hasNewerDraft: true }],
  ['Going live, 1 page to go', { behind, status: { ...taken, pagesWaiting: 1 } }],
  ['Failed', { behind: { ...behind, lastError: 'It answered 403' } }],
  ['Going off the site', { behind, digest: null, isWithdrawn: true, status: { ...taken, digest: null } }],
  ['Cannot tell whether it is live', { status: null, trouble: 'It is down.' }],
])('says %j', (label, given) => {
  expect(standingOf({ ...facts, ...given }).label).toBe(label);
});

describe('says what to do', () => {
  test.each<[RegExp, Partial<StandingFacts>]>([
    [/goes on by itself/, { status: { ...taken, digest: older }, publishedAgo: 61_000 }],
    [/an admin resumes/, { status: { ...taken, digest: older }, stopped }],
    [/an earlier release/, { status: { ...taken, pagesWaiting: 1 }, stopped: { ...stopped, reason: 'went-back' } }],
    [/Withdraw now/, { digest: null, stopped }],
    [/did not take it: It is too long\. Readers/, { status: { ...taken, refusal: 'It is too long' } }],
    [/^This page could not be made and keeps its/, { status: { ...taken, failures: [{ path: '/a/', error: 'x' }] } }],
    [
      /^The host \(s3:.* what was there before\. It answered 403\.$/,
      { behind: { ...behind, lastError: 'It answered 403' } },
    ],
    [/on their way to the host/, { behind, digest: null, isWithdrawn: true, status: { ...taken, digest: null } }],
    [/^It is down\.$/, { status: null, trouble: 'It is down.' }],
  ])('%s', (words, given) => {
    expect(standingOf({ ...facts, ...given }).explanation).toMatch(words);
  });
});

test('never says that readers see this version while a page that shows it is not in place', () => {
  const someDigest = fc.constantFrom(digest, older, null);
  const failures = fc.array(fc.record({ path: fc.webPath(), error: fc.string() }), { maxLength: 2 });
  const status = fc.record({
    digest: someDigest,
    pagesWaiting: fc.nat(3),
    failures,
    refusal: fc.constantFrom(null, 'x'),
    live: fc.constant(null),
  });
  const arbitraryFacts = fc.record({
    digest: someDigest,
    isWithdrawn: fc.boolean(),
    hasNewerDraft: fc.boolean(),
    publishedAgo: fc.nat(100_000),
    status: fc.option(status),
    stopped: fc.constantFrom(null, stopped, { ...stopped, reason: 'went-back' as const }),
    behind: fc.constantFrom(null, behind, { ...behind, lastError: 'It answered 403' }),
    trouble: fc.constantFrom(null, 'It is down.'),
  });
  fc.assert(
    fc.property(arbitraryFacts, (given) => {
      const { name, label, explanation } = standingOf(given);
      expect(label).not.toBe('');
      expect(explanation).toMatch(/[.]$/);
      if (name !== 'live' && name !== 'changed') return;
      expect(given.digest).not.toBeNull();
      expect(given.status).toMatchObject({ digest: given.digest, pagesWaiting: 0, failures: [], refusal: null });
      expect(given.behind).toBeNull();
    }),
  );
});
