import { expect, test } from 'vitest';
import { withoutHeading } from './withoutHeading.ts';

test.each([
  ['Publishing is stopped. What is published waits.', 'What is published waits.'],
  ['The CMS no longer has its documents.', 'The CMS no longer has its documents.'],
])('%j goes on with %j after its heading', (message, rest) => {
  expect(withoutHeading(message)).toBe(rest);
});
