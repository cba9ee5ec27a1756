/** Five references as a clinic's article has them at its end, and what is in them. */
import type { Author } from '@wellcite/shared/reference';
import { emptyReference, type ReferenceData } from '../../ReferenceData.ts';

export const articleText = `References

  • Abdallah CG, De Feyter HM, Averill LA, Jiang L, Averill CL, Chowdhury GMI, Purohit P, de Graaf RA, Esterlis I, Juchem C, Pittman BP, Krystal JH, Rothman DL, Sanacora G, Mason GF. The effects of ketamine on prefrontal glutamate neurotransmission in healthy and depressed subjects. Neuropsychopharmacology. 2018 Sep;43(10):2154-2160. doi: 10.1038/s41386-018-0136-3. Epub 2018 Jun 28. PMID: 29977074; PMCID: PMC6098048.
  • Drozdz SJ, Goel A, McGarr MW, Katz J, Ritvo P, Mattina GF, Bhat V, Diep C, Ladha KS. Ketamine Assisted Psychotherapy: A Systematic Narrative Review of the Literature. J Pain Res. 2022 Jun 15;15:1691-1706. doi: 10.2147/JPR.S360733. PMID: 35734507; PMCID: PMC9207256.
  • Garakani A, Murrough JW, Freire RC, Thom RP, Larkin K, Buono FD, Iosifescu DV. Pharmacotherapy of Anxiety Disorders: Current and Emerging Treatment Options. Front Psychiatry. 2020 Dec 23;11:595584. doi: 10.3389/fpsyt.2020.595584. PMID: 33424664; PMCID: PMC7786299.
  • McIntyre RS, Rosenblat JD, Nemeroff CB, Sanacora G, Murrough JW, Berk M, Brietzke E, Dodd S, Gorwood P, Ho R, Iosifescu DV, Lopez Jaramillo C, Kasper S, Kratiuk K, Lee JG, Lee Y, Lui LMW, Mansur RB, Papakostas GI, Subramaniapillai M, Thase M, Vieta E, Young AH, Zarate CA Jr, Stahl S. Synthesizing the Evidence for Ketamine and Esketamine in Treatment-Resistant Depression: An International Expert Opinion on the Available Evidence and Implementation. Am J Psychiatry. 2021 May 1;178(5):383-399. doi: 10.1176/appi.ajp.2020.20081251. Epub 2021 Mar 17. PMID: 33726522; PMCID: PMC9635017.
  • Pal MM. Glutamate: The Master Neurotransmitter and Its Implications in Chronic Stress and Mood Disorders. Front Hum Neurosci. 2021 Oct 29;15:722323. doi: 10.3389/fnhum.2021.722323. PMID: 34776901; PMCID: PMC8586693.`;

export const articleData: ReferenceData[] = [
  {
    ...emptyReference(),
    authors: [
      person('Abdallah', 'CG'),
      person('De Feyter', 'HM'),
      person('Averill', 'LA'),
      person('Jiang', 'L'),
      person('Averill', 'CL'),
      person('Chowdhury', 'GMI'),
      person('Purohit', 'P'),
      { ...person('Graaf', 'RA'), particle: 'de', suffix: null },
      person('Esterlis', 'I'),
      person('Juchem', 'C'),
      person('Pittman', 'BP'),
      person('Krystal', 'JH'),
      person('Rothman', 'DL'),
      person('Sanacora', 'G'),
      person('Mason', 'GF'),
    ],
    title: 'The effects of ketamine on prefrontal glutamate neurotransmission in healthy and depressed subjects',
    journal: 'Neuropsychopharmacology',
    publishedOn: { year: 2018, month: 9, day: null },
    publishedOnlineOn: { year: 2018, month: 6, day: 28 },
    volume: '43',
    issue: '10',
    pages: '2154-2160',
    doi: '10.1038/s41386-018-0136-3',
    pmid: '29977074',
    pmcid: 'PMC6098048',
  },
  {
    ...emptyReference(),
    authors: [
      person('Drozdz', 'SJ'),
      person('Goel', 'A'),
      person('McGarr', 'MW'),
      person('Katz', 'J'),
      person('Ritvo', 'P'),
      person('Mattina', 'GF'),
      person('Bhat', 'V'),
      person('Diep', 'C'),
      person('Ladha', 'KS'),
    ],
    title: 'Ketamine Assisted Psychotherapy: A Systematic Narrative Review of the Literature',
    journal: 'J Pain Res',
    publishedOn: { year: 2022, month: 6, day: 15 },
    volume: '15',
    pages: '1691-1706',
    doi: '10.2147/JPR.S360733',
    pmid: '35734507',
    pmcid: 'PMC9207256',
  },
  {
    ...emptyReference(),
    authors: [
      person('Garakani', 'A'),
      person('Murrough', 'JW'),
      person('Freire', 'RC'),
      person('Thom', 'RP'),
      person('Larkin', 'K'),
      person('Buono', 'FD'),
      person('Iosifescu', 'DV'),
    ],
    title: 'Pharmacotherapy of Anxiety Disorders: Current and Emerging Treatment Options',
    journal: 'Front Psychiatry',
    publishedOn: { year: 2020, month: 12, day: 23 },
    volume: '11',
    articleNumber: '595584',
    doi: '10.3389/fpsyt.2020.595584',
    pmid: '33424664',
    pmcid: 'PMC7786299',
  },
  {
    ...emptyReference(),
    authors: [
      person('McIntyre', 'RS'),
      person('Rosenblat', 'JD'),
      person('Nemeroff', 'CB'),
      person('Sanacora', 'G'),
      person('Murrough', 'JW'),
      person('Berk', 'M'),
      person('Brietzke', 'E'),
      person('Dodd', 'S'),
      person('Gorwood', 'P'),
      person('Ho', 'R'),
      person('Iosifescu', 'DV'),
      person('Lopez Jaramillo', 'C'),
      person('Kasper', 'S'),
      person('Kratiuk', 'K'),
      person('Lee', 'JG'),
      person('Lee', 'Y'),
      person('Lui', 'LMW'),
      person('Mansur', 'RB'),
      person('Papakostas', 'GI'),
      person('Subramaniapillai', 'M'),
      person('Thase', 'M'),
      person('Vieta', 'E'),
      person('Young', 'AH'),
      { ...person('Zarate', 'CA'), particle: null, suffix: 'Jr' },
      person('Stahl', 'S'),
    ],
    title:
      'Synthesizing the Evidence for Ketamine and Esketamine in Treatment-Resistant Depression: An International Expert Opinion on the Available Evidence and Implementation',
    journal: 'Am J Psychiatry',
    publishedOn: { year: 2021, month: 5, day: 1 },
    publishedOnlineOn: { year: 2021, month: 3, day: 17 },
    volume: '178',
    issue: '5',
    pages: '383-399',
    doi: '10.1176/appi.ajp.2020.20081251',
    pmid: '33726522',
    pmcid: 'PMC9635017',
  },
  {
    ...emptyReference(),
    authors: [person('Pal', 'MM')],
    title: 'Glutamate: The Master Neurotransmitter and Its Implications in Chronic Stress and Mood Disorders',
    journal: 'Front Hum Neurosci',
    publishedOn: { year: 2021, month: 10, day: 29 },
    volume: '15',
    articleNumber: '722323',
    doi: '10.3389/fnhum.2021.722323',
    pmid: '34776901',
    pmcid: 'PMC8586693',
  },
];

function person(family: string, given: string): Author {
  return { family, given, particle: null, suffix: null };
}
