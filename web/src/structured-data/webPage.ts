import type {
  AboutPageLeaf,
  CollectionPageLeaf,
  ContactPageLeaf,
  MedicalWebPageLeaf,
  ProfilePageLeaf,
  Thing,
  WebPageLeaf,
} from 'schema-dts';
import { citations } from './citation.ts';
import { isoDay } from './dates.ts';
import type { DescribedPage } from './pageGraph.ts';
import type { PageKind } from './pageSubject.ts';

export type PageNode =
  | AboutPageLeaf
  | CollectionPageLeaf
  | ContactPageLeaf
  | MedicalWebPageLeaf
  | ProfilePageLeaf
  | WebPageLeaf;

/** The page itself. When it first appeared is not known, so only its last change is told. */
export function pageNode({ siteUrl, path, title, description, subject }: DescribedPage): PageNode {
  const url = siteUrl + path;
  const type = pageTypes[subject.kind];
  const [entity] = subject.nodes ?? [];
  const mainEntity = entity && idOf(entity);
  const { review = null } = subject;
  return {
    '@type': type,
    '@id': url,
    url,
    name: title,
    ...(description !== null && { description }),
    inLanguage: 'en-US',
    ...(type === 'MedicalWebPage' && { audience: { '@type': 'Patient' } as const }),
    ...(mainEntity !== undefined && { mainEntity: { '@id': mainEntity } }),
    ...(subject.publishedAt !== undefined && { dateModified: subject.publishedAt }),
    ...(review && { lastReviewed: isoDay(review.reviewedOn) }),
    ...citations(subject.citations?.references.map(({ reference }) => reference) ?? [], siteUrl),
  };
}

const pageTypes: Record<PageKind, PageNode['@type']> = {
  home: 'WebPage',
  condition: 'MedicalWebPage',
  symptom: 'MedicalWebPage',
  treatment: 'MedicalWebPage',
  reference: 'WebPage',
  person: 'ProfilePage',
  list: 'CollectionPage',
  about: 'AboutPage',
  contact: 'ContactPage',
  page: 'WebPage',
};

function idOf(node: Thing): string | undefined {
  return typeof node === 'object' && '@id' in node ? node['@id'] : undefined;
}
