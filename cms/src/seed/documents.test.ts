import { publicContent } from '@wellcite/shared/content-api';
import { expect, test } from 'vitest';
import { toPublicCondition } from '../collections/Conditions/toPublic.ts';
import { toPublicPage } from '../collections/Pages/toPublic.ts';
import { toPublicReference } from '../collections/References/toPublic.ts';
import { toPublicSymptom } from '../collections/Symptoms/toPublic.ts';
import { toPublicTreatment } from '../collections/Treatments/toPublic.ts';
import { toPublicSiteSettings } from '../globals/SiteSettings/toPublic.ts';
import { demonstration } from './content/index.ts';
import {
  authorOf,
  conditionData,
  dateOf,
  pageData,
  referenceData,
  settingsData,
  symptomData,
  type Tools,
  treatmentData,
} from './documents.ts';
import { createIds } from './ids.ts';
import { createMarkdownConverter } from './markdown.ts';
import { testEditorConfig } from './testEditorConfig.ts';

const stored = { id: 'x', updatedAt: '', createdAt: '', publishedAt: '2026-11-22T00:00:00.000Z' };

/** As Payload gives them to the rows of a list that is written. */
function withRowIds<Data extends { changes?: { id?: string | null }[] | null }>(data: Data): Data {
  return { ...data, changes: (data.changes ?? []).map((row, index) => ({ ...row, id: String(index) })) };
}

test('every document can be published as it is', async () => {
  const tools = await makeTools();
  const { references, symptoms, conditions, treatments, pages } = demonstration;
  for (const item of references) {
    publicContent.references.parse(toPublicReference({ ...referenceData(item), ...stored }));
  }
  for (const item of symptoms) {
    publicContent.symptoms.parse(toPublicSymptom({ ...withRowIds(symptomData(item, tools)), ...stored }));
  }
  for (const item of conditions) {
    publicContent.conditions.parse(toPublicCondition({ ...withRowIds(conditionData(item, tools)), ...stored }));
  }
  for (const item of treatments) {
    publicContent.treatments.parse(toPublicTreatment({ ...withRowIds(treatmentData(item, tools)), ...stored }));
  }
  for (const item of pages) {
    publicContent.pages.parse(toPublicPage({ ...withRowIds(pageData(item, tools)), ...stored }));
  }
  publicContent['site-settings'].parse(toPublicSiteSettings({ ...settingsData(tools.ids), ...stored }));
});

test('takes a name apart into what NLM’s style needs', () => {
  expect(authorOf('Abdallah, Chadi G')).toEqual({
    family: 'Abdallah',
    given: 'Chadi G',
    particle: null,
    suffix: null,
  });
  expect(authorOf('de Graaf, RA')).toMatchObject({ particle: 'de', family: 'Graaf', given: 'RA' });
  expect(authorOf('De Feyter, HM')).toMatchObject({ particle: null, family: 'De Feyter' });
  expect(authorOf('Zarate, CA, Jr')).toMatchObject({ family: 'Zarate', given: 'CA', suffix: 'Jr' });
});

test('keeps of a date what is known of it', () => {
  expect(dateOf('2018-09-28')).toEqual({ year: 2018, month: 9, day: 28 });
  expect(dateOf('2018')).toEqual({ year: 2018, month: null, day: null });
  expect(dateOf(undefined)).toEqual({ year: null, month: null, day: null });
});

async function makeTools(): Promise<Tools> {
  const ids = createIds();
  const { pictures, references, symptoms, conditions, treatments, pages } = demonstration;
  const lists = { media: pictures, references, symptoms, conditions, treatments, pages };
  for (const collection of ['media', 'references', 'symptoms', 'conditions', 'treatments', 'pages'] as const) {
    for (const { slug } of lists[collection]) ids.set(collection, slug, `id-of-${slug}`);
  }
  return { ids, richText: createMarkdownConverter({ editorConfig: await testEditorConfig(), idOf: ids.of }) };
}
