import { type PublicCollection, parsePublicDocument } from '@wellcite/shared/content-api';
import { lengths } from '@wellcite/shared/vocabulary';
import fc from 'fast-check';
import type { Field } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { Conditions } from '../../collections/Conditions/index.ts';
import { Glossary } from '../../collections/Glossary/index.ts';
import { Pages } from '../../collections/Pages/index.ts';
import { People } from '../../collections/People/index.ts';
import { References } from '../../collections/References/index.ts';
import { Symptoms } from '../../collections/Symptoms/index.ts';
import { Treatments } from '../../collections/Treatments/index.ts';
import { SiteSettings } from '../../globals/SiteSettings/index.ts';
import type { StoredDocuments } from '../../publishing/mappers.ts';
import { citation, link, paragraph, state, text } from '../../rich-text/toPublicFixtures.ts';
import { demonstration } from '../../seed/content/index.ts';
import {
  conditionData,
  pageData,
  referenceData,
  settingsData,
  symptomData,
  type Tools,
  treatmentData,
} from '../../seed/documents.ts';
import { createIds } from '../../seed/ids.ts';
import { createMarkdownConverter } from '../../seed/markdown.ts';
import { testEditorConfig } from '../../seed/testEditorConfig.ts';
import { draftForReaders } from './draftForReaders.ts';
import { close, open } from './placeholder.ts';
import { UnshowableDraft } from './UnshowableDraft.ts';

const now = new Date('2026-11-28T12:00:00.000Z');
const fieldsOf: { [key in PublicCollection]?: Field[] } = {
  conditions: Conditions.fields,
  symptoms: Symptoms.fields,
  treatments: Treatments.fields,
  pages: Pages.fields,
  references: References.fields,
  people: People.fields,
  glossary: Glossary.fields,
  'site-settings': SiteSettings.fields,
};

/** As the form or the database may hold it: whatever was typed so far. */
function show<K extends PublicCollection>(collection: K, doc: object) {
  const fields = fieldsOf[collection] ?? [];
  return draftForReaders({ collection, doc: doc as StoredDocuments[K], fields, now });
}

describe('a draft of which only the title is there', () => {
  const { document, missing } = show('conditions', { id: '6f1c', title: 'Grief' });

  test('is shown with what is missing marked where it will stand', () => {
    expect(document.content).toMatchObject({
      title: 'Grief',
      slug: 'draft-6f1c',
      publishedAt: now.toISOString(),
      summary: `${open}Summary: still to be written${close}`,
      whatItIs: [{ type: 'paragraph', children: [{ text: `${open}What it is: still to be written${close}` }] }],
    });
  });

  test('says what to do before it can be published', () => {
    expect(missing.map(({ label, message }) => `${label}: ${message}`)).toMatchInlineSnapshot(`
      [
        "Web address: This is empty. Fill it in before you publish.",
        "Summary: This is empty. Fill it in before you publish.",
        "What it is: This is empty. Fill it in before you publish.",
      ]
    `);
  });
});

test('what is complete is shown as it would be published, and nothing is missing', () => {
  const complete = { id: '1', title: 'Placebo', slug: 'placebo', otherForms: [], definition: 'A sugar pill.' };
  expect(show('glossary', complete)).toEqual({ document: { collection: 'glossary', content: complete }, missing: [] });
});

test('a choice that was not made is named, with what stands in for it', () => {
  const { document, missing } = show('symptoms', { id: '1', title: 'Dizziness' });
  expect(document.content).toMatchObject({ careLevel: 'self-care' });
  expect(missing.find(({ path }) => path === 'careLevel')?.message).toContain('shown here as “self care”');
});

test('a link that is still being made stays as its words, and the text around it stays', () => {
  const whatItIs = state(
    paragraph(text('Read '), link({ linkType: 'custom', url: '' }, text('this page')), text(' now.')),
  );
  const { document } = show('conditions', { id: '1', title: 'Grief', whatItIs });
  expect(JSON.stringify(document.content)).toContain(`Read this page ${open}link: still to be completed${close} now.`);
});

test('a citation without a source is marked in its sentence', () => {
  const whatItIs = state(paragraph(text('It helps.'), citation()));
  const { document } = show('conditions', { id: '1', title: 'Grief', whatItIs });
  expect(JSON.stringify(document.content)).toContain(`${open}source: still to be chosen${close}`);
});

