/** Makes an incomplete public document hold to the contract, with placeholders that say what is missing. */
import { lastResortCrisisLines } from '@wellcite/shared/crisis-lines';
import type { z } from 'zod';
import type { Problem } from '../../publishing/explain.ts';
import { cut, placeholder, stillToBeWritten } from './placeholder.ts';
import { isIndexable, itemAround, type Path, removeAll, setAt, valueAt } from './values.ts';

type Issue = z.core.$ZodIssue;

export interface Flaw {
  issue: Issue;
  problem: Problem;
}

/** What stands in a list that may not be empty: what the site itself shows, or a placeholder. */
const insteadOfEmpty: Record<string, unknown[]> = {
  crisisLines: lastResortCrisisLines,
  reasons: [placeholder('Reason: still to be written')],
};

/**
 * Changes `content`. One round may bring up the next flaw, so it is repeated by whoever calls; `tried` holds the places
 * where words have been put already, and did not do.
 */
export function repair(input: {
  content: unknown;
  flaws: readonly Flaw[];
  tried: Set<string>;
  /** For a document that has no address, or was never published. */
  standIn: { slug: string; publishedAt: string };
}): void {
  const { content, flaws, tried, standIn } = input;
  const removed: Path[] = [];
  for (const { issue, problem } of flaws) {
    const value = valueAt(content, issue.path);
    const [name] = issue.path;
    const place = issue.path.join('.');
    const isFirst = !tried.has(place);
    tried.add(place);
    if (issue.code === 'too_big' && typeof value === 'string') {
      setAt(content, issue.path, cut(value, Number(issue.maximum)));
    } else if (name === 'slug' || name === 'publishedAt') {
      setAt(content, issue.path, standIn[name]);
    } else if (problem.type === 'richText') {
      mendText(content, issue.path, problem.label);
    } else if (isFirst && isBlank(value) && isWritten(problem.type)) {
      setAt(content, issue.path, stillToBeWritten(problem.label));
    } else if (isFirst && Array.isArray(value) && value.length === 0) {
      setAt(content, issue.path, structuredClone(insteadOfEmpty[String(issue.path.at(-1))] ?? []));
    } else {
      const item = itemAround(issue.path);
      if (item) removed.push(item);
      else setAt(content, issue.path, instead(issue, isFirst));
    }
  }
  removeAll(content, removed);
}

/** Where it may be nothing it is; else the first of what it may be. */
function instead(issue: Issue, isFirst: boolean): unknown {
  if (issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected)) return 0;
  // Of a number, as what is said above is what stands there.
  if (issue.code === 'too_small' && issue.origin !== 'array') return Number(issue.minimum);
  if (issue.code === 'too_big') return Number(issue.maximum);
  return issue.code === 'invalid_value' && issue.values.length > 0 ? issue.values[0] : isFirst ? null : '';
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function isWritten(type: Problem['type']): boolean {
  return type === 'text' || type === 'textarea';
}

const inlineTypes = ['text', 'link', 'citation', 'line-break'];

/** An empty text gets a paragraph; within a text the node that is not right is what is put into words. */
function mendText(content: unknown, path: Path, label: string): void {
  for (let length = path.length; length > 0; length -= 1) {
    const place = path.slice(0, length);
    const node = valueAt(content, place);
    if (!isIndexable(node) || typeof node.type !== 'string') continue;
    const words = text(placeholder(wordsFor(node.type)));
    setAt(content, place, inlineTypes.includes(node.type) ? words : paragraph(words));
    return;
  }
  setAt(content, path, [paragraph(text(stillToBeWritten(label)))]);
}

function wordsFor(type: string): string {
  switch (type) {
    case 'citation':
      return 'source: still to be chosen';
    case 'care-card':
      return 'Care card: still to be completed';
    default:
      return 'this cannot be shown here';
  }
}

function text(words: string): object {
  return { type: 'text', text: words, isBold: false, isItalic: false };
}

function paragraph(child: object): object {
  return { type: 'paragraph', children: [child] };
}
