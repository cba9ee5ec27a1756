import { describe, expect, test } from 'vitest';
import { hasRecorded } from '../lookup/testing/recorded.ts';
import { emptyReference } from '../ReferenceData.ts';
import { mostReferences, PasteTooLong, pasteLimit } from './Reading.ts';
import { readReferences } from './readReferences.ts';
import { articleData, articleText } from './testing/articleReferences.ts';
import { describeRecordedReferences } from './testing/recordedReferences.ts';

const data = (text: string) => readReferences(text).found.map((found) => found.data);

describe('the references of an article', () => {
  test('give exact data, as they stand', () => {
    const reading = readReferences(articleText);
    expect(reading.unread).toEqual([]);
    expect(reading.found.map((found) => found.data)).toEqual(articleData);
    expect(reading.found.map((found) => found.unreadParts)).toEqual([[], [], [], [], []]);
    expect(reading.found.some((found) => found.needsLookup)).toBe(false);
    expect(reading.found[3]?.data.authors).toHaveLength(25);
  });

  const citations = articleText
    .split('\n')
    .slice(2)
    .map((line) => line.replace(/^\s*\u2022\s*/, ''));
  const wrapped = (text: string) => text.replace(/(.{50,72}) /g, '$1\n');
  test.each([
    ['one a line', citations.join('\n')],
    ['with blank lines, a byte order mark and Windows line ends', `\uFEFF${citations.join('\r\n\r\n')}\r\n`],
    ['numbered', citations.map((line, index) => `${index + 25}. ${line}`).join('\n')],
    ['numbered in brackets', citations.map((line, index) => `[${index + 1}] ${line}`).join('\n')],
    ['wrapped and numbered', citations.map((line, index) => wrapped(`${index + 1}. ${line}`)).join('\n')],
    ['wrapped between blank lines', citations.map(wrapped).join('\n\n')],
    ['wrapped without blank lines', citations.map(wrapped).join('\n')],
  ])('give the same %s', (_, text) => {
    expect(data(text)).toEqual(articleData);
  });
});

describe('identifiers', () => {
  test.each([
    ['29977074', { pmid: '29977074' }],
    ['PMID: 29977074.', { pmid: '29977074' }],
    ['pmid 123', { pmid: '123' }],
    ['https://pubmed.ncbi.nlm.nih.gov/29977074/', { pmid: '29977074' }],
    ['https://www.ncbi.nlm.nih.gov/pubmed/29977074', { pmid: '29977074' }],
    ['https://pubmed.ncbi.nlm.nih.gov/29977074/?from_term=ketamine', { pmid: '29977074' }],
    ['PMC6098048', { pmcid: 'PMC6098048' }],
    ['PMCID: PMC6098048', { pmcid: 'PMC6098048' }],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6098048/', { pmcid: 'PMC6098048' }],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6098048', { pmcid: 'PMC6098048' }],
    ['10.1038/s41386-018-0136-3', { doi: '10.1038/s41386-018-0136-3' }],
    ['doi:10.1038/s41386-018-0136-3.', { doi: '10.1038/s41386-018-0136-3' }],
    ['DOI: 10.1038/s41386-018-0136-3', { doi: '10.1038/s41386-018-0136-3' }],
    ['(https://doi.org/10.1038/s41386-018-0136-3).', { doi: '10.1038/s41386-018-0136-3' }],
    ['http://dx.doi.org/10.1016/S0140-6736(05)67889-0', { doi: '10.1016/S0140-6736(05)67889-0' }],
    ['https://www.nejm.org/doi/full/10.1056/NEJMoa1001286?query=x', { doi: '10.1056/NEJMoa1001286' }],
    [
      '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
      {
        doi: '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
      },
    ],
    [
      'PMID: 29977074; PMCID: PMC6098048; doi: 10.1038/s41386-018-0136-3',
      {
        pmid: '29977074',
        pmcid: 'PMC6098048',
        doi: '10.1038/s41386-018-0136-3',
      },
    ],
  ])('%s', (text, expected) => {
    const reading = readReferences(text);
    expect(reading.unread).toEqual([]);
    expect(reading.found.map((found) => found.data)).toEqual([{ ...emptyReference(), ...expected }]);
    expect(reading.found[0]).toMatchObject({ unreadParts: [], needsLookup: true });
  });

  test('many, in lists and in lines', () => {
    const found = data('29977074, 35734507\n• PMC7786299\n2. 10.1000/a; 10.1000/b\n\n[3] PMID: 12');
    expect(found.map(({ pmid, pmcid, doi }) => pmid ?? pmcid ?? doi)).toEqual([
      '29977074',
      '35734507',
      'PMC7786299',
      '10.1000/a',
      '10.1000/b',
      '12',
    ]);
  });

  test('in a sentence give the identifier and leave the sentence', () => {
    const [found] = readReferences('as shown in doi:10.1000/abc, among others').found;
    expect(found).toMatchObject({
      format: 'doi',
      data: { doi: '10.1000/abc', title: '' },
      unreadParts: ['as shown in among others'],
    });
  });
});

