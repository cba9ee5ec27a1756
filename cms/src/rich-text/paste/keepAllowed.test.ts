// @vitest-environment happy-dom
import { LinkNode } from '@payloadcms/richtext-lexical';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type ElementNode,
} from '@payloadcms/richtext-lexical/lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html';
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list';
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { expect, it } from 'vitest';
import { cleanPasted } from './cleanPasted.ts';
import { keepAllowed } from './keepAllowed.ts';

function editor() {
  const made = createHeadlessEditor({
    nodes: [HeadingNode, ListNode, ListItemNode, LinkNode],
    onError: (error) => {
      throw error;
    },
  });
  keepAllowed(made);
  return made;
}

/** What the editor holds, after `change`, in short. */
function after(change: (root: ElementNode) => void): string[] {
  const made = editor();
  made.update(() => change($getRoot()), { discrete: true });
  const json = made.getEditorState().toJSON();
  return json.root.children.map((child) => outline({ ...child }));
}

function outline(node: Record<string, unknown>): string {
  const kept = ['tag', 'listType', 'format', 'style', 'indent'].filter((name) => node[name]);
  const about = kept.map((name) => ` ${name}=${String(node[name])}`).join('');
  const children = Array.isArray(node.children) ? node.children.map((child) => outline({ ...child })).join(' ') : '';
  return node.type === 'text' ? `"${String(node.text)}"${about}` : `${String(node.type)}${about}(${children})`;
}

it('leaves bold and italic of all formats, and no style, alignment or indent', () => {
  expect(
    after((root) => {
      const text = $createTextNode('word').setStyle('color: red');
      for (const format of ['bold', 'italic', 'underline', 'code', 'highlight'] as const) text.toggleFormat(format);
      root.append($createParagraphNode().setFormat('center').setIndent(2).append(text));
    }),
  ).toEqual(['paragraph("word" format=3)']);
});

it('has headings of levels 3 and 4 alone', () => {
  expect(
    after((root) => {
      for (const tag of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const) root.append(new HeadingNode(tag));
    }),
  ).toEqual(['h3', 'h3', 'h3', 'h4', 'h4', 'h4'].map((tag) => `heading tag=${tag}()`));
});

it('makes nodes of what was pasted', () => {
  const html =
    '<h2>Title</h2><p style="text-align:center">Some <u>under</u> <strong>bold</strong> <a href="https://example.org">link</a></p><ul><li>One<ul><li>Inside</li></ul></li></ul>';
  const made = editor();
  made.update(
    () => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      cleanPasted(document);
      $getRoot().append(...$generateNodesFromDOM(made, document));
    },
    { discrete: true },
  );
  expect(
    made
      .getEditorState()
      .toJSON()
      .root.children.map((child) => outline({ ...child })),
  ).toMatchInlineSnapshot(`
    [
      "heading tag=h3("Title")",
      "paragraph("Some under " "bold" format=1 " " link("link"))",
      "list tag=ul listType=bullet(listitem("One") listitem(list tag=ul listType=bullet(listitem indent=1("Inside"))))",
    ]
  `);
});
