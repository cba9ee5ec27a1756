// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { showPage } from './showPage.ts';

const page = (main: string, styles = 'data:text/css,a') =>
  `<!doctype html><html><head><title>Preview: ${main.length} letters</title><link rel="stylesheet" href="${styles}"></head><body><aside class="wellcite-preview">Preview</aside><header>Clinic</header><main>${main}</main></body></html>`;

beforeEach(() => {
  const { head, body } = new DOMParser().parseFromString(page('<p>One.</p>'), 'text/html');
  document.head.replaceWith(head);
  document.body.replaceWith(body);
});

test('changes what differs, and leaves in place what does not', () => {
  const header = document.querySelector('header');
  const paragraph = document.querySelector('p');
  showPage(window, page('<p>One and more.</p><p>Two.</p>'));
  expect(document.querySelector('main')?.textContent).toBe('One and more.Two.');
  expect(document.querySelector('header')).toBe(header);
  expect(document.querySelector('p')).toBe(paragraph);
  expect(document.title).toBe('Preview: 31 letters');
});

test('leaves unfolded what somebody unfolded', () => {
  showPage(window, page('<details><summary>More</summary>One</details>'));
  document.querySelector('details')?.setAttribute('open', '');
  showPage(window, page('<details><summary>More</summary>Two</details>'));
  expect(document.querySelector('details')?.hasAttribute('open')).toBe(true);
  expect(document.querySelector('details')?.textContent).toContain('Two');
});

test('does nothing to a page that is no preview: one that still loads, or that a link led to', () => {
  document.querySelector('.wellcite-preview')?.remove();
  showPage(window, page('<p>Other.</p>'));
  expect(document.querySelector('main')?.textContent).toBe('One.');
});

test('loads the page anew where its styles are others', () => {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
  showPage(window, page('<p>Other.</p>', 'data:text/css,b'));
  expect(reload).toHaveBeenCalledOnce();
});
