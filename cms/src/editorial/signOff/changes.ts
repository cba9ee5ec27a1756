/** What is different between two versions of a document, in words: field by field. */
import type { PublicDocument } from '@wellcite/shared/content-api';
import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Field } from 'payload';
import { type ReadableField, readable, type TitleOf } from './readable.ts';
import { type Line, lineText } from './readableParts.ts';

export interface ChangePart {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

export interface FieldChange {
  /** Of the field in the form. */
  path: string;
  label: string;
  /** The field's text: all but what is removed is the new one, all but what is added the old one. */
  parts: ChangePart[];
  /** Whether every word is as it was, and only how it looks (bold, italics, a link's kind) is not. */
  isOnlyLook: boolean;
}

export interface Changes {
  /** Whether nothing was approved before: everything is new then, and nothing is marked. */
  isFirst: boolean;
  fields: FieldChange[];
}

export function changesBetween(input: {
  /** The version that was approved last; null where none was. */
  before: PublicDocument | null;
  after: PublicDocument;
  /** Those of the form. */
  fields: readonly Field[];
  titleOf: TitleOf;
}): Changes {
  const { before, after, ...reading } = input;
  const now = readable(after, reading);
  if (!before) return { isFirst: true, fields: now.map((field) => asItIs(field)) };
  const then = readable(before, reading);
  const names = [...new Set([...now, ...then].map(({ name }) => name))];
  const fields = names.flatMap((name) => {
    if (JSON.stringify(contentOf(before, name)) === JSON.stringify(contentOf(after, name))) return [];
    const [old, current] = [then, now].map((all) => all.find((field) => field.name === name));
    const known = current ?? old;
    if (!known) return [];
    const parts = textDifference(textOf(old), textOf(current));
    const isOnlyLook = parts.every(({ kind }) => kind === 'same');
    return [{ path: known.path, label: known.label, parts, isOnlyLook }];
  });
  return { isFirst: false, fields };
}

/** Lines first, then the words of those that changed: what was rewritten is not shown as a salad of both. */
export function textDifference(before: string, after: string): ChangePart[] {
  const parts: ChangePart[] = [];
  let removed: string[] = [];
  const flush = (added: string[]): void => {
    parts.push(...changedLines(removed, added));
    removed = [];
  };
  for (const { value, added, removed: isRemoved } of diffArrays(linesOf(before), linesOf(after))) {
    if (isRemoved) removed.push(...value);
    else if (added) flush(value);
    else {
      flush([]);
      parts.push({ kind: 'same', text: value.join('') });
    }
  }
  flush([]);
  return merged(parts);
}

function changedLines(removed: string[], added: string[]): ChangePart[] {
  if (removed.length === added.length) {
    return removed.flatMap((text, index) => changedWords(text, added[index] ?? ''));
  }
  return changedWords(removed.join(''), added.join(''));
}

/** Of texts that share less than this part of their letters the one is shown after the other. */
const leastInCommon = 0.3;
/** More than this many edits is another text. */
const mostEdits = 2000;

function changedWords(before: string, after: string): ChangePart[] {
  const whole: ChangePart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  if (before === '' || after === '') return whole;
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (!found) return whole;
  const parts = found.map(({ value, added, removed }): ChangePart => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
  });
  const common = parts.filter(({ kind, text }) => kind === 'same' && text.trim() !== '');
  const length = common.reduce((sum, { text }) => sum + text.length, 0);
  return length / Math.max(before.length, after.length) < leastInCommon ? whole : withoutGaps(parts);
}

/** Words that changed one after the other are shown as one change: a space between them has not stayed for its own sake. */
function withoutGaps(parts: ChangePart[]): ChangePart[] {
  const result: ChangePart[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    result.push({ kind: 'removed', text: removed }, { kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const isGap = part.kind === 'same' && part.text.trim() === '' && (removed || added) !== '' && next !== undefined;
    if (part.kind === 'same' && !isGap) {
      flush();
      result.push(part);
      continue;
    }
    if (part.kind !== 'added') removed += part.text;
    if (part.kind !== 'removed') added += part.text;
  }
  flush();
  return result;
}

function merged(parts: ChangePart[]): ChangePart[] {
  const result: ChangePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}

/** Each with the line end that it has, so that all of them together are the text. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function asItIs(field: ReadableField): FieldChange {
  return { path: field.path, label: field.label, parts: [{ kind: 'same', text: textOf(field) }], isOnlyLook: false };
}

function textOf(field: ReadableField | undefined): string {
  const lines = field?.lines ?? [];
  return lines.map((line, index) => gapBefore(line, lines[index - 1]) + lineText(line)).join('');
}

/** Paragraphs stand apart, the lines of a list close together. */
function gapBefore(line: Line, previous: Line | undefined): string {
  if (!previous) return '';
  const isApart = line.kind === 'heading' || (line.kind === 'paragraph' && previous.kind === 'paragraph');
  return isApart && line.depth === 0 ? '\n\n' : '\n';
}

function contentOf({ content }: PublicDocument, name: string): unknown {
  return Object.entries(content).find(([key]) => key === name)?.[1];
}
