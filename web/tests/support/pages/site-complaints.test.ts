import { expect, test } from 'vitest';
import { elementsOf } from './html-tree.ts';
import { brokenIds, deadLinks, farPages, oddAddresses, scripts, unreadyImages } from './site-complaints.ts';
import type { Crawl, CrawledPage } from './site-crawl.ts';

const page = (path: string, html: string, more: Partial<CrawledPage> = {}): CrawledPage => ({
  path,
  status: 200,
  html,
  clicks: 1,
  elements: elementsOf(html),
  ...more,
});
const siteOf = (html: string, files: [string, number][] = []): Crawl => ({
  pages: [page('/a/', html), page('/b/', '<p id="here">B</p>'), page('/gone/', '<p>Gone</p>', { status: 410 })],
  files: new Map(files),
});

test.each([
  ['a page that is not there', '<a href="/gone/">B</a>', '/a/ leads to /gone/, which answers 410'],
  ['an anchor that is not there', '<a href="/b/#there">B</a>', '/a/ leads to /b/#there, where there is no such anchor'],
  ['an anchor of its own', '<a href="#there">B</a>', '/a/ leads to /a/#there, where there is no such anchor'],
  ['a picture', '<img srcset="/p.webp 1x, /q.webp 2x">', '/a/ leads to /q.webp, which answers 404'],
])('finds a link to %s', (_, html, complaint) => {
  const files: [string, number][] = [
    ['/p.webp', 200],
    ['/q.webp', 404],
  ];
  expect(deadLinks(siteOf(html, files))).toEqual([complaint]);
});

test('takes links that lead somewhere', () => {
  const html = '<a href="/b/">B</a><a href="/b/#here">B</a><a href="b#">A</a><a href="https://example.org/x">C</a>';
  const { pages, files } = siteOf(html.replace('href="b#"', 'href="#top"'));
  expect(deadLinks({ pages, files })).toEqual([]);
});

test('finds addresses that are none', () => {
  const html = ['', 'b/', '//b', 'javascript:void(0)', 'tel:call us', '#'].map((href) => `<a href="${href}">B</a>`);
  expect(oddAddresses(siteOf(html.join('')))).toHaveLength(6);
  const right = ['/b/', '#here', 'https://b.example/', 'tel:988', 'tel:+4245550100', 'mailto:a@b.example', 'sms:988'];
  expect(oddAddresses(siteOf(right.map((href) => `<a href="${href}">B</a>`).join('')))).toEqual([]);
});

test('finds an id that stands twice, and one that is asked for and stands nowhere', () => {
  const html = '<p id="x">1</p><p id="x">2</p><button popovertarget="y">?</button><p aria-labelledby="x z">3</p>';
  expect(brokenIds(siteOf(html))).toEqual([
    '/a/ has the id x twice',
    '/a/ has <button popovertarget="y">, and no such id',
    '/a/ has <p aria-labelledby="z">, and no such id',
  ]);
});

test('finds pictures without words or without a size', () => {
  expect(unreadyImages(siteOf('<img src="/p.webp" alt="" width="1">'))).toEqual([
    '/a/ has the picture /p.webp without height',
  ]);
});

test('finds pages that nothing leads to, or only a long way', () => {
  const crawl = { ...siteOf(''), pages: [page('/a/', '', { clicks: 4 }), page('/b/', '', { clicks: null })] };
  expect(farPages(crawl, { paths: ['/a/', '/b/', '/c/'], clicks: 3 })).toEqual([
    '/a/ is 4 clicks from the front page',
    'Nothing leads to /b/',
    'Nothing leads to /c/',
  ]);
});

test('finds what runs, and not data for machines', () => {
  const running = ['<script>1</script>', '<script src="/x.js"></script>', '<p onclick="1">1</p>', '<iframe></iframe>'];
  const html = `${running.join('')}<script type="application/ld+json">{}</script>`;
  expect(scripts(siteOf(html), { allowed: [] })).toHaveLength(running.length);
  expect(scripts(siteOf(html), { allowed: ['/a/'] })).toEqual([]);
});
