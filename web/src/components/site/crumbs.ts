import { documentPath, homeSlug, sectionPaths } from '@wellcite/shared/paths';
import type { SiteSection } from '@wellcite/shared/vocabulary';

/** A page above this one. */
export interface Crumb {
  title: string;
  path: string;
}

export const homePath = documentPath('pages', homeSlug);
export const homeCrumb: Crumb = { title: 'Home', path: homePath };

export const sectionTitles: Record<SiteSection, string> = {
  conditions: 'Conditions',
  symptoms: 'Symptoms',
  'symptom-explorer': 'Symptom explorer',
  treatments: 'Treatments',
  references: 'References',
  'a-to-z': 'A to Z',
  glossary: 'Glossary',
};

/** The way to a document's page: home, then the list that it is in. */
export function crumbsInSection(section: SiteSection): Crumb[] {
  return [homeCrumb, { title: sectionTitles[section], path: sectionPaths[section] }];
}
