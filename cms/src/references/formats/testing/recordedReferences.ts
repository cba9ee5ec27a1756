/** Real exports of other programs, where their folder stands beside the repository. Nothing of it is part of the project. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { recorded } from '../../lookup/testing/recorded.ts';
import { referenceDataSchema } from '../../ReferenceData.ts';
import { readReferences } from '../readReferences.ts';

const read = (name: string) => readReferences(recorded(name));

const counts: Record<string, number> = {
  'bibtex-jabref-complex-accents-odd-fields.bib': 20,
  'bibtex-manubot-small.bib': 2,
  'csl-json-array-citation-js-biblatex-csl.json': 28,
  'csl-json-array-manubot-input-bibliography.json': 3,
  'ctxp-pmc-csl-PMC5832410-manubot.json': 1,
  'ctxp-pubmed-csl-31209238-without-accessed.json': 1,
  'nbib-pubmed-28754806.nbib': 1,
  'nbib-pubmed-29424689-elife-article-number.nbib': 2,
  'nbib-pubmed-several-records-biopython.txt': 4,
  'ris-cochrane-extra-spaces-record-headers.ris': 3,
  'ris-embase-bom.ris': 6,
  'ris-endnote-multiline-fields.ris': 10,
  'ris-eric-ovid-numbered.ris': 10,
  'ris-ovid-psycinfo.ris': 6,
  'ris-pubmed-via-zotero.ris': 6,
  'ris-scifinder-single.ris': 1,
  'ris-scopus-single.ris': 1,
};

/** Registers the tests; to be called where the folder is. */
export function describeRecordedReferences(): void {
  describe('recorded exports', () => {
    test.each(Object.entries(counts))('%s: all %i are read', (name, count) => {
      const { found, unread } = read(name);
      expect(found).toHaveLength(count);
      for (const { data } of found) expect(referenceDataSchema.safeParse(data)).toMatchObject({ success: true });
      // JabRef's file has comments between its entries.
      expect(unread).toHaveLength(name.includes('jabref') ? 3 : 0);
    });

    test('keep what each database is odd in', () => {
      expect(read('ris-cochrane-extra-spaces-record-headers.ris').found[1]?.data).toMatchObject({
        pages: '1279-1297',
        pmid: '38407106',
      });
      expect(read('ris-embase-bom.ris').found[1]?.data).toMatchObject({
        pmid: '15368318',
        volume: '102',
        doi: '10.1002/cncr.20369',
      });
      const psychology = read('ris-ovid-psycinfo.ris').found;
      expect(psychology[0]).toMatchObject({
        data: { pages: null, doi: '10.1002/cpp.2398' },
        unreadParts: ['Pages: No-Specified'],
      });
      expect(psychology[5]?.data.authors[1]).toEqual({
        family: 'Brink',
        given: 'Gertrude',
        particle: 'van den',
        suffix: null,
      });
      expect(read('ris-pubmed-via-zotero.ris').found[1]?.data.publishedOn).toEqual({
        year: 2019,
        month: 10,
        day: null,
      });
      expect(read('nbib-pubmed-29424689-elife-article-number.nbib').found[0]?.data).toMatchObject({
        articleNumber: 'e32822',
        pages: null,
      });
      expect(read('ctxp-pubmed-csl-31209238-without-accessed.json').found[0]?.data).toMatchObject({
        collectiveAuthor: 'AstraZeneca-Sanger Drug Combination DREAM Consortium',
        publishedOn: { year: 2019, month: 6, day: 17 },
      });
      const jabref = read('bibtex-jabref-complex-accents-odd-fields.bib').found;
      expect(jabref[2]?.data.authors[0]).toMatchObject({ family: 'Boström', given: 'Gustav' });
      expect(jabref[10]?.data.authors.map(({ family, suffix }) => [family, suffix])).toEqual([
        ['Hippel', null],
        ['Reagle', 'Jr'],
        ['Sherry', 'Jr'],
        ['Huevel', 'Jr'],
      ]);
    });
  });

  describe('recorded citations', () => {
    /** Of each string: first and last author, year, journal, volume(issue):place. */
    const facts: [start: string, facts: string][] = [
      ['Parkin DM', 'Parkin DM…Ivanov E 1996 Br J Cancer 73:1006-12'],
      ['Vallancien', 'Vallancien G…van Moorselaar RJ; Alf-One Study Group 2003 J Urol 169(6):2257-61'],
      ['Ellingsen', 'Ellingsen AE…Wilhelmsen I 2002 Tidsskr Nor Laegeforen 122(8):785-7'],
      ['Glauser', 'Glauser TA…Glauser TA 2002 Neurology 58(12 Suppl 7):S6-S12'],
      ['Carpenter', 'Carpenter JK…Hofmann SG 2018 Depress Anxiety :'],
      ['Hassan', 'Hassan Z…Nemeth G 2013 Cornea 32(7):e142-5'],
      ['25. Campbell', 'Campbell JR…Baker CJ 1998 Infect Control Hosp Epidemiol 19(12):924-8'],
      ['Matkovich', 'Matkovich SJ…Dorn GW 2nd 2011 Circ Res 108:18-26'],
      ['Zijlstra', 'Zijlstra GAR…Kempen GIJM 2007 J Am Geriatr Soc 55(4):603-15'],
      ["Tutel'ian", "Tutel'ian VA…Nikol'skaia GV 2001 Vopr Pitan 70(3):25-7"],
      ['20. Saiman', 'Saiman L…Siegel J 2003 Infect Control Hosp Epidemiol 24(5 Suppl):S6-52'],
      ['ACCORD', 'Ginsberg HN…Elam MB; ACCORD Study Group 2010 N Engl J Med 362(17):1563-74'],
      ['Hoot', 'Hoot S…Stamatatos L 2013 PLoS Pathog 9(1):e1003106'],
      ['Stanger', 'Stanger CA…Romilly DP 1994 IEEE Trans Rehabil Eng 2(4):256-65'],
      ['261. Crowell', 'Crowell MS…Gill NW ? J Man Manip Ther :'],
      ['Michener', 'Michener LA…Ely JM 2013 Manual Therapy 18(1):60-64'],
      ['Rhon', 'Rhon D…Hando B 2014 Clin Orthop Relat Res 472(6):1992-3'],
      ['Wang G', 'Wang G…Mistry KB 2016 JAMA Pediatr 170(8):46-61'],
      ['Harrison', 'Harrison JJ…Cervenko J 2012 Clin Transplant 26(2):E149-157'],
      ['Tillman', 'Tillman G.…Tillman G. 2020 PsyArxiv :'],
      ['Carlsson', 'Carlsson R.…Sinclair S. 2018 The Journal of Social Psychology 158(3):285-297'],
      ['Blyth', 'Blyth C. Jr…Wang J. 1990 American Speech 65(3):215-227'],
      ['Hermans', 'Hermans J.…Van der Burght A. T. 1974 Bulletin of the International Statistics Institute 45:523-529'],
      ['Aday', 'Aday L. A.…Aday L. A. 2002 AIDS Care 14(Suppl.1):133-136'],
      ['Knopman', 'Knopman D.…Szklo M. 2001 Neurology 56(1):42-48'],
      ['Macia', 'Macia E.…Duboz P. 2016 PloS one 11(9):e0161544'],
      ['Accordino', 'Accordino M. P.…Guerney B. G. Jr 2001 - :'],
      ['Timmers', 'Timmers S.…Goossens G. H. 2011 Cell metabolism 14(5):612-622'],
      ['Perritt', 'Perritt H. F. III…Perritt H. F. III 1988 Old Gold & Black 71(26):1, 3'],
    ];
    const texts = z.array(z.object({ text: z.string() })).parse(JSON.parse(recorded('reference-strings.json')));
    const found = (start: string) =>
      readReferences(texts.find(({ text }) => text.startsWith(start))?.text ?? '').found[0];

    test.each(facts)('%s', (start, expected) => {
      const data = found(start)?.data;
      const names = data?.authors.map(({ particle, family, given, suffix }) =>
        [particle, family, given, suffix].filter(Boolean).join(' '),
      );
      const group = data?.collectiveAuthor ? `; ${data.collectiveAuthor}` : '';
      const place = `${data?.volume ?? ''}${data?.issue ? `(${data.issue})` : ''}:${data?.pages ?? data?.articleNumber ?? ''}`;
      expect(
        `${names?.[0]}…${names?.at(-1)}${group} ${data?.publishedOn?.year ?? '?'} ${data?.journal ?? '-'} ${place}`,
      ).toBe(expected);
    });

    test('list what they could not place, and guess at none of it', () => {
      expect(found('Parkin DM')).toMatchObject({ unreadParts: ['et al.'], needsLookup: true });
      expect(found('Ellingsen')?.data.title).toBe('[Disease anxiety among medical students and law students]');
      expect(found('Ellingsen')?.unreadParts).toEqual(['Norwegian']);
      expect(found('National Collaborating')?.data).toMatchObject({ kind: 'guideline', number: '113', authors: [] });
      expect(found('Rizzolatti')?.unreadParts).toContain('p. 107 23');
      expect(found('Etodolac')).toMatchObject({
        data: { title: 'Etodolac', accessedOn: { year: 2021, month: 5, day: 16 } },
      });
      expect(found('Knopman')?.unreadParts).toEqual(['… Investigators', 'for the A. R. in C. (ARIC) S.']);
      expect(found('Waksman')?.data).toMatchObject({ pages: '64-70', publisher: 'Routledge', journal: null });
    });

    test('all are read', () => {
      const readings = texts.map(({ text }) => readReferences(text));
      expect(readings.map(({ found: { length } }) => length)).toEqual(texts.map(() => 1));
    });
  });
}
