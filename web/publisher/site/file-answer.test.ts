import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf, type FileAnswer, withAnswer } from './file-answer.ts';

const page = Buffer.from('<!DOCTYPE html><title>A page</title>');
const answers: FileAnswer[] = [
  { status: 200, location: null },
  { status: 301, location: '/conditions/anxiety/' },
  { status: 301, location: `/${'a'.repeat(1998)}/` },
  { status: 410, location: null },
];

test.each(answers)('a file says itself that it is answered by $status', (answer) => {
  const file = withAnswer(page, answer);
  expect(answerOf(file)).toEqual(answer);
  expect(file.toString().endsWith(page.toString())).toBe(true);
});

test('a page that is there is the same, byte for byte', () => {
  expect(withAnswer(page, { status: 200, location: null })).toBe(page);
});

test('no words on a page change how it is answered', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom('<!-- answered by 410 -->\n', '\n<!-- answered by 301 / -->\n'));
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      expect(answerOf(Buffer.from(`<!DOCTYPE html>${parts.join('')}`)).status).toBe(200);
    }),
  );
});
