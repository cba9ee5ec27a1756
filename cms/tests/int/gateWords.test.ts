import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Condition } from '../../src/payload-types.ts';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import {
  citation,
  newCondition,
  newReference,
  newSymptom,
  newTreatment,
  paragraph,
  richText,
  words,
} from './documents.ts';
import { rowContent } from './rows.ts';
import { told } from './told.ts';

onEachDatabase('what an editor is told at the door to publishing', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  const draft = (data = newCondition()) => cms.payload.create({ collection: 'conditions', draft: true, data });
  const publish = (id: string, data: Partial<Condition> = {}) =>
    cms.payload.update({ collection: 'conditions', id, data: { ...data, _status: 'published' } });

  describe('says what is wrong in words', () => {
    test('of every field, with the way to it', async () => {
      const data = newCondition({
        codes: ['F41.1', 'anxiety'],
        riskFactors: [{ factor: 'x'.repeat(301) }],
        whatItIs: richText(paragraph()),
        whenToGetHelp: [{ level: 'urgent', heading: 'Call if', reasons: [] }],
        questions: [{ question: 'Why?', answer: richText(paragraph(words('  '))) }],
      });
      const { id } = await draft(data);
      expect(await told(publish(id))).toMatchInlineSnapshot(`
        [
          "[codes] ICD-10-CM codes › 2 – “anxiety” is not an ICD-10-CM code. Write it as in F41.1.",
          "[whatItIs] What it is – This is empty. Fill it in before you publish.",
          "[riskFactors.0.factor] Risk factors › 1 – This is 301 characters long and 300 is the most. Shorten it by 1.",
          "[whenToGetHelp.0.reasons] When to get help › 1 › When – There is nothing here yet. Add at least one before you publish.",
          "[questions.0.answer] Questions and answers › 1 › Answer – This is empty. Fill it in before you publish.",
        ]
      `);
    });

    test('of what rich text cannot show', async () => {
      const { id } = await draft(
        newCondition({ causes: richText({ type: 'quote', children: [words('As somebody said')] }) }),
      );
      expect(await told(publish(id))).toMatchInlineSnapshot(`
        [
          "[causes] Causes – There is a quotation that pages cannot show. Delete it or write it as text.",
        ]
      `);
    });

    test('of what is not published, is in the trash, or is gone', async () => {
      const [unpublished, trashed] = [
        await cms.payload.create({ collection: 'treatments', data: { ...newTreatment(), title: 'Ketamine' } }),
        await cms.payload.create({ collection: 'treatments', data: { ...newTreatment(), title: 'Bloodletting' } }),
      ];
      await cms.payload.update({
        collection: 'treatments',
        id: trashed.id,
        data: { deletedAt: new Date().toISOString() },
      });
      const reference = await cms.payload.create({
        collection: 'references',
        data: { ...newReference(), title: 'A study' },
      });
      const { id } = await draft(
        newCondition({
          treatments: [
            { treatment: unpublished.id, how: 'It may help.' },
            { treatment: trashed.id, how: 'It did not help.' },
          ],
          causes: richText(paragraph(words('Nobody knows.'), citation(reference.id))),
        }),
      );
      expect(await told(publish(id))).toMatchInlineSnapshot(`
        [
          "[causes] Causes – “A study” is not published yet. Publish it first or remove it here.",
          "[treatments.0.treatment] Treatments › 1 › Treatment – “Ketamine” is not published yet. Publish it first or remove it here.",
          "[treatments.1.treatment] Treatments › 2 › Treatment – “Bloodletting” is in the trash. Restore and publish it or remove it here.",
        ]
      `);
    });
  });

  test('a document may refer to itself, as a link to its own page does', async () => {
    const { id } = await draft();
    const fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'conditions', value: id } };
    await publish(id, { causes: richText(paragraph({ type: 'link', fields, children: [words('this page')] })) });
    expect((await rowContent(cms, 'conditions', id))?.causes).toMatchObject([
      { children: [{ type: 'link', to: { collection: 'conditions', id } }] },
    ]);
  });

  test('what was populated is published as ids', async () => {
    const symptom = await cms.payload.create({
      collection: 'symptoms',
      data: { ...newSymptom(), _status: 'published' },
    });
    const { id } = await draft(newCondition({ symptoms: [{ symptom: symptom.id }] }));
    const populated = await cms.payload.findByID({ collection: 'conditions', id, depth: 2, draft: true });
    await publish(id, { symptoms: populated.symptoms ?? [] });
    expect((await rowContent(cms, 'conditions', id))?.symptoms).toEqual([{ symptom: symptom.id, note: null }]);
  });

  test('markup in a text stays text', async () => {
    const markup = '<img src=x onerror=alert(1)> & "quotes"';
    const { id } = await draft(newCondition({ summary: markup, whatItIs: richText(paragraph(words(markup))) }));
    await publish(id);
    expect(await rowContent(cms, 'conditions', id)).toMatchObject({
      summary: markup,
      whatItIs: [{ type: 'paragraph', children: [{ type: 'text', text: markup }] }],
    });
  });

  describe('slugs', () => {
    test.each(['Anxiety', 'a b', 'a/b', 'a--b', '-a', 'ä'])('%j is refused', async (slug) => {
      const data = { ...newCondition({ slug }), _status: 'published' as const };
      expect(await told(cms.payload.create({ collection: 'conditions', data }))).toEqual([
        expect.stringContaining('[slug]'),
      ]);
    });

    test('one that a draft or the trash has is refused', async () => {
      const drafted = await draft();
      const trashed = await draft();
      await cms.payload.update({
        collection: 'conditions',
        id: trashed.id,
        data: { deletedAt: new Date().toISOString() },
      });
      for (const { slug } of [drafted, trashed]) {
        const data = { ...newCondition({ slug }), _status: 'published' as const };
        expect(await told(cms.payload.create({ collection: 'conditions', data }))).toEqual([
          expect.stringContaining('[slug]'),
        ]);
      }
    });
  });

  describe('the site settings', () => {
    const settings = {
      clinicName: 'Clinic',
      crisisLines: [{ name: '988', telephone: '988', action: 'Call 988', description: 'At any time' }],
      navigation: [{ label: 'Conditions', kind: 'section' as const, section: 'conditions' as const }],
    };

    test('are held against the contract as well, restored versions included', async () => {
      const page = await cms.payload.create({
        collection: 'pages',
        data: {
          title: 'About',
          slug: 'about',
          summary: 'Who we are.',
          body: richText(paragraph(words('We are a clinic.'))),
          _status: 'published',
        },
      });
      const toPage = { label: 'About', kind: 'page' as const, page: page.id };
      await cms.payload.updateGlobal({
        slug: 'site-settings',
        data: { ...settings, navigation: [toPage], _status: 'published' },
      });
      const { docs } = await cms.payload.findGlobalVersions({ slug: 'site-settings', limit: 1 });
      await cms.payload.updateGlobal({ slug: 'site-settings', data: { ...settings, _status: 'published' } });
      await cms.payload.update({ collection: 'pages', id: page.id, data: { _status: 'draft' } });

      const again = cms.payload.updateGlobal({
        slug: 'site-settings',
        data: { navigation: [toPage], crisisLines: [], _status: 'published' },
      });
      expect(await told(again)).toMatchInlineSnapshot(`
        [
          "[crisisLines] Crisis lines – There is nothing here yet. Add at least one before you publish.",
        ]
      `);
      expect(await told(cms.payload.restoreGlobalVersion({ slug: 'site-settings', id: docs[0]?.id ?? '' }))).toEqual([
        '[navigation.0.page] Menu › 1 › Page – “About” is not published yet. Publish it first or remove it here.',
      ]);
      expect(await rowContent(cms, 'site-settings', 'site-settings')).toMatchObject({
        navigation: [{ label: 'Conditions', target: { kind: 'section', section: 'conditions' } }],
      });
    });
  });
});
