/** The gate of retractions: a source that has been retracted is not cited anew. */
import { relationsOf } from '@wellcite/shared/relations';
import type { Gate } from '../../publishing/extensions.ts';
import { placeOf } from '../../publishing/place.ts';
import { readChecks } from '../../references/checks/checks.ts';
import { isApprovable } from '../signOff/approvable.ts';

export const retractionGate: Gate = async ({ document, published, fields, req }) => {
  if (!isApprovable(document.collection)) return [];
  const cited = citationsIn(document);
  const known = new Set((published ? citationsIn(published) : []).map(({ id }) => id));
  const added = cited.filter(({ id }) => !known.has(id));
  const checks = await readChecks([...new Set(added.map(({ id }) => id))], req);
  const retracted = new Set(checks.filter(({ standing }) => standing === 'retracted').map(({ id }) => id));
  return added
    .filter(({ id }) => retracted.has(id))
    .map(({ path }) => ({
      ...placeOf(fields, path),
      message: 'A source that is cited here has been retracted. Cite another one or take the claim out.',
    }));
};

function citationsIn(document: Parameters<typeof relationsOf>[0]) {
  return relationsOf(document).filter(({ collection }) => collection === 'references');
}
