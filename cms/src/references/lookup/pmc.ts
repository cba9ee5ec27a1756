import { lengths } from '@wellcite/shared/vocabulary';
import { z } from 'zod';
import type { LookupClient } from './client.ts';
import { toDate } from './crossref.ts';
import { LookupError } from './LookupError.ts';
import { allowed, emptyRecord, type SourceRecord } from './SourceRecord.ts';
import { atMost, joinedOrganizations, placeIn, plainText, plainTitle, toAuthor } from './texts.ts';

const word = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);

const converted = z.object({ records: z.array(z.object({ pmid: word, doi: word })).max(10) });

/**
 * The PMID and the DOI of an article in PubMed Central, by NCBI's id converter. Null each where it has none.
 * @throws {LookupError}
 */
export async function convertPmcid(
  pmcid: string,
  client: LookupClient,
): Promise<{ pmid: string | null; doi: string | null }> {
  const answer = converted.safeParse(
    await client.json({
      service: 'pmc',
      path: '/tools/idconv/api/v1/articles/',
      query: { ids: pmcid, idtype: 'pmcid', format: 'json', versions: 'no' },
    }),
  );
  if (!answer.success) throw unreadable(answer.error);
  const [record] = answer.data.records;
  return { pmid: allowed('pmid', record?.pmid ?? null), doi: allowed('doi', record?.doi ?? null) };
}

const date = z
  .object({ 'date-parts': z.array(z.array(z.coerce.number())).min(1) })
  .nullish()
  .catch(null);

/** What we read of CSL-JSON as the citation exporter writes it. */
const citation = z.object({
  title: word,
  author: z
    .array(z.object({ family: word, given: word, suffix: word, literal: word }))
    .nullish()
    .catch(null),
  'container-title': word,
  'container-title-short': word,
  issued: date,
  'epub-date': date,
  volume: word,
  issue: word,
  page: word,
  PMID: word,
  PMCID: word,
  DOI: word,
});

/**
 * An article of PubMed Central by NCBI's citation exporter, for those that PubMed itself does not have.
 * @throws {LookupError}
 */
export async function fetchFromPmc(pmcid: string, client: LookupClient): Promise<SourceRecord> {
  const answer = await client.json({
    service: 'pmc',
    path: '/api/ctxp/v1/pmc/',
    query: { format: 'csl', id: pmcid.replace(/^PMC/, '') },
  });
  return readExported(answer);
}

/** @throws {LookupError} it is not CSL-JSON */
export function readExported(value: unknown): SourceRecord {
  const result = citation.safeParse(Array.isArray(value) ? value[0] : value);
  if (!result.success) throw unreadable(result.error);
  const item = result.data;
  const names = item.author ?? [];
  // The exporter writes an organization as a family name alone.
  const isPerson = ({ given }: (typeof names)[number]) => Boolean(given);
  return {
    ...emptyRecord,
    ...placeIn(plainText(item.page)),
    title: plainTitle(item.title) ?? '',
    authors: names
      .filter(isPerson)
      .map(({ family, given, suffix }) =>
        toAuthor({ family: plainText(family), given: plainText(given), suffix: plainText(suffix) }),
      )
      .filter((author) => author !== null),
    collectiveAuthor: joinedOrganizations(
      names
        .filter((name) => !isPerson(name))
        .map(({ literal, family }) => plainText(literal ?? family))
        .filter((name) => name !== null),
    ),
    journal: atMost(lengths.title, plainText(item['container-title'])),
    journalAbbreviation: atMost(lengths.name, plainText(item['container-title-short'])?.replaceAll('.', '') ?? null),
    publishedOn: toDate(item.issued),
    publishedOnlineOn: toDate(item['epub-date']),
    volume: atMost(40, plainText(item.volume)),
    issue: atMost(40, plainText(item.issue)),
    doi: allowed('doi', item.DOI ?? null),
    pmid: allowed('pmid', item.PMID ?? null),
    pmcid: allowed('pmcid', item.PMCID ?? null),
  };
}

function unreadable(cause: unknown): LookupError {
  return new LookupError({
    kind: 'not-what-was-asked',
    happened: 'PubMed Central answered something that cannot be read.',
    cause,
  });
}
