import { expect, test } from 'vitest';
import { deliveryLook, documentsInWords, tryInWords } from './deliveryWords.ts';

const named = (...titles: (string | null)[]) => titles.map((title, index) => ({ key: `symptoms:${index}`, title }));

test('documents are named, and those that are not are counted', () => {
  expect([
    documentsInWords([], 0),
    documentsInWords(named('Panic'), 1),
    documentsInWords(named('Panic', null, 'Worry'), 3),
    documentsInWords(named('Panic', 'Worry'), 12),
  ]).toEqual([null, 'Panic', 'Panic, symptoms:1 and Worry', 'Panic, Worry and 10 more']);
});

test('a try says what was answered, and how long it took', () => {
  expect([
    tryInWords({ status: 204, failure: null, durationMs: 31 }),
    tryInWords({ status: 503, failure: 'it answered 503', durationMs: 31 }),
    tryInWords({ status: null, failure: 'it did not answer within 15 seconds', durationMs: 15_003 }),
  ]).toEqual([
    'Taken: it answered 204, after 31 ms.',
    'It answered 503, after 31 ms.',
    'It did not answer within 15 seconds, after 15 s.',
  ]);
});

test('a call that waits for quiet has not failed', () => {
  expect(deliveryLook({ state: 'waiting', tries: [] }).label).toBe('Waiting');
});
