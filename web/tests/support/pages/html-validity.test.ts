import { expect, test } from 'vitest';
import { htmlErrors } from './html-validity.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

test('has nothing to say of a page that is right', () => {
  expect(htmlErrors(page('<h1>A page</h1><p>Words.</p>'))).toEqual([]);
  expect(htmlErrors(`<!-- answered by 410 -->\n${page('<p>Words.</p>')}`)).toEqual([]);
});

test.each([
  ['an element where it may not stand', page('<ul><p>Words</p></ul>'), 'element-permitted-content'],
  ['a block in a paragraph', page('<p>One<div>Two</div></p>'), 'close-order'],
  ['an id twice', page('<p id="a">One</p><p id="a">Two</p>'), 'no-dup-id'],
  ['an attribute twice', page('<p lang="en" lang="de">One</p>'), 'duplicate-attribute'],
  ['an end tag without a beginning', page('<p>One</p></section>'), 'close-order'],
  ['no doctype', '<html lang="en"><head><title>A page</title></head><body></body></html>', 'missing-doctype'],
  ['no title', '<!doctype html><html lang="en"><head></head><body></body></html>', 'element-required-content'],
  ['a role that a browser gives by itself', page('<ul role="list"><li>One</li></ul>'), 'no-redundant-role'],
  ['a button in a link', page('<a href="/"><button type="button">One</button></a>'), 'element-permitted-content'],
  ['an unknown attribute value', page('<img src="/a.png" alt="" loading="soon">'), 'attribute-allowed-values'],
])('finds %s', (_, html, rule) => {
  expect(htmlErrors(html).join('\n')).toContain(rule);
});

test('lets the roles of a table be said again', () => {
  const table = '<table role="table"><tbody role="rowgroup"><tr role="row"><td role="cell">1</td></tr></tbody></table>';
  expect(htmlErrors(page(table))).toEqual([]);
});
