import { expect, test } from 'vitest';
import { readReferences } from './readReferences.ts';

const record = (lines: string) => readReferences(`PMID- 1\nTI  - A title.\n${lines}\n`).found[0];

test('reads what PubMed writes', () => {
  expect(
    record(`OWN - NLM
VI  - 11
IP  - 12 Suppl 7
DP  - 2020 Dec 23
PG  - 595584
LID - 10.3389/fpsyt.2020.595584 [doi]
FAU - Zarate, Carlos A Jr
AU  - Zarate CA Jr
FAU - de Graaf, Robin A
AU  - de Graaf RA
CN  - ACCORD Study Group
PT  - Journal Article
PT  - Retracted Publication
DEP - 20201201
TA  - Front Psychiatry
JT  - Frontiers in psychiatry
PMC - PMC7786299`)?.data,
  ).toMatchObject({
    title: 'A title',
    authors: [
      { family: 'Zarate', given: 'Carlos A', particle: null, suffix: 'Jr' },
      { family: 'Graaf', given: 'Robin A', particle: 'de', suffix: null },
    ],
    collectiveAuthor: 'ACCORD Study Group',
    journal: 'Frontiers in psychiatry',
    journalAbbreviation: 'Front Psychiatry',
    publishedOn: { year: 2020, month: 12, day: 23 },
    publishedOnlineOn: { year: 2020, month: 12, day: 1 },
    volume: '11',
    issue: '12 Suppl 7',
    pages: null,
    articleNumber: '595584',
    doi: '10.3389/fpsyt.2020.595584',
    pmid: '1',
    pmcid: 'PMC7786299',
    publicationTypes: ['Journal Article', 'Retracted Publication'],
  });
});

test('keeps the year of a date that says more than we can hold, and lists the rest', () => {
  const found = record('DP  - 2019 Jul-Aug');
  expect(found?.data.publishedOn).toEqual({ year: 2019, month: null, day: null });
  expect(found?.unreadParts).toEqual(['2019 Jul-Aug']);
});