test('what is too long is cut where it will have to be, and says by how much', () => {
  const { document } = show('pages', { id: '1', title: 'About', summary: 'x'.repeat(lengths.summary + 20) });
  expect(document.content).toMatchObject({
    summary: expect.stringMatching(/^x{200,}\uE000 … 20 characters too long\uE001$/),
  });
});

test('a number that is too small or too large is shown as the nearest that it may be, and is named', () => {
  for (const enquiryRetentionDays of [-1, 1e9]) {
    const { document, missing } = show('site-settings', {
      id: 'site-settings',
      clinicName: 'Us',
      enquiryRetentionDays,
    });
    expect(document.content).toMatchObject({ enquiryRetentionDays: expect.any(Number) });
    expect(missing.map(({ path }) => path)).toContain('enquiryRetentionDays');
  }
});

test('what no form holds is refused, and what stands in it is not said', () => {
  for (const doc of [{ title: { secret: 'Quokkaberry' } }, { title: 'T', publishedAt: 'Quokkaberry' }]) {
    const showIt = () => show('conditions', { id: '1', ...doc });
    expect(showIt).toThrow(UnshowableDraft);
    expect(showIt).not.toThrow(/Quokkaberry/);
  }
});

describe('whatever is taken out of a document or spoiled in it, it can be shown', () => {
  let documents: [PublicCollection, object][] = [];
  beforeAll(async () => {
    const tools = await makeTools();
    const stored = { id: 'x', publishedAt: now.toISOString() };
    documents = [
      ...demonstration.conditions.map((one) => ['conditions', conditionData(one, tools)] as const),
      ...demonstration.treatments.map((one) => ['treatments', treatmentData(one, tools)] as const),
      ...demonstration.symptoms.slice(0, 3).map((one) => ['symptoms', symptomData(one, tools)] as const),
      ...demonstration.pages.slice(0, 3).map((one) => ['pages', pageData(one, tools)] as const),
      ...demonstration.references.slice(0, 5).map((one) => ['references', referenceData(one)] as const),
      ...demonstration.people.map((one) => ['people', one] as const),
      ...demonstration.glossary.slice(0, 3).map((one) => ['glossary', one] as const),
      ['site-settings', settingsData(tools.ids)] as const,
    ].map(([collection, data]): [PublicCollection, object] => [collection, { ...data, ...stored }]);
  });

  test('by the law that what is shown holds to the contract', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(fc.record({ at: fc.nat(), how: fc.constantFrom('gone', 'null', 'blank', 'no rows', 'too long') }), {
          minLength: 1,
          maxLength: 12,
        }),
        (which, damages) => {
          const [collection, whole] = documents[which % documents.length] ?? ['glossary', {}];
          const doc = structuredClone(whole);
          for (const { at, how } of damages) spoil(doc, at, how);
          const { document } = show(collection, doc);
          expect(parsePublicDocument(collection, document.content)).toEqual(document);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const spoiled = { gone: undefined, null: null, blank: '', 'no rows': [], 'too long': 'x'.repeat(5000) } as const;

/** Spoils one value of the form: a field, or a field of a row. */
function spoil(doc: object, at: number, how: keyof typeof spoiled): void {
  const damage = spoiled[how];
  const places: (() => void)[] = [];
  const walk = (value: object): void => {
    for (const [key, child] of Object.entries(value)) {
      // A date is picked, never typed.
      if (key === 'id' || key === 'root' || (/^(?:changedOn|publishedAt)$/.test(key) && damage)) continue;
      const isRow = Array.isArray(value) && typeof child === 'object';
      const fits =
        typeof damage === 'string' ? typeof child === 'string' : !Array.isArray(damage) || Array.isArray(child);
      if (fits && !isRow) places.push(() => Object.assign(value, { [key]: damage }));
      if (typeof child === 'object' && child !== null) walk(child);
    }
  };
  walk(doc);
  places[at % places.length]?.();
}

async function makeTools(): Promise<Tools> {
  const idOf: Tools['ids']['of'] = (_, slug) => `id-of-${slug}`;
  const ids = { ...createIds(), of: idOf };
  return { ids, richText: createMarkdownConverter({ editorConfig: await testEditorConfig(), idOf }) };
}
