import { expect, test } from 'vitest';
import { bytesOf, transfersOf } from './network-log.ts';

interface Answer {
  url?: string;
  headers?: number;
  all?: number;
  fromDiskCache?: boolean;
}

function answered(requestId: string, type: string, answer: Answer = {}) {
  const { url = `http://site/${requestId}`, headers = 600, all = 1000, fromDiskCache = false } = answer;
  const response = { url, encodedDataLength: headers, fromDiskCache };
  return [
    { method: 'Network.responseReceived', params: { requestId, type, response } },
    { method: 'Network.loadingFinished', params: { requestId, encodedDataLength: all } },
  ];
}

test('counts bodies as transferred, and headers apart', () => {
  expect(transfersOf(answered('1', 'Document', { headers: 640, all: 10_640 }))).toEqual([
    { url: 'http://site/1', type: 'Document', bodyBytes: 10_000, headerBytes: 640 },
  ]);
});

test('leaves out what was not transferred: the cache, data in the page, and what was broken off', () => {
  const log = [
    ...answered('1', 'Image', { url: 'data:image/svg+xml,<svg/>' }),
    ...answered('2', 'Script', { fromDiskCache: true }),
    ...answered('3', 'Fetch').slice(0, 1),
    { method: 'Network.loadingFinished', params: { requestId: 'unknown', encodedDataLength: 7 } },
    { method: 'Page.loadEventFired', params: { timestamp: 1 } },
  ];
  expect(transfersOf(log)).toEqual([]);
});

test('keeps apart the requests of a worker that have the same ids as those of the page', () => {
  const ofWorker = answered('1', 'Script', { all: 700 }).map((event) => ({ ...event, sessionId: 'worker' }));
  const [pageAnswer, pageEnd] = answered('1', 'Document');
  expect(transfersOf([pageAnswer, ...ofWorker, pageEnd]).map(({ type, bodyBytes }) => [type, bodyBytes])).toEqual([
    ['Script', 100],
    ['Document', 400],
  ]);
});

test('adds up by what it is; what has no column of its own is other', () => {
  const log = ['Document', 'Stylesheet', 'Script', 'Script', 'Image', 'Other', 'Fetch', 'Font'].flatMap((type, index) =>
    answered(String(index), type, { headers: 1, all: 1 + 10 ** index }),
  );
  expect(bytesOf(transfersOf(log))).toEqual({
    html: 1,
    css: 10,
    js: 1100,
    pictures: 10_000,
    other: 11_100_000,
    all: 11_111_111,
    headers: 8,
    requests: 8,
  });
});
