import { describe, expect, it } from 'vitest';
import { type Known, linkWords, noticeWords } from './checkWords.ts';

const checkedAt = '2026-11-20T12:00:00.000Z';

describe('what has been said of a source', () => {
  it.each<[string, Known | null, boolean, string]>([
    ['never asked', null, true, 'Never checked. It is checked by itself each week once a page cites it.'],
    ['nothing to ask by', null, false, 'It has no DOI or PMID to ask about it by. You can set a notice by hand.'],
    ['nothing', { checkedAt }, true, 'Checked on Nov 20, 2026. Nothing has been said of it since it appeared.'],
    ['a retraction', { checkedAt, standing: 'retracted', source: 'pubmed' }, true, 'Retracted, says PubMed.'],
    ['by hand', { standing: 'corrected', source: 'by-hand' }, false, 'Corrected, says somebody here, by hand.'],
  ])('%s', (_name, check, hasNumber, words) => {
    expect(noticeWords(check, hasNumber)).toBe(words);
  });
});

describe('its link', () => {
  const words = (link: NonNullable<Known['link']>) =>
    linkWords({ link, linkCheckedAt: checkedAt }, 'https://example.org/');

  it('is not spoken of where it has none', () => {
    expect(linkWords({ link: 'dead' }, null)).toBeNull();
  });

  it('that keeps programs out is told from one that is dead', () => {
    expect(words('dead')).toContain('Its link is dead');
    expect(words('blocked')).toContain('Blocked is not dead: open it in a browser.');
  });

  it('says when it was tried, or that it never was', () => {
    expect(words('alive')).toBe('Its link worked on Nov 20, 2026.');
    expect(words('unknown')).toContain('It is tried again');
    expect(linkWords(null, 'https://example.org/')).toBe('Its link was never tried.');
  });
});
