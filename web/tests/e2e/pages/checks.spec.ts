/** The checks of these files find what they look for: each is given a page that is wrong in one thing, and one that is right. */
import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../../support/pages/axe.ts';
import {
  cutWords,
  longLines,
  overlappingWords,
  sidewaysOverflow,
  unreachableScrollers,
} from '../../support/pages/fit.ts';
import { focusFaults } from '../../support/pages/focus-walk.ts';
import { lostInForcedColors } from '../../support/pages/forced-colors.ts';
import { layoutShift, watchLayoutShift } from '../../support/pages/layout-shift.ts';
import { movingParts } from '../../support/pages/motion.ts';
import { pagesOfPdf, paperFaults } from '../../support/pages/paper.ts';

const show = (page: Page, body: string) =>
  page.setContent(`<!doctype html><html lang="en"><title>A page</title><main>${body}</main></html>`);

const right = '<h1>Words</h1><p>One <a href="#a">two</a> <button type="button">three</button></p>';

const faults: [what: string, body: string, check: (page: Page) => Promise<string[]>, found: RegExp][] = [
  ['what axe finds', '<h1>Words</h1><p style="color: #888">Pale</p>', axeViolations, /^color-contrast:/],
  ['a contrast below 7:1', '<h1>Words</h1><p style="color: #666">Pale</p>', axeViolations, /^color-contrast-enhanced:/],
  [
    'a page that is too wide',
    '<p style="inline-size: 3000px">Words</p>',
    sidewaysOverflow,
    /^the page is 3\d{3} px wide/,
  ],
  ['words that are cut off', '<p style="block-size: 5px; overflow: hidden">Words</p>', cutWords, /^p/],
  ['words beside the screen', '<p style="position: absolute; left: -50px">Words</p>', cutWords, /^p/],
  ['words on words', '<p>One</p><p style="margin-block-start: -34px">Two</p>', overlappingWords, /One.* and .*Two/],
  [
    'a box that only a mouse scrolls',
    '<div style="overflow: auto; block-size: 9px"><p>1</p><p>2</p></div>',
    unreachableScrollers,
    /^div/,
  ],
  [
    'a long line',
    `<p style="inline-size: 1200px">${'word '.repeat(99)}</p>`,
    (page) => longLines(page, 75),
    /^\d{2,3} ch/,
  ],
  [
    'a focus that cannot be seen',
    '<style>:focus { outline: none }</style><a href="#a">a</a>',
    focusFaults,
    /cannot be seen on a/,
  ],
  [
    'a focus under something',
    '<a href="#a">a</a><div style="position: fixed; inset: 0; background: #fff"></div>',
    focusFaults,
    /covered/,
  ],
  ['a stop out of its turn', '<a href="#a">a</a><a href="#b" tabindex="1">b</a>', focusFaults, /stop 1 is a “b”/],
  ['a trap', '<button onkeydown="return false">a</button><a href="#b">b</a>', focusFaults, /stop 2 is button/],
  ['what moves', '<p style="transition: color 0.2s">Words</p>', movingParts, /^p/],
  ['a card without an edge', '<div class="care">Words</div>', lostInForcedColors, /no edge/],
  ['a sign without words', '<p><i class="marks">&nbsp;</i></p>', lostInForcedColors, /sign without words/],
];

for (const [what, body, check, found] of faults) {
  test(`finds ${what}`, async ({ page }) => {
    await show(page, right);
    expect(await check(page)).toEqual([]);
    await show(page, body);
    expect((await check(page)).join('\n')).toMatch(found);
  });
}

test('finds what does not belong on paper, and what is missing there', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await show(page, right.replace('#a', 'https://example.org/a').replace('two', 'https://example.org/a'));
  expect(await paperFaults(page)).toEqual([]);
  await show(
    page,
    `<style>@media print { h1 { display: none } }</style><nav>Navigation</nav><h1>Words</h1><details><summary>Fold</summary><p>In it</p></details>
     <a href="https://example.org/page">a page</a>
     <div style="overflow: auto; inline-size: 9px"><p style="inline-size: 90px">Wide</p></div>`,
  );
  const found = (await paperFaults(page)).join('\n');
  for (const fault of [/prints nav/, /leaves out h1/, /leaves out p “In it”/, /hides the address of a/]) {
    expect(found).toMatch(fault);
  }
  expect(found).toMatch(/cuts off div/);
});

test('counts the pages of a PDF', async ({ page }) => {
  await show(page, '<p>1</p><p style="break-before: page">2</p><p style="break-before: page">3</p>');
  expect(pagesOfPdf(await page.pdf())).toBe(3);
});

test('measures what moves while a page comes', async ({ page }) => {
  await watchLayoutShift(page);
  const later = '<script>setTimeout(() => { first.style.height = "300px" }, 50)</script>';
  const body = `<!doctype html><title>A page</title><div id="first"></div><p>Words</p>${later}`;
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('http://page.invalid/');
  await expect.poll(() => layoutShift(page)).toBeGreaterThan(0);
});
