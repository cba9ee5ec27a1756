import { doiAddress, formatReference, formatReferenceText } from '@wellcite/shared/citations/formatReference';
import { describe, expect, test } from 'vitest';
import {
  abdallah,
  clearance,
  drozdz,
  garakani,
  guideline,
  label,
  mcintyre,
  pal,
  reference,
  regulation,
  retracted,
  webPage,
} from '../../tests/fixtures/references.ts';

describe('an article, as PubMed cites it', () => {
  test.each([
    [
      abdallah,
      'Abdallah CG, De Feyter HM, Averill LA, Jiang L, Averill CL, Chowdhury GMI, Purohit P, de Graaf RA, Esterlis I, Juchem C, Pittman BP, Krystal JH, Rothman DL, Sanacora G, Mason GF. The effects of ketamine on prefrontal glutamate neurotransmission in healthy and depressed subjects. Neuropsychopharmacology. 2018 Sep;43(10):2154-2160. doi: 10.1038/s41386-018-0136-3. Epub 2018 Jun 28. PMID: 29977074; PMCID: PMC6098048.',
    ],
    [
      drozdz,
      'Drozdz SJ, Goel A, McGarr MW, Katz J, Ritvo P, Mattina GF, Bhat V, Diep C, Ladha KS. Ketamine Assisted Psychotherapy: A Systematic Narrative Review of the Literature. J Pain Res. 2022 Jun 15;15:1691-1706. doi: 10.2147/JPR.S360733. PMID: 35734507; PMCID: PMC9207256.',
    ],
    [
      garakani,
      'Garakani A, Murrough JW, Freire RC, Thom RP, Larkin K, Buono FD, Iosifescu DV. Pharmacotherapy of Anxiety Disorders: Current and Emerging Treatment Options. Front Psychiatry. 2020 Dec 23;11:595584. doi: 10.3389/fpsyt.2020.595584. PMID: 33424664; PMCID: PMC7786299.',
    ],
    [
      mcintyre,
      'McIntyre RS, Rosenblat JD, Nemeroff CB, Sanacora G, Murrough JW, Berk M, Brietzke E, Dodd S, Gorwood P, Ho R, Iosifescu DV, Lopez Jaramillo C, Kasper S, Kratiuk K, Lee JG, Lee Y, Lui LMW, Mansur RB, Papakostas GI, Subramaniapillai M, Thase M, Vieta E, Young AH, Zarate CA Jr, Stahl S. Synthesizing the Evidence for Ketamine and Esketamine in Treatment-Resistant Depression: An International Expert Opinion on the Available Evidence and Implementation. Am J Psychiatry. 2021 May 1;178(5):383-399. doi: 10.1176/appi.ajp.2020.20081251. Epub 2021 Mar 17. PMID: 33726522; PMCID: PMC9635017.',
    ],
    [
      pal,
      'Pal MM. Glutamate: The Master Neurotransmitter and Its Implications in Chronic Stress and Mood Disorders. Front Hum Neurosci. 2021 Oct 29;15:722323. doi: 10.3389/fnhum.2021.722323. PMID: 34776901; PMCID: PMC8586693.',
    ],
  ])('$slug', (article, expected) => {
    expect(formatReferenceText(article)).toBe(expected);
  });

  const article = reference({ id: 'r', slug: 'r', title: 'Does it work?', journalAbbreviation: 'J Sample' });
  const date = { year: 2020, month: 2, day: null };

  test('needs neither authors, nor a volume, nor anything but a title', () => {
    expect(formatReferenceText({ ...article, journalAbbreviation: null })).toBe('Does it work?');
    expect(formatReferenceText(article)).toBe('Does it work? J Sample.');
    expect(formatReferenceText({ ...article, publishedOn: date })).toBe('Does it work? J Sample. 2020 Feb.');
    expect(formatReferenceText({ ...article, volume: '7', pages: '1-9' })).toBe('Does it work? J Sample. 7:1-9.');
  });

  test('takes pages without a volume, an issue without pages, and the whole name of a journal without abbreviation', () => {
    expect(formatReferenceText({ ...article, publishedOn: date, pages: '12-5' })).toBe(
      'Does it work? J Sample. 2020 Feb:12-5.',
    );
    expect(
      formatReferenceText({
        ...article,
        journal: 'Journal of Samples',
        journalAbbreviation: null,
        publishedOn: date,
        volume: '11',
        issue: '2 Suppl 1',
      }),
    ).toBe('Does it work? Journal of Samples. 2020 Feb;11(2 Suppl 1).');
  });

  test('writes no full stop twice', () => {
    expect(formatReferenceText({ ...article, title: 'It works.', journalAbbreviation: 'J. Sample.' })).toBe(
      'It works. J. Sample.',
    );
  });

  test('says once when it appeared on line, where that is the only date or the same one', () => {
    const online = { ...article, publishedOnlineOn: date };
    expect(formatReferenceText(online)).toBe('Does it work? J Sample. 2020 Feb.');
    expect(formatReferenceText({ ...online, publishedOn: date })).toBe('Does it work? J Sample. 2020 Feb.');
  });

  test('names an organization after people', () => {
    expect(formatReferenceText(retracted)).toBe(
      'Núñez MJP, الخوارزمي; Sample Study Group. Is <script>alert("p < 0.05")</script> & other <b>markup</b> ever significant? Journal of Examples. 2019.',
    );
  });

  test('ends the PMID by itself where there is no PMCID', () => {
    expect(formatReferenceText({ ...article, pmid: '123' })).toBe('Does it work? J Sample. PMID: 123.');
  });

  test('says where it is only where no identifier does', () => {
    const onLine = { ...article, url: 'https://example.org/a', accessedOn: { year: 2026, month: 11, day: 22 } };
    expect(formatReferenceText(onLine)).toBe(
      'Does it work? J Sample [Internet]. [cited 2026 Nov 22]. Available from: https://example.org/a',
    );
    expect(formatReferenceText({ ...onLine, publishedOn: date, volume: '27', issue: '1', pages: '34-7' })).toBe(
      'Does it work? J Sample [Internet]. 2020 Feb [cited 2026 Nov 22];27(1):34-7. Available from: https://example.org/a',
    );
    expect(formatReferenceText({ ...onLine, url: 'https://example.org/' })).toMatch(/: https:\/\/example\.org\/\.$/);
    expect(formatReferenceText({ ...onLine, doi: '10.1000/1' })).toBe('Does it work? J Sample. doi: 10.1000/1.');
  });
});

