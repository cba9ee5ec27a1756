import type { ReferenceData } from '../ReferenceData.ts';
import type { LookupClient } from './client.ts';
import { LookupError } from './LookupError.ts';
import { fetchManyFromPubMed, findPmidsByDois, type PubMedAnswer } from './pubmed.ts';

/** What PubMed was asked for many references at once. */
export interface Prefetched {
  byPmid: Map<string, PubMedAnswer>;
  /** By the DOI in small letters; null where PubMed has no record of it. */
  byDoi: Map<string, PubMedAnswer | null>;
}

/** How many references are asked for at once: as a rule their records stay below the limit of an answer. */
export const batchSize = 40;

/**
 * PubMed's records of references that have a PMID or a DOI, by two or three questions in all. What PubMed fails to
 * say is left out, to be asked for one at a time.
 */
export async function prefetch(references: readonly ReferenceData[], client: LookupClient): Promise<Prefetched> {
  const pmids = [...new Set(references.map(({ pmid }) => pmid).filter((pmid) => pmid !== null))];
  const dois = [
    ...new Set(references.map((data) => (data.pmid === null ? data.doi : null)).filter((doi) => doi !== null)),
  ];
  const byPmid = pmids.length > 1 ? await recordsOf(pmids, client) : new Map<string, PubMedAnswer>();
  const byDoi = dois.length > 1 ? await recordsOfDois(dois, client) : new Map<string, PubMedAnswer | null>();
  return { byPmid, byDoi };
}

async function recordsOfDois(dois: string[], client: LookupClient): Promise<Prefetched['byDoi']> {
  const found = await unlessFailed(findPmidsByDois(dois, client));
  const records = found && (found.length === 0 ? new Map<string, PubMedAnswer>() : await recordsOf(found, client));
  // Without all the records nobody can say which DOI PubMed does not have.
  if (!found || !records || records.size < found.length) return new Map();
  const answers = [...records.values()];
  const ofDoi = (doi: string) => answers.filter(({ record }) => record.doi?.toLowerCase() === doi);
  return new Map(
    dois.map((doi) => {
      const [answer, ...others] = ofDoi(doi.toLowerCase());
      return [doi.toLowerCase(), answer && others.length === 0 ? answer : null];
    }),
  );
}

/** In halves, where the records together are longer than an answer may be. */
async function recordsOf(pmids: string[], client: LookupClient): Promise<Map<string, PubMedAnswer>> {
  try {
    return await fetchManyFromPubMed(pmids, client);
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    if (error.kind !== 'too-large' || pmids.length === 1) return new Map();
    const middle = Math.ceil(pmids.length / 2);
    const first = await recordsOf(pmids.slice(0, middle), client);
    return new Map([...first, ...(await recordsOf(pmids.slice(middle), client))]);
  }
}

async function unlessFailed<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof LookupError) return null;
    throw error;
  }
}
