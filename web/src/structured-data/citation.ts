import { doiAddress, pmcAddress, pubMedAddress } from '@wellcite/shared/citations/formatReference';
import { documentPath } from '@wellcite/shared/paths';
import type { PublicReference } from '@wellcite/shared/reference';
import { noticeLabels } from '@wellcite/shared/vocabulary';
import type {
  DigitalDocumentLeaf,
  LegislationLeaf,
  MedicalScholarlyArticleLeaf,
  ReportLeaf,
  WebPageLeaf,
} from 'schema-dts';
import { isoPartialDate } from './dates.ts';
import { entityId } from './ids.ts';

/** What a source can be. A MedicalGuideline is not among them: it is no work there, and cannot be cited. */
export type SourceNode = MedicalScholarlyArticleLeaf | ReportLeaf | LegislationLeaf | DigitalDocumentLeaf | WebPageLeaf;

/** A source as a page that cites it names it: enough to find it. All that is known of it is on its own page. */
export function citation(reference: PublicReference, siteUrl: string): SourceNode {
  const { title, publishedOn, publishedOnlineOn, standing } = reference;
  const date = publishedOn ?? publishedOnlineOn;
  const [address] = addressesOf(reference);
  return {
    '@type': sourceType(reference),
    '@id': entityId('references', siteUrl + documentPath('references', reference.slug)),
    name: title,
    ...(date && { datePublished: isoPartialDate(date) }),
    ...(address !== undefined && { sameAs: address }),
    ...(standing && { creativeWorkStatus: noticeLabels[standing.kind] }),
  };
}

/**
 * A page's sources as machines may take them. What was retracted supports nothing: the page mentions it, with its status,
 * and does not cite it.
 */
export function citations(references: readonly PublicReference[], siteUrl: string) {
  const isRetracted = ({ standing }: PublicReference) => standing?.kind === 'retracted';
  const nodes = (sources: readonly PublicReference[]) => sources.map((source) => citation(source, siteUrl));
  const retracted = nodes(references.filter(isRetracted));
  const standing = nodes(references.filter((reference) => !isRetracted(reference)));
  return {
    ...(standing.length > 0 && { citation: standing }),
    ...(retracted.length > 0 && { mentions: retracted }),
  };
}

/** Where the source itself is, the most lasting address first. */
export function addressesOf({ doi, pmid, pmcid, url }: PublicReference): string[] {
  const lasting = [doi && doiAddress(doi), pmid && pubMedAddress(pmid), pmcid && pmcAddress(pmcid)];
  const addresses = lasting.flatMap((address) => address || []);
  return addresses.length > 0 || url === null ? addresses : [url];
}

function sourceType({ kind }: PublicReference): SourceNode['@type'] {
  switch (kind) {
    case 'article':
      return 'MedicalScholarlyArticle';
    case 'guideline':
      return 'Report';
    case 'regulation':
      return 'Legislation';
    case 'device-clearance':
    case 'drug-label':
      return 'DigitalDocument';
    case 'web-page':
      return 'WebPage';
    default:
      return kind satisfies never;
  }
}
