/** Rich text and plain text as sentences, each with the citations that stand behind it and the place to find it again. */
import { type BlockKind, type TextBlock, textBlocksOf } from './blocks.ts';
import { sentenceStarts } from './boundaries.ts';

export interface Sentence {
  /** As it stands there, without the spaces around it and without citations. */
  text: string;
  /** Ids of the references cited in it or directly after it. */
  references: string[];
  /** Ids of all references that support it: see `supported`. */
  support: string[];
  kind: BlockKind;
  place: SentencePlace;
}

export interface SentencePlace {
  /** Indexes of children from the root down to the node that holds the text; empty for a plain text. */
  node: number[];
  /** Which field of a care card holds it, such as `reasons.0.reason`; else null. */
  part: string | null;
  /** UTF-16 offsets in the block's text, where a line break counts one and a citation nothing. */
  start: number;
  end: number;
}

export function sentencesOf(state: unknown): Sentence[] {
  return supported(textBlocksOf(state).map((block) => ({ block, sentences: sentencesIn(block) })));
}

/** Each line of a plain text is a paragraph. `references` are those that the form holds beside it. */
export function plainSentences(text: string, references: readonly string[] = []): Sentence[] {
  const block: TextBlock = {
    node: [],
    part: null,
    kind: 'plain',
    text,
    citations: [],
    group: '',
    introducedBy: null,
  };
  return sentencesIn(block).map((sentence) => ({
    ...sentence,
    references: [...references],
    support: [...references],
  }));
}

interface Piece {
  block: TextBlock;
  sentences: Sentence[];
}

function sentencesIn({ text, citations, kind, node, part }: TextBlock): Sentence[] {
  const starts = sentenceStarts(
    text,
    citations.map(({ offset }) => offset),
  );
  const sentences = starts.flatMap((from, index): Sentence[] => {
    const raw = text.slice(from, starts[index + 1] ?? text.length);
    const trimmed = raw.trim();
    if (trimmed === '') return [];
    const start = from + raw.length - raw.trimStart().length;
    const place = { node, part, start, end: start + trimmed.length };
    return [{ text: trimmed, references: [], support: [], kind, place }];
  });
  for (const { offset, references } of citations) {
    // After the full stop and before the next sentence: it belongs to the sentence before.
    const sentence = sentences.findLast(({ place }) => place.start < offset) ?? sentences[0];
    if (sentence) sentence.references = unique([...sentence.references, ...references]);
  }
  return sentences;
}

/**
 * What supports what, as writers cite. A citation supports its own sentence, and those directly before it in the same
 * paragraph or item, back to the sentence with the citation before it. In a table it supports its whole row. A cited
 * sentence that ends in a colon supports the list it introduces.
 */
function supported(pieces: readonly Piece[]): Sentence[] {
  const rows = new Map<string, string[]>();
  for (const { block, sentences } of pieces) {
    let next: string[] = [];
    for (const sentence of sentences.toReversed()) {
      if (sentence.references.length > 0) next = sentence.references;
      sentence.support = next;
    }
    const cited = sentences.flatMap(({ references }) => references);
    if (block.kind === 'cell') rows.set(block.group, [...(rows.get(block.group) ?? []), ...cited]);
  }
  const introductions = new Map(
    pieces.map(({ block, sentences }) => [block.group, sentences.at(-1)?.references ?? []]),
  );
  return pieces.flatMap(({ block, sentences }) => {
    const row = block.kind === 'cell' ? (rows.get(block.group) ?? []) : [];
    const introduction = block.introducedBy === null ? [] : (introductions.get(block.introducedBy) ?? []);
    return sentences.map((sentence) => ({
      ...sentence,
      support: unique([...sentence.support, ...row, ...introduction]),
    }));
  });
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