describe('several formats in one paste', () => {
  test('are each read, and what is none is said', () => {
    const reading = readReferences(`29977074
TY  - JOUR
TI  - From RIS
ER  -
@article{a, title = {From {B}ib\\'{e}}, year = 2020}

Hello there, how are you?

PMID- 1
TI  - From PubMed
      on two lines.

[{ "title": "From CSL-JSON" }]
Pal MM. From a citation. Front Hum Neurosci. 2021 Oct 29;15:722323.`);
    expect(reading.found.map(({ format, data: { title } }) => [format, title])).toEqual([
      ['pmid', ''],
      ['ris', 'From RIS'],
      ['bibtex', 'From Bibé'],
      ['nbib', 'From PubMed on two lines'],
      ['csl-json', 'From CSL-JSON'],
      ['citation', 'From a citation'],
    ]);
    expect(reading.unread.map(({ text }) => text)).toEqual(['Hello there, how are you?']);
  });
});

describe('broken records', () => {
  test('of RIS leave the others whole', () => {
    const record = (title: string) => `TY  - JOUR\n${title}AU  - Pal, M\nER  -\n`;
    const reading = readReferences(
      `${record('TI  - One\n')}${record('TI  - Two\n')}${record('')}${record('TI  - Four\n')}TY  - JOUR\nTI  - Cut off`,
    );
    expect(reading.found.map((found) => found.data.title)).toEqual(['One', 'Two', 'Four', 'Cut off']);
    expect(reading.unread.map(({ why }) => why)).toEqual(['Record 3 of the RIS file has no title.']);
  });

  test('of BibTeX leave the others whole', () => {
    const reading = readReferences(
      '@article{a, title = {One}}\n@article{b, title = {Two}\n@article{c, title = "Three"}\n@article{d}',
    );
    expect(reading.found.map((found) => found.data.title)).toEqual(['One', 'Three']);
    expect(reading.unread.map(({ why }) => why)).toEqual([
      'Record 2 of the BibTeX file is broken: it could not be taken apart. Check that it is whole.',
      'Record 4 of the BibTeX file is broken: it could not be taken apart. Check that it is whole.',
    ]);
  });

  test('of BibTeX are found on one line and in round brackets', () => {
    const reading = readReferences(
      '@article{a, title = {One}} @misc{b, title = {Two}}\n@article(c,\n title = {Three},\n year = {2020}\n)\n12345678',
    );
    expect(reading.found.map((found) => found.data.title || found.data.pmid)).toEqual([
      'One',
      'Two',
      'Three',
      '12345678',
    ]);
    expect(reading.unread).toEqual([]);
  });

  test('of BibTeX say which abbreviation is not in the paste', () => {
    const text =
      '@string{jn = "J Neurosci"}\n@article{a, title = {One}, journal = jn}\n@article{b, title = {Two}, journal = jama}';
    const reading = readReferences(text);
    expect(reading.found.map((found) => [found.data.journal, found.unreadParts])).toEqual([
      ['J Neurosci', []],
      [null, ['journal = jama']],
    ]);
  });

  test('of CSL-JSON are named by their place; broken JSON is said to be', () => {
    const reading = readReferences('[{"title": "One"}, 7, {"type": "article"}]');
    expect(reading.found.map((found) => found.data.title)).toEqual(['One']);
    expect(reading.unread.map(({ why }) => why)).toEqual([
      'Item 2 of the CSL-JSON is no reference.',
      'Item 3 of the CSL-JSON has no title.',
    ]);
    expect(readReferences('[{"title": "One"').unread.map(({ why }) => why)).toEqual([
      'This looks like CSL-JSON, but it is broken. Check that it was copied whole.',
    ]);
  });

  test('values that the contract has no room for are unread, and the rest is kept', () => {
    const [found] = readReferences(
      `TY  - JOUR\nTI  - ${'long '.repeat(200)}\nVL  - 7\nDO  - 10.1000/a\nUR  - not an address\nER  -`,
    ).found;
    expect(found?.data).toEqual({ ...emptyReference(), volume: '7', doi: '10.1000/a' });
    expect(found?.unreadParts.map((part) => part.slice(0, 14))).toEqual(['long long long', 'not an address']);
  });
});

describe('limits', () => {
  test('a paste that is too long is refused whole', () => {
    expect(() => readReferences('a'.repeat(pasteLimit + 1))).toThrow(PasteTooLong);
    expect(() => readReferences('a'.repeat(pasteLimit + 1))).toThrowErrorMatchingInlineSnapshot(
      `[PasteTooLong: This text has 2,000,001 characters; at most 2,000,000 characters are read at once. Paste it in parts. Nothing was added.]`,
    );
    expect(() => readReferences('29977074\n'.repeat(mostReferences + 1))).toThrowErrorMatchingInlineSnapshot(
      `[PasteTooLong: This text has more than 2,000 references; at most 2,000 references are read at once. Paste it in parts. Nothing was added.]`,
    );
    expect(readReferences('29977074\n'.repeat(mostReferences)).found).toHaveLength(mostReferences);
  });

  test('nothing gives nothing', () => {
    expect(readReferences(' \n\t\n ')).toEqual({ found: [], unread: [] });
  });
});

if (hasRecorded) describeRecordedReferences();
