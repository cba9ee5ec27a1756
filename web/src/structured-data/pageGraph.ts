/** All that one page tells machines, as one graph. Each node is in it once; others name it by its `@id`. */
import type { PublicSiteSettings } from '@wellcite/shared/site';
import type { Graph, PersonLeaf, Thing } from 'schema-dts';
import type { Crumb } from '../components/site/crumbs.ts';
import type { PersonCard } from '../content/cards.ts';
import { breadcrumbList } from './breadcrumbList.ts';
import { medicalClinic, webSite } from './clinic.ts';
import { clinicId, webSiteId } from './ids.ts';
import type { PageSubject } from './pageSubject.ts';
import { personOfCard } from './person.ts';
import { pageNode } from './webPage.ts';

export interface DescribedPage {
  siteUrl: string;
  path: string;
  title: string;
  description: string | null;
  /** The pages above it. */
  crumbs: readonly Crumb[];
  settings: PublicSiteSettings;
  /** Null where nobody signed it, or who did has no page any more. */
  reviewer: PersonCard | null;
  subject: PageSubject;
}

export function pageGraph(page: DescribedPage): Graph {
  const { siteUrl, path, title, crumbs, settings, reviewer, subject } = page;
  const breadcrumb = crumbs.length > 0 ? breadcrumbList({ siteUrl, crumbs, page: { title, path } }) : null;
  const signedBy: (PersonLeaf & { '@id': string }) | null = reviewer && personOfCard(reviewer, siteUrl);
  const nodes: Thing[] = [
    {
      ...pageNode(page),
      isPartOf: { '@id': webSiteId(siteUrl) },
      publisher: { '@id': clinicId(siteUrl) },
      ...(breadcrumb && { breadcrumb: { '@id': breadcrumb['@id'] } }),
      ...(signedBy && { reviewedBy: { '@id': signedBy['@id'] } }),
    },
    ...(subject.nodes ?? []),
    ...(breadcrumb ? [breadcrumb] : []),
    ...(signedBy ? [signedBy] : []),
    webSite({ siteUrl, settings }),
    medicalClinic({ siteUrl, settings, offers: subject.offers }),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}
