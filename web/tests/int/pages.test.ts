/** What readers see of reviews, notices, old addresses and pages taken down, by the real templates. */
import type { PublicCollection, PublicDocument } from '@wellcite/shared/content-api';
import { feedPath, searchPath } from '@wellcite/shared/paths';
import { studyKindLabels } from '@wellcite/shared/vocabulary';
import { expect, test } from 'vitest';
import { answerOf } from '../../publisher/site/file-answer.ts';
import { memoryLookup } from '../../src/content/reader.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { pagePathsOf } from '../support/page-paths.ts';
import { reactingPaths } from '../support/reacting-pages.ts';
import { render, renderBytes, sampleLookup, words } from '../support/rendered-pages.ts';

async function answer(path: string, lookup = sampleLookup) {
  const page = await renderBytes(path, lookup);
  return page && answerOf(page);
}

function without(...gone: [PublicCollection, string][]): PublicDocument[] {
  return sampleDocuments.filter(
    ({ collection, content }) => !gone.some(([name, id]) => name === collection && id === content.id),
  );
}

test.each([
  '/conditions/anxiety/',
  '/symptoms/racing-heart/',
  '/treatments/ketamine-assisted-therapy/',
  '/get-help-now/',
  '/',
])('says on %s who reviewed the page, when, and until when that holds', async (path) => {
  const page = await render(path);
  expect(words(page)).toContain(
    'Page last reviewed: June 3, 2026 by Demonstration reviewer (MD, board-certified psychiatrist) Next review due: June 3, 2027',
  );
  expect(page).toContain('<a href="/people/demonstration-reviewer/">Demonstration reviewer</a>');
});

test.each(['/conditions/panic-disorder/', '/symptoms/trouble-focusing/', '/privacy/'])(
  'says nothing of a review on %s, where there was none',
  async (path) => {
    expect(words(await render(path))).not.toMatch(/review(ed)?:|review due/i);
  },
);

test('the contact page has the form, which goes to the CMS', async () => {
  const page = await render('/contact/');
  expect(page).toContain('method="post" action="https://cms.example/api/enquiries"');
  expect(words(page)).toContain('it is deleted after 90 days.');
  expect(page).toMatch(/<script type="module" src="\/_astro\/[^"]+\.js">/);
});

test('gives the date of a review whose reviewer is not public any more, and no name', async () => {
  const page = words(await render('/conditions/depression/', memoryLookup(without(['redirects', 'a-taken']))));
  expect(page).toContain('Page last reviewed: January 31, 2025 Next review due: January 31, 2026');
});

test('marks a source of which something has been said where it is cited, in the list, and on its own page', async () => {
  const page = words(await render('/conditions/anxiety/'));
  expect(page).toMatch(/did not hold up\. ?\[\d+, retracted\]\[\d+, expression of concern\]/);
  expect(page).toMatch(/put right\. ?\[\d+, corrected\]table 2/);
  expect(page).toContain('Retracted. See the notice, 2021 Mar 4. Núñez MJP');
  expect(page).toContain('Expression of concern. The notice is of 2023. Sample A, Example B.');
  expect(page).toContain('Corrected. See the notice. Example B.');
  expect(await render('/conditions/anxiety/')).toMatch(/aria-label="Reference \d+, retracted"/);

  const own = words(await render('/references/sample-retracted/'));
  expect(own).toContain(
    'This source has been retracted. Its publisher has taken it back. Do not rely on what it says.',
  );
  expect(own).toContain('Read the notice (March 4, 2021)');
  expect(words(await render('/references/'))).toContain('Journal article Retracted');
});

test('says in the list of all sources what kind of study each is, as the pages do', async () => {
  const list = words(await render('/references/'));
  for (const { content } of sampleDocuments.filter((document) => document.collection === 'references')) {
    if (content.studyKind) expect(list).toContain(`${content.title} ${studyKindLabels[content.studyKind]}`);
  }
});

test('marks nothing where nothing has been said', async () => {
  expect(words(await render('/symptoms/racing-heart/'))).toContain('[1]');
  expect(await render('/symptoms/racing-heart/')).not.toContain('standing');
});

test('leads from an old address to the page of today, with or without a server that knows of it', async () => {
  expect(await answer('/conditions/worry/')).toEqual({ status: 301, location: '/conditions/anxiety/' });
  expect(await answer('/our-team/')).toEqual({ status: 301, location: '/about/' });
  const page = await render('/conditions/worry/');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/conditions/anxiety/">');
  expect(page).toContain('<link rel="canonical" href="https://clinic.example/conditions/anxiety/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<a href="/conditions/anxiety/">Anxiety</a>');
});

test('has nothing at an old address whose document is not public', async () => {
  expect(await render('/treatments/forgotten/')).toBeNull();
});

test('an address that the templates cannot answer is a failure, and not a place without a page', async () => {
  const content = { id: 'w', path: '/404/', title: 'W', withdrawnAt: '2026-11-01T00:00:00.000Z', instead: null };
  const lookup = memoryLookup([{ collection: 'withdrawals', content }]);
  await expect(render('/404/', lookup)).rejects.toThrow('the template answered 404');
});

