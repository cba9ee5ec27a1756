import { documentPath, searchPath, sectionPaths } from '@wellcite/shared/paths';
import { sitePages } from '../../src/sitePages.ts';

/** The pages that carry a script, one file each. All others are read as they stand. */
export const reactingPaths: readonly string[] = [
  searchPath,
  sectionPaths['symptom-explorer'],
  documentPath('pages', sitePages.contact),
];
