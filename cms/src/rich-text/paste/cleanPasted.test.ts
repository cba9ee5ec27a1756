// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cleanPasted } from './cleanPasted.ts';

function clean(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  cleanPasted(document);
  return document.body.innerHTML.replace(/\s+/g, ' ').replace(/> </g, '><').trim();
}

describe('from Google Docs', () => {
  it('keeps headings, bold, italic and links, and drops fonts, colors and underlines', () => {
    expect(
      clean(`<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">
        <h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:700;color:#000">About <i>anxiety</i></span></h1>
        <h3 dir="ltr"><span>Causes</span></h3>
        <p dir="ltr"><span style="font-family:Arial;color:#ff0000;font-weight:700">Bold</span><span style="font-style:italic">
        slanted</span><a href="https://example.org/a" style="text-decoration:none"><span style="text-decoration:underline">a link</span></a></p>
        <p dir="ltr"><img src="https://example.org/x.png"></p></b>`),
    ).toMatchInlineSnapshot(
      `"<h3>About <i>anxiety</i></h3><h4>Causes</h4><p><b>Bold</b><i> slanted</i><a href="https://example.org/a">a link</a></p>"`,
    );
  });

  it('puts a list that follows an item into it', () => {
    expect(
      clean(`<ul><li dir="ltr"><p>One</p></li><ul><li><p>Inside</p></li></ul><li><p>Two</p></li></ul>`),
    ).toMatchInlineSnapshot(`"<ul><li>One<ul><li>Inside</li></ul></li><li>Two</li></ul>"`);
  });
});

describe('from Word', () => {
  it('keeps bold and italic, whose elements carry styles for right-to-left text', () => {
    expect(
      clean(`<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Bold</b> and
        <i style='mso-bidi-font-style:normal'>slanted</i><o:p></o:p></p>`),
    ).toMatchInlineSnapshot(`"<p><b>Bold</b> and <i>slanted</i></p>"`);
  });

  it('makes lists of paragraphs that look like lists', () => {
    const item = (text: string, level: number, marker: string) =>
      `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
      style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(
      clean(
        `<p class=MsoNormal>Before<o:p></o:p></p>${item('One', 1, '·')}${item('Inside', 2, 'o')}${item('Two', 1, '·')}
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>${item('First', 1, '1.')}${item('Second', 1, '2.')}`,
      ),
    ).toMatchInlineSnapshot(
      `"<p>Before</p><ul><li>One<ul><li>Inside</li></ul></li><li>Two</li></ul><ol><li>First</li><li>Second</li></ol>"`,
    );
  });

  it('keeps the text of a heading, and none of the comments and styles', () => {
    expect(
      clean(
        `<html><head><style>p {color: red}</style></head><body><!--StartFragment--><h2 style='color:navy'>Title<o:p></o:p></h2><p style='text-align:center'><u>Under</u><b>bold</b></p><!--EndFragment--></body></html>`,
      ),
    ).toMatchInlineSnapshot(`"<h3>Title</h3><p>Under<b>bold</b></p>"`);
  });
});

describe('headings', () => {
  it('keep their order of rank', () => {
    expect(clean('<h1>a</h1><h2>b</h2><h3>c</h3><h5>d</h5>')).toBe('<h3>a</h3><h3>b</h3><h4>c</h4><h4>d</h4>');
    expect(clean('<h3>a</h3><h4>b</h4>')).toBe('<h3>a</h3><h4>b</h4>');
  });
});

describe('links', () => {
  it.each(['javascript:alert(1)', 'file:///c:/a.doc', '#_Toc1', '/about', ''])('to %j become text', (href) => {
    expect(clean(`<p><a href="${href}">x</a></p>`)).toBe('<p>x</p>');
  });

  it.each(['https://example.org/', 'mailto:a@example.org', 'tel:988'])('to %j stay', (href) => {
    expect(clean(`<p><a href="${href}" target="_blank" onclick="x()">x</a></p>`)).toBe(
      `<p><a href="${href}">x</a></p>`,
    );
  });
});

describe('tables', () => {
  it('lose merged cells, and keep their columns', () => {
    expect(
      clean(
        '<table width="9"><caption>c</caption><tr><th colspan="2">a</th><th>b</th></tr><tr><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>',
      ),
    ).toMatchInlineSnapshot(
      `"<table><tbody><tr><th>a</th><th></th><th>b</th></tr><tr><td>1</td><td>2</td><td>3</td></tr><tr><td></td><td>4</td><td>5</td></tr></tbody></table>"`,
    );
  });
});

it('makes paragraphs of blocks that it does not know', () => {
  expect(clean('<div><section><div>One</div><div>Two <code>x</code></div></section></div>')).toBe(
    '<p>One</p><p>Two x</p>',
  );
});

it('leaves nothing of scripts and forms', () => {
  expect(clean('<p>a</p><script>alert(1)</script><form><input value="x"><button>b</button></form>')).toBe('<p>a</p>');
});
