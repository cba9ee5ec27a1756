import type { ChangePart } from '../../editorial/signOff/changes.ts';

/** How much of what stayed the same is left on either side of a change, in characters. */
const context = 140;

/** Leaves out the middle of long texts that stayed the same, so that changes stand close together. */
export function shortened(parts: readonly ChangePart[]): ChangePart[] {
  return parts.map((part, index) => {
    if (part.kind !== 'same') return part;
    const start = index === 0 ? '' : part.text.slice(0, wordEnd(part.text, context));
    const end = index === parts.length - 1 ? '' : part.text.slice(wordStart(part.text, part.text.length - context));
    const isWorthIt = start.length + end.length + context < part.text.length;
    return isWorthIt ? { kind: 'same', text: `${start} […] ${end}` } : part;
  });
}

function wordEnd(text: string, from: number): number {
  const found = text.slice(from).search(/\s/);
  return found < 0 ? text.length : from + found;
}

function wordStart(text: string, before: number): number {
  return Math.max(0, text.slice(0, Math.max(0, before)).search(/\S+$/));
}
