import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('html', () => {
  it('takes what is put in as text', () => {
    expect(html`<p title="${'"'}">${'<script>alert(1)</script> & more'}</p>`.markup).toBe(
      '<p title="&#34;">&#60;script&#62;alert(1)&#60;/script&#62; &#38; more</p>',
    );
  });

  it('takes what was made by it as markup, lists of it too, and leaves out what is not there', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>${null}`.markup).toBe('<ul><li>a</li><li>&#60;b&#62;</li></ul>');
  });

  it('lets no text begin a tag or end an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(html`${text}`.markup)));
  });
});
