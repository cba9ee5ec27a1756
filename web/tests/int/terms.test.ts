/** Words of the glossary in pages, by the real templates: where they are explained, and which pages depend on what. */
import type { PublicDocument } from '@wellcite/shared/content-api';
import type { BlockNode } from '@wellcite/shared/rich-text';
import { beforeAll, expect, test } from 'vitest';
import { bundleDir } from '../../publisher/assemble.ts';
import { loadRenderer, type Renderer } from '../../publisher/rendering/renderer.ts';
import { memoryLookup } from '../../src/content/reader.ts';
import { heading, list, paragraph } from '../fixtures/rich-text.ts';
import { sampleSettings } from '../fixtures/site.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await loadRenderer({ bundleDir, siteUrl: 'https://clinic.example', cmsUrl: 'https://cms.example' });
});

const publishedAt = '2026-11-20T09:00:00.000Z';

function entry(id: string, title: string, definition: string, otherForms: string[] = []): PublicDocument {
  return { collection: 'glossary', content: { id, slug: id, title, otherForms, definition } };
}

function page(slug: string, ...body: BlockNode[]): PublicDocument {
  return {
    collection: 'pages',
    content: {
      id: slug,
      slug,
      title: slug,
      publishedAt,
      summary: 'Words.',
      review: null,
      changes: [],
      picture: null,
      body,
    },
  };
}

async function render(path: string, documents: PublicDocument[]) {
  const settings: PublicDocument = { collection: 'site-settings', content: sampleSettings };
  const { bytes, reads } = await renderer.render(path, memoryLookup([settings, ...documents]));
  return { html: bytes?.toString() ?? '', reads: reads.map(({ view, key }) => `${view} ${key}`) };
}

const placebo = entry('placebo', 'Placebo', 'A treatment <b>without</b> an active "part".', ['dummy pill']);
const trial = entry('trial', 'Trial', 'A study.');

test('explains a word once, where it first stands in running text', async () => {
  const body = [heading(3, 'Placebo'), paragraph('A dummy pill, or placebo.'), list([['A placebo in a trial.']])];
  const { html } = await render('/words/', [page('words', ...body), placebo, trial]);
  expect(html.match(/popovertarget="[^"]+"/g)).toEqual(['popovertarget="term_placebo"', 'popovertarget="term_trial"']);
  expect(html).toMatch(/<p>A <span class="term"[^>]*><button[^>]*>dummy pill<\/button>/);
  expect(html).toContain('<span>A treatment &lt;b&gt;without&lt;/b&gt; an active &quot;part&quot;.</span>');
  expect(html).toContain('href="/glossary/#placebo"');
});

test('adds no space around a word', async () => {
  const { html } = await render('/words/', [page('words', paragraph('(placebo), trial')), placebo, trial]);
  expect(html).toContain('<p>(<span class="term"');
  expect(html).toContain('</span></span>), <span class="term"');
  expect(html).toMatch(/<button[^>]*>trial<\/button>/);
});

test('a page depends on the meaning of the words that it shows, and of no others', async () => {
  const documents = [page('words', paragraph('A placebo.')), page('others', paragraph('None.')), placebo, trial];
  const shows = await render('/words/', documents);
  expect(shows.reads).toContain('term-forms ');
  expect(shows.reads.filter((key) => key.startsWith('term-meaning'))).toEqual(['term-meaning placebo']);
  const showsNone = await render('/others/', documents);
  expect(showsNone.reads).toContain('term-forms ');
  expect(showsNone.reads.filter((key) => key.startsWith('term-meaning'))).toEqual([]);
});

test('explains nothing on the front page, whose few words lead on', async () => {
  const { html, reads } = await render('/', [page('home', paragraph('A placebo.')), placebo]);
  expect(html).not.toContain('popover');
  expect(reads).not.toContain('term-forms ');
});
