import { describe, expect, it } from 'vitest';
import { shortened } from './shortened.ts';

const long = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');

describe('shortened', () => {
  it('keeps the words around a change, whole, and leaves out the rest', () => {
    const [before, change, after] = shortened([
      { kind: 'same', text: long },
      { kind: 'added', text: ' new ' },
      { kind: 'same', text: long },
    ]);
    expect(before?.text).toMatch(/^ \[…\] word\d+ .* word199$/);
    expect(change?.text).toBe(' new ');
    expect(after?.text).toMatch(/^word0 word1 .* \[…\] $/);
    expect(Number(after?.text.length)).toBeLessThan(200);
  });

  it('leaves short texts and every changed word as they are', () => {
    const parts = [
      { kind: 'removed' as const, text: long },
      { kind: 'same' as const, text: 'It is common.' },
    ];
    expect(shortened(parts)).toEqual(parts);
  });
});
