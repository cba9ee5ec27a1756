import { relationsOf } from '@wellcite/shared/relations';
import { expect, test } from 'vitest';
import { anxiety } from '../../tests/fixtures/conditions.ts';
import { sampleDocuments } from '../../tests/fixtures/content.ts';
import { ketamine } from '../../tests/fixtures/treatments.ts';
import { createReader, memoryLookup } from '../content/reader.ts';
import { evidenceOfCondition, evidenceOfTreatment } from '../evidence/evidenceGroups.ts';
import { numberCitations } from './numberCitations.ts';
import { conditionReadingOrder, treatmentReadingOrder } from './readingOrder.ts';

const content = createReader(memoryLookup(sampleDocuments));

test('a condition’s page cites every public reference in its fields, and those of the uses it shows', () => {
  const evidence = evidenceOfCondition(anxiety, content);
  const { references } = numberCitations(conditionReadingOrder(anxiety, evidence), content.reference);
  const inFields = relationsOf({ collection: 'conditions', content: anxiety });
  const inUses = content.usesForCondition(anxiety.id).flatMap(({ use }) => use.references);
  const cited = inFields.filter(({ collection }) => collection === 'references').map(({ id }) => id);

  expect(new Set(references.map(({ reference }) => reference.id))).toEqual(
    new Set([...cited, ...inUses].filter((id) => content.reference(id))),
  );
});

test('a treatment’s page cites every reference in its fields but those of uses whose condition is not public', () => {
  const evidence = evidenceOfTreatment(ketamine, content);
  const { references } = numberCitations(treatmentReadingOrder(ketamine, evidence), content.reference);
  const shown = { ...ketamine, uses: ketamine.uses.filter(({ condition }) => content.conditionCard(condition)) };
  const inFields = relationsOf({ collection: 'treatments', content: shown });
  const cited = inFields.filter(({ collection }) => collection === 'references').map(({ id }) => id);

  expect(shown.uses.length).toBeLessThan(ketamine.uses.length);
  expect(new Set(references.map(({ reference }) => reference.id))).toEqual(new Set(cited));
});
