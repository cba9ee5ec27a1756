/** Rich text as its editor stores it. */
import type { Random } from './random.ts';
import { sentence } from './words.ts';

type Node = { type: string; version: number; [key: string]: unknown };

export interface State {
  root: { type: 'root'; version: 1; direction: 'ltr'; format: ''; indent: 0; children: Node[] };
  [key: string]: unknown;
}

/**
 * Text of about `characters`, in paragraphs of three sentences with a heading and a list among them; `references` are
 * cited in turn, one a paragraph.
 */
export function longText(random: Random, options: { characters: number; references: readonly string[] }): State {
  const { characters, references } = options;
  const children: Node[] = [];
  let length = 0;
  for (let block = 0; length < characters; block += 1) {
    const sentences = [sentence(random), sentence(random), sentence(random)];
    length += sentences.join(' ').length;
    if (block % 6 === 3) children.push(heading(`What is known of it, part ${block}`));
    if (block % 5 === 4) {
      children.push(list(sentences));
      continue;
    }
    const [first = '', ...rest] = sentences;
    const reference = references[block % references.length];
    // The number stands before the full stop of the sentence that it belongs to.
    const cited = reference === undefined ? [text(first)] : [text(first.slice(0, -1)), citation(reference), text('.')];
    children.push(paragraph([...cited, text(` ${rest.join(' ')}`)]));
  }
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } };
}

const block = { version: 1, direction: 'ltr', format: '', indent: 0 };

function text(words: string): Node {
  return { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' };
}
function paragraph(children: Node[]): Node {
  return { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children };
}
function heading(words: string): Node {
  return { ...block, type: 'heading', tag: 'h3', children: [text(words)] };
}
function list(sentences: readonly string[]): Node {
  const children = sentences.map((words, index) => ({
    ...block,
    type: 'listitem',
    value: index + 1,
    children: [text(words)],
  }));
  return { ...block, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children };
}
let citations = 0;
function citation(reference: string): Node {
  citations += 1;
  const id = citations.toString(16).padStart(24, '0');
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id, blockType: 'citation', references: [reference], locator: null },
  };
}
