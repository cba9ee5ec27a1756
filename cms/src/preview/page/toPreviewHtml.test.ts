import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../html/html.ts';
import { placeholder } from '../draft/placeholder.ts';
import { type Addresses, toPreviewHtml } from './toPreviewHtml.ts';

const addresses: Addresses = {
  media: '/preview/media/',
  assets: '/preview/assets/',
  page: (path, hash) => (path === '/secret/' ? null : `/preview/go${path}${hash && `#${hash}`}`),
  opensBeside: false,
};
const bar = html`<aside class="wellcite-preview">Preview</aside>`;

function preview(body: string, head = '', options: Partial<Addresses> = {}): string {
  const page = `<!doctype html><html lang="en-US"><head><title>Grief</title>${head}</head><body>${body}</body></html>`;
  return toPreviewHtml(page, { ...addresses, ...options }, bar);
}

describe('toPreviewHtml', () => {
  it('puts the bar above everything, and says in the head that the page is for nobody to find', () => {
    const page = preview('<main>Words</main>');
    expect(page).toContain('<body><aside class="wellcite-preview">Preview</aside><main>Words</main></body>');
    expect(page).toContain('<title>Preview: Grief</title>');
    expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
  });

  it('leaves out what runs and what is told to machines', () => {
    const page = preview(
      '<p>Words</p><script type="module" src="/_astro/x.js"></script>',
      '<link rel="canonical" href="https://clinic.example/grief/"><meta property="og:title" content="Grief"><script type="application/ld+json">{}</script><link rel="alternate" href="/feed.xml">',
    );
    expect(page).not.toMatch(/<script|canonical|og:title|feed\.xml/);
  });

  it('leads links to previews, files to where previews get them, and nothing anywhere else', () => {
    expect(preview('<a href="/conditions/grief/#ref-1">a</a>')).toContain('href="/preview/go/conditions/grief/#ref-1"');
    expect(preview('<a href="#ref-1">a</a>')).toContain('<a href="#ref-1">a</a>');
    expect(preview('<a href="/secret/">a</a>')).toContain('<a>a</a>');
    expect(preview('<a href="https://doi.org/1">a</a>')).toContain(
      'href="https://doi.org/1" rel="noopener noreferrer"',
    );
    expect(preview('<img src="/media/a.webp" srcset="/media/a.webp 480w, /media/b.webp 960w" alt="">')).toContain(
      '<img src="/preview/media/a.webp" srcset="/preview/media/a.webp 480w, /preview/media/b.webp 960w" alt="">',
    );
    expect(preview('', '<link rel="stylesheet" href="/_astro/i.css">')).toContain(
      'href="/preview/assets/_astro/i.css"',
    );
  });

  it('opens links beside the page where that has to stay', () => {
    expect(preview('<a href="/a/">a</a>', '', { opensBeside: true })).toContain('target="_blank"');
  });

  it('stills forms: nothing can be typed into them or sent', () => {
    const page = preview('<form method="post" action="https://cms.example/api/enquiries"><input name="a"></form>');
    expect(page).toContain('<form inert=""><input name="a"></form>');
  });

  it('takes the focus from nobody', () => {
    expect(preview('<span autofocus tabindex="-1">a</span>')).toContain('<span tabindex="-1">a</span>');
  });

  it('marks what is still to be written, also where a template put an element into the middle of it', () => {
    const [words] = [placeholder('Summary: still to be written')];
    expect(preview(`<p>${words}</p>`)).toContain(
      '<p><mark class="wellcite-missing">Summary: still to be written</mark></p>',
    );
    expect(preview(`<p>${words.replace('still', '<b>still</b>')} Then.</p>`)).toContain(
      '<p><mark class="wellcite-missing">Summary: </mark><b><mark class="wellcite-missing">still</mark></b><mark class="wellcite-missing"> to be written</mark> Then.</p>',
    );
    expect(preview(`<img alt="${words}">`)).toContain('<img alt="Summary: still to be written">');
    expect(preview('', `<meta name="viewport" content="${words}">`)).toContain(
      'content="Summary: still to be written"',
    );
  });

  it('lets through no element that runs, whatever a page holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(preview(`<main>${text}</main>`)).not.toMatch(/<script/i);
      }),
    );
  });
});
