import { expect, test } from 'vitest';
import type { SiteStanding } from '../../publishing/status/siteStanding.ts';
import { causeInWords, headlineOf, healthOf } from './siteWords.ts';

const search = { release: 12, isCurrent: true, lastError: null };
const status = {
  release: 12,
  contentVersion: 'a'.repeat(64),
  pages: 132,
  waiting: { documents: 0, pages: 0 },
  stopped: null,
  lastPublish: null,
  search,
  target: null,
  lastError: null,
};
const host = { name: 's3://site/', release: 9, isCurrent: false, lastError: null };
const site: SiteStanding = {
  status,
  trouble: null,
  isEqual: true,
  releases: [],
  failures: [],
  failureCount: 0,
  siteUrl: 'http://site.test',
};
const stopped = { reason: 'asked', since: '2026-01-01T00:00:00.000Z', by: 'Ada', message: 'Ada stopped it.' } as const;

test.each<[string, Partial<SiteStanding>]>([
  ['Live: Readers see all that is published.', {}],
  ['Going live: 3 pages are still to be made.', { status: { ...status, waiting: { documents: 1, pages: 3 } } }],
  ['Going live: 1 change is being taken in.', { status: { ...status, waiting: { documents: 1, pages: 0 } } }],
  ['Going live: Something was published just now. The publisher takes it in within a minute.', { isEqual: false }],
  ['A page failed: All that is published is live, but for 1 page that could not be made.', { failureCount: 1 }],
  [
    'Something is wrong: The disk is full.',
    { status: { ...status, lastError: { at: stopped.since, message: 'The disk is full' } } },
  ],
  ['Stopped: 2 changes wait to go live.', { status: { ...status, stopped, waiting: { documents: 2, pages: 0 } } }],
  [
    'Stopped: Readers see an earlier release. What is published waits.',
    { status: { ...status, stopped: { ...stopped, reason: 'went-back' } } },
  ],
  [
    'Going live, on its way to the host: All pages are made, and are being sent to the host (s3://site/).',
    { status: { ...status, target: host }, failureCount: 1 },
  ],
  [
    'Failed: The host (s3://site/) has not got every page yet. It answered 403.',
    { status: { ...status, target: { ...host, lastError: 'It answered 403' } } },
  ],
  ['Live: Readers see all that is published.', { status: { ...status, target: { ...host, isCurrent: true } } }],
  ['Not known: It is down.', { status: null, trouble: 'It is down.', isEqual: null }],
])('says %j', (words, given) => {
  const { label, explanation } = headlineOf({ ...site, ...given });
  expect(`${label}: ${explanation}`).toBe(words);
});

test('says whether the search and the host of the files keep up', () => {
  const target = { name: 'Bucket', release: 9, isCurrent: false, lastError: 'It answered 403' };
  expect(healthOf({ search: { ...search, release: 11, isCurrent: false }, target, release: 12 })).toEqual([
    { name: 'Search', isWell: true, words: 'At release 11 of 12, and catching up by itself.' },
    { name: 'Bucket', isWell: false, words: 'It answered 403.' },
  ]);
  expect(healthOf({ search, target: null, release: 12 })).toEqual([
    { name: 'Search', isWell: true, words: 'Finds what the pages say.' },
  ]);
});

test.each([
  ['content', 'content changed'],
  ['went back to 12', 'went back to release 12'],
  ['a cause of a later version', 'a cause of a later version'],
])('says of the cause %j: %s', (cause, words) => {
  expect(causeInWords(cause)).toBe(words);
});
