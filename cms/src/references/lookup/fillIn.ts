import type { ReferenceData } from '../ReferenceData.ts';
import type { LookupClient } from './client.ts';
import { combine, isSameWork } from './combine.ts';
import { crossrefRecord, fetchFromCrossref } from './crossref.ts';
import { type LookupError, orFailure } from './LookupError.ts';
import { convertPmcid, fetchFromPmc } from './pmc.ts';
import type { Prefetched } from './prefetch.ts';
import { fetchFromPubMed, findPmidByDoi, type PubMedAnswer } from './pubmed.ts';
import { isSameDoi, type SourceRecord } from './SourceRecord.ts';

export type LookupSource = 'PubMed' | 'Crossref';

export interface FilledIn {
  data: ReferenceData;
  /** Who filled something in; empty where nobody did. */
  from: LookupSource[];
  /** Sentences for the editor: what could not be looked up, and where a source says otherwise than the text. */
  problems: string[];
}

interface Found {
  record: SourceRecord;
  source: LookupSource;
  /** The number that it was found by. */
  by: string;
}

/**
 * Fills in what a pasted reference leaves open: from PubMed where it has the work, or else from Crossref, by the
 * numbers that the text gives. What the text says is never replaced. Does not throw where a service fails: the
 * reference then keeps what it has, and the problems say so.
 */
export async function fillIn(data: ReferenceData, client: LookupClient): Promise<FilledIn> {
  return fillInKnowing({ data, client, known: { byPmid: new Map(), byDoi: new Map() } });
}

interface Asking {
  data: ReferenceData;
  client: LookupClient;
  /** What need not be asked again. */
  known: Prefetched;
}

/** As fillIn, by what PubMed said before. */
export async function fillInKnowing(asking: Asking): Promise<FilledIn> {
  const { data, client } = asking;
  if (data.pmid === null && data.pmcid === null && data.doi === null) {
    const problem = 'There is no PMID, PMCID or DOI to look it up by. Check the details by hand, or add one of them.';
    return { data, from: [], problems: [problem] };
  }
  const failures: LookupError[] = [];
  const atPubMed = await orFailure(fromPubMed(asking), failures);
  const isPmidUnknown = data.pmid !== null && atPubMed === null && failures.length === 0;
  const found =
    atPubMed ??
    (await orFailure(fromPmc(data, client), failures)) ??
    (await orFailure(fromCrossref(data, client), failures));
  const problems = isPmidUnknown ? [`PubMed has no record with PMID ${data.pmid}. Check the number.`] : [];
  const unanswered = [...new Set(failures.map(({ happened }) => happened))];
  if (!found) {
    const isKnown = failures.length > 0 || problems.length > 0;
    const nowhere = `Neither PubMed nor Crossref has ${numbersOf(data)}. Check the number, or fill in the rest by hand.`;
    return { data, from: [], problems: [...problems, ...unanswered.map(keepsText), ...(isKnown ? [] : [nowhere])] };
  }
  const { record, source } = found;
  if (!isSameWork(data, record)) return { data, from: [], problems: [...problems, otherWork(found)] };
  const combined = combine({ data, record, source });
  const instead = unanswered.map(
    (happened) => `${happened} ${source} filled in what it knows. Look it up again later.`,
  );
  return { data: combined.data, from: [source], problems: [...problems, ...instead, ...combined.problems] };
}

async function fromPubMed({ data, client, known }: Asking): Promise<Found | null> {
  const { pmid, doi } = data;
  if (pmid !== null) {
    const answer = known.byPmid.get(pmid) ?? (await fetchFromPubMed(pmid, client));
    return answer && { record: answer.record, source: 'PubMed', by: `PMID ${pmid}` };
  }
  if (doi === null) return null;
  const answer = known.byDoi.get(doi.toLowerCase());
  const asked = answer === undefined ? await byDoi(doi, client) : answer;
  return asked && { record: asked.record, source: 'PubMed', by: `DOI ${doi}` };
}

async function byDoi(doi: string, client: LookupClient): Promise<PubMedAnswer | null> {
  const pmid = await findPmidByDoi(doi, client);
  const answer = pmid === null ? null : await fetchFromPubMed(pmid, client);
  // The search may find a work that only mentions the DOI.
  return answer && isSameDoi(answer.record.doi, doi) ? answer : null;
}

/** PubMed Central, which tells the PMID, or the details where PubMed has no record. */
async function fromPmc(data: ReferenceData, client: LookupClient): Promise<Found | null> {
  if (data.pmcid === null || data.pmid !== null) return null;
  const { pmid } = await convertPmcid(data.pmcid, client);
  const answer = pmid === null ? null : await fetchFromPubMed(pmid, client);
  const record = answer?.record ?? (await fetchFromPmc(data.pmcid, client));
  return { record, source: 'PubMed', by: data.pmcid };
}

async function fromCrossref(data: ReferenceData, client: LookupClient): Promise<Found | null> {
  const work = data.doi === null ? null : await fetchFromCrossref(data.doi, client);
  return work && { record: crossrefRecord(work), source: 'Crossref', by: `DOI ${data.doi}` };
}

function keepsText(happened: string): string {
  return `${happened} The reference keeps what the text itself says. Try again later, or fill in the rest by hand.`;
}

function otherWork({ record, source, by }: Found): string {
  return `${source} has another work under ${by}: “${record.title}”. Nothing was filled in. Check the number.`;
}

/** "PMID 123 and DOI 10.1000/x" */
function numbersOf({ pmid, pmcid, doi }: ReferenceData): string {
  const numbers = [pmid && `PMID ${pmid}`, pmcid, doi && `DOI ${doi}`].filter(Boolean);
  return numbers.join(' and ');
}
