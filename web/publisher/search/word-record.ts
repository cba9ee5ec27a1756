import type { PublicGlossaryEntry } from '@wellcite/shared/glossary';
import { sectionPaths } from '@wellcite/shared/paths';
import type { PageFacts } from '../../src/search/kinds.ts';

/** An entry of the glossary as the index has it: it leads to its own place on the page. */
export function wordRecord({ slug, title, otherForms, definition }: PublicGlossaryEntry): {
  url: string;
  content: string;
  facts: PageFacts;
} {
  return {
    url: `${sectionPaths.glossary}#${slug}`,
    content: definition,
    facts: { title, kind: 'word', names: otherForms, certainty: [] },
  };
}
