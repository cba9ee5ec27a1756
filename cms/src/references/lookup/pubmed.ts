import { z } from 'zod';
import type { LookupClient } from './client.ts';
import { LookupError } from './LookupError.ts';
import { articleRecord, bookRecord } from './pubmedRecord.ts';
import type { SourceRecord } from './SourceRecord.ts';
import { attributeOf, childrenOf, elementAt, rawTextAt } from './xml.ts';

/** What a record says of a notice about it, or of what it is a notice of. */
export interface PubMedRelation {
  /** "RetractionIn", "ErratumIn", "RetractionOf". */
  kind: string;
  /** "J Sample. 2020 Mar 4;12(3):45". */
  citation: string | null;
  pmid: string | null;
}

export interface PubMedAnswer {
  record: SourceRecord;
  relations: PubMedRelation[];
}

/**
 * The record with that PMID; null where PubMed has none.
 * @throws {LookupError}
 */
export async function fetchFromPubMed(pmid: string, client: LookupClient): Promise<PubMedAnswer | null> {
  return readPubMed(await fetchRecords(pmid, client), pmid);
}

/**
 * The records with those PMIDs by PMID, in one question; those that PubMed does not have are left out.
 * @throws {LookupError} also where the records together are longer than an answer may be
 */
export async function fetchManyFromPubMed(
  pmids: readonly string[],
  client: LookupClient,
): Promise<Map<string, PubMedAnswer>> {
  return recordsIn(await fetchRecords(pmids.join(','), client));
}

function fetchRecords(id: string, client: LookupClient): Promise<unknown> {
  const query = { db: 'pubmed', id, retmode: 'xml' };
  return client.xml({ service: 'pubmed', path: '/entrez/eutils/efetch.fcgi', query });
}

/** @throws {LookupError} it is not an answer of PubMed, or it is of another record */
export function readPubMed(root: unknown, pmid: string): PubMedAnswer | null {
  const records = recordsIn(root);
  const record = records.get(pmid);
  if (record || records.size === 0) return record ?? null;
  throw new LookupError({ kind: 'not-what-was-asked', happened: `PubMed answered something else than PMID ${pmid}.` });
}

/** By PMID. The root is a set of records, or a record alone. */
function recordsIn(root: unknown): Map<string, PubMedAnswer> {
  const [set] = childrenOf(root, 'PubmedArticleSet');
  const articles = childrenOf(set ?? root, 'PubmedArticle');
  const books = childrenOf(set ?? root, 'PubmedBookArticle');
  if (set === undefined && articles.length + books.length === 0) {
    throw new LookupError({ kind: 'not-what-was-asked', happened: 'PubMed answered something that is no record.' });
  }
  return new Map([
    ...articles.map((article): [string, PubMedAnswer] => {
      const citation = elementAt(article, 'MedlineCitation');
      return [rawTextAt(citation, 'PMID') ?? '', { record: articleRecord(article), relations: relationsIn(citation) }];
    }),
    ...books.map((book): [string, PubMedAnswer] => {
      return [rawTextAt(book, 'BookDocument', 'PMID') ?? '', { record: bookRecord(book), relations: [] }];
    }),
  ]);
}

const searchAnswer = z.object({ esearchresult: z.object({ idlist: z.array(z.string()) }) });

/**
 * The PMID of the one record that PubMed finds for a DOI. Hold that record's DOI against it: the search is by words.
 * @throws {LookupError}
 */
export async function findPmidByDoi(doi: string, client: LookupClient): Promise<string | null> {
  const [pmid, ...others] = await findPmidsByDois([doi], client);
  return pmid !== undefined && others.length === 0 ? pmid : null;
}

/**
 * The PMIDs of what PubMed finds for any of the DOIs, and perhaps of more.
 * @throws {LookupError}
 */
export async function findPmidsByDois(dois: readonly string[], client: LookupClient): Promise<string[]> {
  const term = dois.map((doi) => `"${doi.replaceAll('"', '')}"[doi]`).join(' OR ');
  const answer = await client.json({
    service: 'pubmed',
    path: '/entrez/eutils/esearch.fcgi',
    query: { db: 'pubmed', term, retmode: 'json', retmax: String(dois.length + 1) },
  });
  const result = searchAnswer.safeParse(answer);
  if (result.success) return result.data.esearchresult.idlist;
  throw new LookupError({
    kind: 'not-what-was-asked',
    happened: 'PubMed answered a search with something that cannot be read.',
    cause: result.error,
  });
}

function relationsIn(citation: unknown): PubMedRelation[] {
  const list = elementAt(citation, 'CommentsCorrectionsList');
  return childrenOf(list, 'CommentsCorrections').map((item) => ({
    kind: attributeOf(item, 'RefType') ?? '',
    citation: rawTextAt(item, 'RefSource'),
    pmid: rawTextAt(item, 'PMID'),
  }));
}
