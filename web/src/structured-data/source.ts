import type { Author, PublicReference } from '@wellcite/shared/reference';
import type {
  OrganizationLeaf,
  PeriodicalLeaf,
  PersonLeaf,
  PublicationIssueLeaf,
  PublicationVolumeLeaf,
} from 'schema-dts';
import { addressesOf, citation, type SourceNode } from './citation.ts';
import { isoPartialDate } from './dates.ts';

/** A source on its own page, with all that is known of it. */
export function source(reference: PublicReference, siteUrl: string): SourceNode {
  const { publisher, updatedOn, standing, number } = reference;
  const node = citation(reference, siteUrl);
  const addresses = addressesOf(reference);
  const authors = authorsOf(reference);
  const correction = standing?.kind === 'corrected' ? standing.noticeUrl : null;
  const common = {
    ...node,
    ...(addresses.length > 0 && { sameAs: addresses }),
    ...(authors.length > 0 && { author: authors }),
    ...(publisher !== null && { publisher: organization(publisher) }),
    ...(updatedOn && { dateModified: isoPartialDate(updatedOn) }),
    ...(correction !== null && { correction }),
  };
  switch (common['@type']) {
    case 'MedicalScholarlyArticle':
      return { ...common, ...article(reference) };
    case 'Legislation':
      return { ...common, ...(number !== null && { legislationIdentifier: number }) };
    default:
      return { ...common, ...(number !== null && { identifier: number }) };
  }
}

function article(reference: PublicReference) {
  const { pages, articleNumber, publicationTypes } = reference;
  const journal = journalOf(reference);
  return {
    ...(journal && { isPartOf: journal }),
    ...(pages !== null && { pagination: pages }),
    ...(articleNumber !== null && { identifier: articleNumber }),
    ...(publicationTypes.length > 0 && { publicationType: publicationTypes }),
  };
}

/** The journal, or the part of it that is known: an issue of a volume of it. */
function journalOf({ journal, volume, issue }: PublicReference) {
  const whole: PeriodicalLeaf | null = journal === null ? null : { '@type': 'Periodical', name: journal };
  const volumeNode: PublicationVolumeLeaf | PeriodicalLeaf | null =
    volume === null ? whole : { '@type': 'PublicationVolume', volumeNumber: volume, ...(whole && { isPartOf: whole }) };
  const issueNode: PublicationIssueLeaf | null =
    issue === null
      ? null
      : { '@type': 'PublicationIssue', issueNumber: issue, ...(volumeNode && { isPartOf: volumeNode }) };
  return issueNode ?? volumeNode;
}

function authorsOf({ authors, collectiveAuthor }: PublicReference): (PersonLeaf | OrganizationLeaf)[] {
  return [...authors.map(personOf), ...(collectiveAuthor === null ? [] : [organization(collectiveAuthor)])];
}

function personOf({ given, particle, family, suffix }: Author): PersonLeaf {
  return { '@type': 'Person', name: [given, particle, family, suffix].filter((part) => part !== null).join(' ') };
}

function organization(name: string): OrganizationLeaf {
  return { '@type': 'Organization', name };
}
