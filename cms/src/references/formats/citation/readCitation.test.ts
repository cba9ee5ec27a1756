import { describe, expect, test } from 'vitest';
import { readCitation } from './readCitation.ts';

const read = (text: string) => {
  const parts = readCitation(text);
  if (parts === null) return null;
  const { title, authors, collectiveAuthor, journal, publishedOn, volume, issue, pages, articleNumber } = parts.data;
  const names = [...authors.map(({ family }) => family), ...(collectiveAuthor === null ? [] : [collectiveAuthor])];
  const date =
    publishedOn === null ? '' : [publishedOn.year, publishedOn.month, publishedOn.day].filter(Boolean).join('-');
  const place = [volume, issue, pages ?? articleNumber].map((part) => part ?? '').join('|');
  return [names.join('; '), title, journal, date, place, parts.unreadParts];
};

describe('NLM, Vancouver and AMA', () => {
  test.each<[string, unknown[]]>([
    ['Smith J. What is it? Lancet. 2020;1(2):3-4.', ['Smith', 'What is it?', 'Lancet', '2020', '1|2|3-4', []]],
    [
      'Smith J, Jones K and Brown L. Deaths in 2019: a study of 1,000 people. BMJ. 2020;368:m1.',
      ['Smith; Jones; Brown', 'Deaths in 2019: a study of 1,000 people', 'BMJ', '2020', '368||m1', []],
    ],
    [
      'Smith J. Title here. JAMA. 2020 Jan-Feb;1(1):2.',
      ['Smith', 'Title here', 'JAMA', '2020', '1|1|2', ['2020 Jan-Feb']],
    ],
    [
      'Doe A. Growth of E. coli vs. others in the U.S. population. J. Pain Res. 2001;62 Suppl 8:22-9. Review.',
      [
        'Doe',
        'Growth of E. coli vs. others in the U.S. population',
        'J. Pain Res',
        '2001',
        '62 Suppl 8||22-9',
        ['Review'],
      ],
    ],
    [
      'Foo B. New. Lancet. 2024 Jan 5:S0140-6736(23)01234-5. Epub ahead of print. PMID: 1',
      ['Foo', 'New', 'Lancet', '2024-1-5', '||S0140-6736(23)01234-5', ['Epub ahead of print']],
    ],
    [
      'GBD 2019 Mental Disorders Collaborators. Burden. Lancet Psychiatry. 2022 Feb;9(2):137-150.',
      ['GBD 2019 Mental Disorders Collaborators', 'Burden', 'Lancet Psychiatry', '2022-2', '9|2|137-150', []],
    ],
    [
      'Chen Li, Wang Y. Title of it. Lancet. 2020;1:2-3.',
      ['Wang', 'Title of it', 'Lancet', '2020', '1||2-3', ['Chen Li']],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('of a web page: organization, publisher, address and day of access', () => {
    const text =
      'World Health Organization. Depression [Internet]. Geneva: World Health Organization; 2023 [cited 2024 Jan 5]. Available from: https://www.who.int/x';
    expect(readCitation(text)?.data).toMatchObject({
      title: 'Depression',
      collectiveAuthor: 'World Health Organization',
      publisher: 'World Health Organization',
      accessedOn: { year: 2024, month: 1, day: 5 },
      url: 'https://www.who.int/x',
      journal: null,
    });
  });

  test('a notice printed behind the citation does not change it', () => {
    const text =
      'Daly EJ. Efficacy. JAMA Psychiatry. 2019 Sep 1;76(9):893-903. doi: 10.1001/a. Erratum in: JAMA Psychiatry. 2020 Sep 1;77(9):999. doi: 10.1001/b. PMID: 31166571.';
    const parts = readCitation(text);
    expect(parts?.data).toMatchObject({ doi: '10.1001/a', pmid: '31166571', volume: '76', pages: '893-903' });
    expect(parts?.unreadParts.join(' ')).toContain('Erratum in: JAMA Psychiatry. 2020 Sep 1;77(9):999');
  });
});

describe('APA', () => {
  test('with suffixes, particles and the ampersand', () => {
    const parts = readCitation(
      'Abdallah, C. G., de Graaf, R. A., Zarate, C. A., Jr, & Guerney, Jr., B. G. (2018). The effects of ketamine. Neuropsychopharmacology, 43(10), 2154–2160. https://doi.org/10.1038/s41386-018-0136-3',
    );
    expect(parts?.data.authors).toEqual([
      { family: 'Abdallah', given: 'C. G.', particle: null, suffix: null },
      { family: 'Graaf', given: 'R. A.', particle: 'de', suffix: null },
      { family: 'Zarate', given: 'C. A.', particle: null, suffix: 'Jr' },
      { family: 'Guerney', given: 'B. G.', particle: null, suffix: 'Jr' },
    ]);
    expect(parts?.data).toMatchObject({
      title: 'The effects of ketamine',
      volume: '43',
      issue: '10',
      pages: '2154-2160',
    });
    expect(parts?.unreadParts).toEqual([]);
  });

  test('of a web page', () => {
    const text =
      'National Institute of Mental Health. (2024, May 1). Anxiety disorders. Retrieved May 16, 2024, from https://www.nimh.nih.gov/x';
    expect(readCitation(text)?.data).toMatchObject({
      collectiveAuthor: 'National Institute of Mental Health',
      publishedOn: { year: 2024, month: 5, day: 1 },
      accessedOn: { year: 2024, month: 5, day: 16 },
      url: 'https://www.nimh.nih.gov/x',
    });
  });
});

test.each([
  'Anxiety is common. It was 20% in 2019.',
  'See https://www.nimh.nih.gov/health for more.',
  'Stellate Ganglion Blocks (SGB)',
  'Call 424.644.6486 or complete our form.',
  'References',
])('%j is no citation', (text) => {
  expect(readCitation(text)).toBeNull();
});
