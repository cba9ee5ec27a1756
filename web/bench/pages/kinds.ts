/** Every kind of page, by one page that stands for it in the demonstration content. */
import { searchPath, sectionPaths } from '@wellcite/shared/paths';

export interface PageKind {
  /** As `--only` names it. */
  name: string;
  /** A page that is not there is left out, with a line. */
  path: string;
  /** Most bytes in all, as transferred without headers; null where only the common targets hold. */
  byteLimit: number | null;
}

/** The kind that is held against the same article in another design system. */
export const comparedKind = 'condition';

export const pageKinds: readonly PageKind[] = [
  { name: 'home', path: '/', byteLimit: null },
  { name: comparedKind, path: '/conditions/anxiety/', byteLimit: 30_000 },
  { name: 'symptom', path: '/symptoms/chest-pain/', byteLimit: null },
  { name: 'treatment', path: '/treatments/ketamine-assisted-therapy/', byteLimit: null },
  { name: 'reference', path: '/references/garakani-2020/', byteLimit: null },
  { name: 'person', path: '/people/demonstration-reviewer/', byteLimit: null },
  { name: 'site-page', path: '/how-we-review/', byteLimit: null },
  { name: 'contact', path: '/contact/', byteLimit: null },
  { name: 'list', path: sectionPaths.conditions, byteLimit: null },
  { name: 'a-to-z', path: sectionPaths['a-to-z'], byteLimit: null },
  { name: 'glossary', path: sectionPaths.glossary, byteLimit: null },
  { name: 'search', path: searchPath, byteLimit: 120_000 },
  { name: 'search-results', path: `${searchPath}?q=anxiety`, byteLimit: 120_000 },
  { name: 'explorer', path: sectionPaths['symptom-explorer'], byteLimit: 90_000 },
];
