/** What the index tells of a page besides its text: of what kind it is, the names it goes by, how sure it is. */
import { type PagedCollection, pagedCollections } from '@wellcite/shared/paths';
import type { TreatmentUse } from '@wellcite/shared/treatment';
import { certaintyLevels } from '@wellcite/shared/vocabulary';
import { createReader, type Lookup } from '../../src/content/reader.ts';
import { views } from '../../src/content/views.ts';
import { type EvidenceGroup, evidenceOfCondition, evidenceOfTreatment } from '../../src/evidence/evidenceGroups.ts';
import { otherNamesOf } from '../../src/names/otherNamesOf.ts';
import type { PageFacts } from '../../src/search/kinds.ts';

/** Null where no document has the path: lists lead to pages, and have no words of their own to be found by. */
export function pageFacts(path: string, lookup: Lookup): PageFacts | null {
  const content = createReader(lookup);
  const collection = lookup(views.routes, path).map(pagedCollectionOf).find(Boolean);
  const slug = path.split('/').at(-2) ?? '';
  switch (collection) {
    case 'conditions': {
      const condition = content.conditionBySlug(slug);
      return condition && named('condition', condition, evidenceOfCondition(condition, content));
    }
    case 'symptoms': {
      const symptom = content.symptomBySlug(slug);
      return symptom && named('symptom', symptom, []);
    }
    case 'treatments': {
      const treatment = content.treatmentBySlug(slug);
      return treatment && named('treatment', treatment, evidenceOfTreatment(treatment, content));
    }
    case 'references': {
      const reference = content.referenceBySlug(slug);
      return reference && { title: reference.title, kind: 'source', names: [], certainty: [] };
    }
    case 'people':
    case 'pages': {
      // The front page, whose path has no slug, leads to pages and is left out like a list.
      const page = collection === 'pages' ? content.pageBySlug(slug) : content.personBySlug(slug);
      return page && { title: page.title, kind: 'site', names: [], certainty: [] };
    }
    case undefined:
      return null;
    default:
      return collection satisfies never;
  }
}

function named(
  kind: PageFacts['kind'],
  subject: { title: string; medicalName: string | null; otherNames: readonly string[] },
  evidence: readonly EvidenceGroup[],
): PageFacts {
  const uses: readonly TreatmentUse[] = evidence.flatMap((group) => group.uses);
  return {
    title: subject.title,
    kind,
    names: otherNamesOf(subject),
    certainty: certaintyLevels.filter((level) => uses.some(({ certainty }) => certainty === level)),
  };
}

function pagedCollectionOf({ collection }: { collection: string }): PagedCollection | undefined {
  return pagedCollections.find((name) => name === collection);
}
