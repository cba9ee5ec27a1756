import { describe, expect, it } from 'vitest';
import { cardLines, lineText, wordsOfDate } from './readableParts.ts';
import { type ShortReference, shortReference } from './readableReferences.ts';

describe('cardLines', () => {
  it('says how urgent it is before what to do', () => {
    const card = { level: 'urgent' as const, heading: 'See a doctor today if', reasons: ['It hurts'], advice: 'Rest.' };
    expect(cardLines(card).map(lineText)).toEqual(['Get help today: See a doctor today if', '• It hurts', 'Rest.']);
  });
});

describe('wordsOfDate', () => {
  it.each([
    [{ year: 2018, month: null, day: null }, '2018'],
    [{ year: 2018, month: 9, day: null }, '2018 Sep'],
    [{ year: 2018, month: 9, day: 4 }, '2018 Sep 4'],
  ])('reads %o as %s', (date, text) => {
    expect(wordsOfDate(date)).toBe(text);
  });
});

describe('shortReference', () => {
  const author = (family: string) => ({ family, given: 'CG' });
  const reference: ShortReference = {
    title: 'The neurobiology of depression',
    authors: ['Abdallah', 'Sanacora', 'Duman', 'Krystal'].map(author),
    journal: 'Annual review of medicine',
    journalAbbreviation: 'Annu Rev Med',
    publishedOn: { year: 2015 },
    volume: '66',
    pages: '509-23',
  };

  it('names three authors, the journal by its abbreviation, the year and the place', () => {
    expect(shortReference(reference)).toBe(
      'Abdallah CG, Sanacora CG, Duman CG, et al. The neurobiology of depression. Annu Rev Med. 2015;66:509-23.',
    );
  });

  it('makes initials of given names, and names an issuer that is the author once', () => {
    const who = 'National Institute';
    expect(shortReference({ ...reference, authors: [{ family: 'Nardi', given: 'Antonio E' }] })).toMatch(
      /^Nardi AE\. /,
    );
    expect(shortReference({ title: 'Guideline', collectiveAuthor: who, publisher: who })).toBe(`${who}. Guideline.`);
  });

  it('leaves out what is not known, and puts no full stop after a question mark', () => {
    expect(shortReference({ title: 'Does it help?', collectiveAuthor: 'World Health Organization' })).toBe(
      'World Health Organization. Does it help?',
    );
  });
});
