import { expect, test } from 'vitest';
import { sourceAddress, sourceName } from './sourceName.ts';

test('names a source as NLM does, but short', () => {
  const authors = [
    { family: 'Abdallah', given: 'Chadi G.' },
    { family: 'Sanacora', given: 'Gerard' },
  ];
  const study = {
    title: 'The neurobiology of ketamine.',
    authors,
    journal: 'Neuropsychopharmacology',
    publishedOn: { year: 2018 },
  };
  expect(sourceName(study)).toBe('Abdallah CG, et al. The neurobiology of ketamine. Neuropsychopharmacology. 2018.');
  expect(sourceName({ ...study, authors: [{ family: 'Gogh', particle: 'van', given: 'AB' }] })).toMatch(
    /^van Gogh AB\. /,
  );
});

test('makes do with what there is', () => {
  expect(sourceName({})).toBe('Untitled source.');
  expect(sourceName({ title: 'Depression', collectiveAuthor: 'NIMH' })).toBe('NIMH. Depression.');
  expect(sourceName({ title: `Does it ${'really '.repeat(20)}work?` })).toMatch(/^Does it (?:really )+really…$/);
  expect(sourceName({ title: 'Does it work?', journal: 'Lancet' })).toBe('Does it work? Lancet.');
});

test('leads to the DOI, else to PubMed, else to its own address, and to nothing that is no web page', () => {
  expect(sourceAddress({ doi: '10.1038/s41386-018-0136-3', pmid: '1' })).toBe(
    'https://doi.org/10.1038/s41386-018-0136-3',
  );
  expect(sourceAddress({ pmid: '30151' })).toBe('https://pubmed.ncbi.nlm.nih.gov/30151/');
  expect(sourceAddress({ url: 'https://example.org/a' })).toBe('https://example.org/a');
  expect([sourceAddress({ url: 'javascript:alert(1)' }), sourceAddress({})]).toEqual([null, null]);
});
