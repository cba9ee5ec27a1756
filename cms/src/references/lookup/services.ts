import type { Clock } from './pacer.ts';

/** The services that are asked, and no others. */
export type Service = 'pubmed' | 'pmc' | 'crossref';

interface ServiceFacts {
  /** As editors know it. */
  name: string;
  origin: string;
  /** Services of one house share its limit. */
  house: 'ncbi' | 'crossref';
}

export const services: Record<Service, ServiceFacts> = {
  // E-utilities: https://www.ncbi.nlm.nih.gov/books/NBK25497/
  pubmed: { name: 'PubMed', origin: 'https://eutils.ncbi.nlm.nih.gov', house: 'ncbi' },
  // The citation exporter (https://pmc.ncbi.nlm.nih.gov/api/ctxp/) and the id converter
  // (https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/).
  pmc: { name: 'PubMed Central', origin: 'https://pmc.ncbi.nlm.nih.gov', house: 'ncbi' },
  // https://api.crossref.org/swagger-ui/
  crossref: { name: 'Crossref', origin: 'https://api.crossref.org', house: 'crossref' },
};

/** From the start of one request to the start of the next, in milliseconds; a little more than the third of a second. */
export const gapMs: Record<ServiceFacts['house'], number> = { ncbi: 340, crossref: 210 };

export interface LookupClientOptions {
  fetch?: typeof globalThis.fetch;
  /** Other origins for the services, for tests alone. */
  origins?: Partial<Record<Service, string>>;
  clock?: Clock;
  /** For one request, from its start to the last byte of its answer. */
  timeoutMs?: number;
  /** The name of this program, without spaces, as NCBI asks for it. */
  tool?: string;
  /** Where NCBI and Crossref can write to before they block us. Sent to nobody else. */
  email?: string | null;
  /** Asks nobody anything. */
  isOffline?: boolean;
}

export interface LookupRequest {
  service: Service;
  /** From the root: "/entrez/eutils/efetch.fcgi". */
  path: string;
  query?: Record<string, string>;
}