test('says where a page was taken down that it was, when, and where to go instead', async () => {
  expect(await answer('/treatments/detox-drip/')).toEqual({ status: 410, location: null });
  const page = await render('/treatments/detox-drip/');
  expect(words(page)).toContain('We took “Detox drip &lt;b&gt;for anxiety&lt;/b&gt;” down on November 21, 2026.');
  expect(page).toContain('<li><a href="/conditions/anxiety/">Anxiety</a></li><li><a href="/a-to-z/">A to Z</a></li>');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain('rel="canonical"');
  expect(page).toContain('href="tel:988"');
});

test('leads to the list of the section where no public page stands in, and to the front where there is no section', async () => {
  const withoutInstead = memoryLookup(without(['conditions', 'c-anxiety']));
  expect(await render('/treatments/detox-drip/', withoutInstead)).toContain(
    '<li><a href="/treatments/">All treatments</a></li><li><a href="/a-to-z/">A to Z</a></li>',
  );
  expect(await render('/news/')).toContain('<li><a href="/">Home</a></li><li><a href="/a-to-z/">A to Z</a></li>');
});

test('a document that has an address wins over what once was there, and a withdrawal over a redirect', async () => {
  expect(await answer('/conditions/depression/')).toEqual({ status: 200, location: null });
  expect(await answer('/symptoms/racing-heart/')).toEqual({ status: 200, location: null });
  const both = memoryLookup([
    ...sampleDocuments,
    {
      collection: 'redirects',
      content: { id: 'a-both', from: '/treatments/detox-drip/', to: { collection: 'conditions', id: 'c-anxiety' } },
    },
  ]);
  expect(await answer('/treatments/detox-drip/', both)).toEqual({ status: 410, location: null });
});

test('lists neither old addresses nor pages that were taken down', async () => {
  for (const path of ['/sitemap.xml', '/a-to-z/', '/treatments/', '/']) {
    expect(await render(path), path).not.toMatch(/worry\/|our-team|forgotten|detox|\/news\//);
  }
});

test('no page links to a document that is not public, whatever refers to it', async () => {
  const gone: [PublicCollection, string][] = [
    ['conditions', 'c-panic'],
    ['conditions', 'c-anxiety'],
    ['symptoms', 's-sleep'],
    ['treatments', 't-ketamine'],
    ['references', 'r-garakani'],
    ['people', 'u-reviewer'],
    ['pages', 'p-about'],
    ['pages', 'p-contact'],
  ];
  const documents = without(...gone);
  const lookup = memoryLookup(documents);
  const links = new Set<string>();
  for (const path of pagePathsOf(documents)) {
    for (const [, href] of ((await render(path, lookup)) ?? '').matchAll(/href="(\/[^"#]*)"/g))
      if (href) links.add(href);
  }
  const pages = new Set([...pagePathsOf(documents), '/apple-touch-icon.png', feedPath]);
  const dead = [...links].filter((href) => !pages.has(href) && !href.startsWith('/_astro/'));
  expect(dead).toEqual([]);
});

test('leads to the search from every page, also from one that is not there or was taken down', async () => {
  for (const path of [...pagePathsOf(sampleDocuments), '/404.html', '/treatments/detox-drip/']) {
    expect(await render(path), path).toContain(`<a class="to-search" href="${searchPath}">`);
  }
  for (const path of ['/404.html', '/treatments/detox-drip/']) {
    expect(await render(path), path).toContain(`<li><a href="${searchPath}">Search</a></li>`);
  }
});

test('the search is for nobody but readers, and leads on without script', async () => {
  const page = await render(searchPath);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toMatch(/<noscript>.*<a href="\/a-to-z\/">A to Z<\/a>.*<\/noscript>/);
  expect(await render('/sitemap.xml')).not.toContain(searchPath);
});

test('keeps the words of a link to what is not public', async () => {
  expect(words(await render('/conditions/awkward-words/'))).toContain('A link to what is not public, to a person');
});

test('no page but those that must react carries a script, and none loads anything from another host', async () => {
  for (const path of pagePathsOf(sampleDocuments)) {
    const page = (await render(path)) ?? '';
    // What machines read is data. What stands inside an attribute is text.
    const elements = page.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '').replace(/"[^"]*"/g, '""');
    // The policy of the site's server lets files run, and nothing that stands in a page.
    const scripts = elements.match(/<script\b[^>]*>[^<]*/g) ?? [];
    expect(scripts, path).toEqual(reactingPaths.includes(path) ? ['<script type="" src="">'] : []);
    expect(elements, path).not.toContain('<iframe');
    expect(page, path).not.toMatch(/<link rel="(?:stylesheet|preload|icon)" href="(?!\/|data:)/);
    expect(page, path).not.toMatch(/ (?:src|srcset)="(?!\/)/);
  }
});
