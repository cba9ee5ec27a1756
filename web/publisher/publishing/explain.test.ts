import { expect, test } from 'vitest';
import { ContentApiError } from '../intake/content-client.ts';
import { explain, whereabouts } from './explain.ts';

test('an error of our own is told without its stack, which is for the log', () => {
  const error = new TypeError('rows is not iterable');
  expect(explain(error)).toMatchInlineSnapshot(
    `"Publishing failed and is tried again. The site is unchanged. rows is not iterable. Look at the publisher's log, which says where."`,
  );
  expect(whereabouts(error)).toContain('explain.test.ts');
});

test('what says by itself what to do needs no stack', () => {
  expect(whereabouts(new ContentApiError('GET … answered 503.'))).toBeNull();
  expect(whereabouts(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))).toBeNull();
});
