import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test('counts what is read, and neither markup nor data nor what is around the main part', () => {
  const main =
    '<h1 id="a b">Two words</h1><script type="application/ld+json">{"a": "b"}</script><p>and – “three” more.</p>';
  expect(wordsOf(`<header>Not this</header><main class="x">${main}</main><footer>nor this</footer>`)).toBe(5);
  expect(wordsOf('<p>No main part</p>')).toBe(0);
});