test('a document that is not an article has its number, publisher, dates and address', () => {
  expect([guideline, regulation, clearance, label, webPage].map(formatReferenceText)).toMatchInlineSnapshot(`
    [
      "National Institute for Health and Care Excellence. Generalised anxiety disorder and panic disorder in adults: management [Internet]. CG113. 2011 Jan 26 [updated 2020 Jun 15; cited 2026 Nov 22]. Available from: https://www.nice.org.uk/guidance/cg113",
      "Biofeedback device [Internet]. 21 CFR 882.5050. U.S. Food and Drug Administration; [updated 1998 Nov 3; cited 2026 Nov 22]. Available from: https://www.ecfr.gov/current/title-21/section-882.5050",
      "Brainsway Deep TMS System. K122288. U.S. Food and Drug Administration; 2013 Jan 7.",
      "Sampletine (samplepram) tablets, for oral use: prescribing information [Internet]. NDA 000000. Sample Pharmaceuticals; [updated 2024 Aug; cited 2026 Nov 22]. Available from: https://example.org/labels/a-very-long-address-without-any-place-to-break-it/prescribing-information?version=2024-08&language=en",
      "988 Frequently Asked Questions [Internet]. Substance Abuse and Mental Health Services Administration; [cited 2026 Nov 22]. Available from: https://www.samhsa.gov/find-help/988/faqs",
    ]
  `);
});

test('leads from the identifiers to where they are resolved', () => {
  const links = formatReference(pal).flatMap(({ kind, href }) => (href ? [[kind, href]] : []));
  expect(links).toEqual([
    ['doi', 'https://doi.org/10.3389/fnhum.2021.722323'],
    ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/34776901/'],
    ['pmcid', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8586693/'],
  ]);
});

test('keeps every character of a DOI in its address', () => {
  expect(doiAddress('10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2?#%')).toBe(
    'https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2%3F%23%25',
  );
});
