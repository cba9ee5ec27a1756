import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileFormats, isWrittenFormat, writtenFormats } from './fileFormats.ts';
import { readReferences } from './readReferences.ts';
import { arbitraryReference } from './testing/arbitraryReference.ts';
import { articleData } from './testing/articleReferences.ts';
import { writeReferences } from './writeReferences.ts';

describe.each(writtenFormats)('%s', (format) => {
  test('law: what was written is read again the same', () => {
    fc.assert(
      fc.property(fc.array(arbitraryReference, { maxLength: 3 }), (references) => {
        const reading = readReferences(writeReferences(references, format));
        expect(reading.unread).toEqual([]);
        expect(reading.found.map(({ data }) => data)).toEqual(references);
        expect(reading.found.every((found) => found.format === format)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('other programs need nothing of ours for an ordinary article', () => {
    const withoutOurs = (text: string) => text.replace(/^ *wellcite = .*\n/gm, '');
    const written = withoutOurs(writeReferences(articleData, format));
    expect(written).not.toMatch(/wellcite/);
    // BibTeX alone has no field for the date on line.
    const expected = articleData.map((data) => (format === 'bibtex' ? { ...data, publishedOnlineOn: null } : data));
    expect(readReferences(written).found.map(({ data }) => data)).toEqual(expected);
  });

  test('what was edited in another program wins over what we noted', () => {
    const [first] = articleData;
    const written = writeReferences(first === undefined ? [] : [{ ...first, title: 'Two  spaces' }], format);
    expect(readReferences(written).found[0]?.data.title).toBe('Two  spaces');
    expect(readReferences(written.replace(/Two {1,2}spaces(?=["}\n])/, 'Edited')).found[0]?.data.title).toBe('Edited');
  });

  test('a rest that somebody tampered with is not taken', () => {
    const [first] = articleData;
    const written = writeReferences(first === undefined ? [] : [{ ...first, kind: 'guideline' }], format);
    const tampered = written.replace(/"guideline"/, '"malware"');
    expect(tampered).not.toBe(written);
    expect(readReferences(tampered).found[0]?.data.kind).toBe('article');
  });

  test('has a type and an extension', () => {
    expect(isWrittenFormat(format)).toBe(true);
    expect(fileFormats[format].mimeType).toMatch(/^application\/[a-z.+-]+$/);
  });
});

test('writes RIS that EndNote and Zotero read', () => {
  expect(writeReferences(articleData.slice(4), 'ris')).toMatchInlineSnapshot(`
    "TY  - JOUR
    AU  - Pal, MM
    TI  - Glutamate: The Master Neurotransmitter and Its Implications in Chronic Stress and Mood Disorders
    T2  - Front Hum Neurosci
    PY  - 2021
    DA  - 2021/10/29/
    VL  - 15
    C7  - 722323
    DO  - 10.3389/fnhum.2021.722323
    AN  - 34776901
    DB  - PubMed
    C2  - PMC8586693
    ER  - 
    "
  `);
});

test('writes BibTeX with its special characters escaped and names held together', () => {
  const [first] = articleData.slice(4);
  const author = { family: 'Lopez, and Sons', given: 'C', particle: null, suffix: null };
  const odd =
    first === undefined
      ? []
      : [{ ...first, title: 'Ж & {50%} of 1_000', authors: [author], collectiveAuthor: 'Group A and B' }];
  expect(writeReferences(odd, 'bibtex')).toMatchInlineSnapshot(`
    "@article{lopez2021,
      author = {{Lopez, and Sons}, C and {Group A and B}},
      title = {Ж \\& \\textbraceleft{}50\\%\\textbraceright{} of 1\\_000},
      journal = {Front Hum Neurosci},
      year = {2021},
      month = {10},
      date = {2021-10-29},
      volume = {15},
      eid = {722323},
      doi = {10.3389/fnhum.2021.722323},
      pmid = {34776901},
      pmcid = {PMC8586693},
    }
    "
  `);
});

test('writes nothing for no references', () => {
  expect(writtenFormats.map((format) => writeReferences([], format).trim())).toEqual(['', '', '[]']);
});
