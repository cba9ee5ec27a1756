import { setImmediate as nextTurn } from 'node:timers/promises';
import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import type { Payload, PayloadRequest } from 'payload';
import { demonstration } from './content/index.ts';
import { conditionData, pageData, referenceData, settingsData, symptomData, treatmentData } from './documents.ts';
import type { documentsByCollection, Existing } from './existing.ts';
import { toolsFor } from './tools.ts';

/** Documents of these refer to each other, so that each needs its id before any can be written. */
const linkedCollections = ['symptoms', 'conditions', 'treatments', 'pages'] as const;

/** Makes the documents that are not there yet, as drafts. Returns their keys. */
export async function addDocuments(input: {
  payload: Payload;
  existing: Existing;
  req: PayloadRequest;
}): Promise<DocumentKey[]> {
  const { payload, existing, req } = input;
  const { ids } = existing;
  const options = { depth: 0, draft: true, req } as const;
  const added: DocumentKey[] = [];
  const isMissing = (collection: keyof typeof documentsByCollection) => (document: { slug: string }) =>
    !ids.has(collection, document.slug);

  for (const reference of demonstration.references.filter(isMissing('references'))) {
    const { id } = await payload.create({ ...options, collection: 'references', data: referenceData(reference) });
    // SQLite never lets anything else run by itself, and requests wait meanwhile.
    await nextTurn();
    ids.set('references', reference.slug, id);
    added.push(documentKey('references', id));
  }
  for (const data of demonstration.glossary.filter(isMissing('glossary'))) {
    const { id } = await payload.create({ ...options, collection: 'glossary', data });
    ids.set('glossary', data.slug, id);
    added.push(documentKey('glossary', id));
  }

  const missing = {
    symptoms: demonstration.symptoms.filter(isMissing('symptoms')),
    conditions: demonstration.conditions.filter(isMissing('conditions')),
    treatments: demonstration.treatments.filter(isMissing('treatments')),
    pages: demonstration.pages.filter(isMissing('pages')),
  };
  for (const collection of linkedCollections) {
    for (const { slug, title } of missing[collection]) {
      const { id } = await payload.create({ ...options, collection, data: { slug, title } });
      ids.set(collection, slug, id);
      added.push(documentKey(collection, id));
    }
  }

  const tools = toolsFor(payload, ids);
  for (const symptom of missing.symptoms) {
    const id = ids.of('symptoms', symptom.slug);
    await payload.update({ ...options, collection: 'symptoms', id, data: symptomData(symptom, tools) });
    await nextTurn();
  }
  for (const condition of missing.conditions) {
    const id = ids.of('conditions', condition.slug);
    await payload.update({ ...options, collection: 'conditions', id, data: conditionData(condition, tools) });
    await nextTurn();
  }
  for (const treatment of missing.treatments) {
    const id = ids.of('treatments', treatment.slug);
    await payload.update({ ...options, collection: 'treatments', id, data: treatmentData(treatment, tools) });
    await nextTurn();
  }
  for (const page of missing.pages) {
    const id = ids.of('pages', page.slug);
    await payload.update({ ...options, collection: 'pages', id, data: pageData(page, tools) });
    await nextTurn();
  }

  if (!existing.hasSettings) {
    await payload.updateGlobal({ ...options, slug: 'site-settings', data: settingsData(ids) });
    added.push(documentKey('site-settings', 'site-settings'));
  }
  return added;
}
