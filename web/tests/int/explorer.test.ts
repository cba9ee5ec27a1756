/** The symptom explorer as the server renders it, which is what those without script read. */
import { expect, test } from 'vitest';
import { render, words } from '../support/rendered-pages.ts';

test('the plain list puts what cannot wait first, and says how to use it', async () => {
  const page = (await render('/symptom-explorer/')) ?? '';
  const list = page.slice(page.indexOf('<section id="plain_list"'));
  expect(words(list)).toContain('Find what you notice in this list.');
  const marks = [...list.matchAll(/<h3>(.*?)<\/h3>/gs)].map(([, heading]) =>
    /is-(?:urgent|emergency)/.test(heading ?? ''),
  );
  expect(marks.slice(0, 3)).toEqual([true, true, true]);
  expect(marks.slice(3)).not.toContain(true);
});

test('tells nobody to choose where there is nothing to choose from', async () => {
  const page = (await render('/symptom-explorer/')) ?? '';
  expect(/<p class="summary">(.*?)<\/p>/s.exec(page)?.[1]).not.toMatch(/choose/i);
});
