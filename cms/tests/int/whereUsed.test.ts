import type { DocumentKey } from '@wellcite/shared/content-api';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Use } from '../../src/editorial/whereUsed/whereUsed.ts';
import type { Condition, Reference, Symptom, Treatment } from '../../src/payload-types.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
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
import { isPublished, rowContent } from './rows.ts';

onEachDatabase('where used, merge and replace', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database, { requireApproval: true });
    await cms.payload.update({ collection: 'people', id: signer(cms), data: { _status: 'published' } });
  });
  afterAll(() => cms.stop());

  const step = async (path: string, body: object, as: Account) => {
    const answer = await cms.api(`/api/editorial/${path}`, { method: 'POST', as, body: JSON.stringify(body) });
    const { errors, ...rest } = await answer.json();
    return errors ? `${answer.status} ${errors[0].message}` : rest;
  };
  const merge = (keep: DocumentKey, remove: DocumentKey, as = cms.reviewer) => step('merge', { keep, remove }, as);
  const usesOf = async (key: DocumentKey): Promise<Use[]> => (await step('where-used', { key }, cms.editor)).uses;
  const recordOf = (key: DocumentKey) => cms.payload.findByID({ collection: 'editorial-records', id: key });

  const approve = async (key: DocumentKey) =>
    expect(await step('approve', { key, digest: (await recordOf(key)).digest }, cms.reviewer)).toEqual({ done: true });

  /** Each is published; what must be approved is approved first. */
  async function reference(data: Partial<Reference> = {}) {
    const doc = await cms.payload.create({
      collection: 'references',
      data: { ...newReference(data), _status: 'published' },
    });
    return { ...doc, key: `references:${doc.id}` as const };
  }
  async function symptom(data: Partial<Symptom> = {}) {
    const doc = await cms.payload.create({ collection: 'symptoms', draft: true, data: newSymptom(data) });
    const key = `symptoms:${doc.id}` as const;
    await approve(key);
    await cms.payload.update({ collection: 'symptoms', id: doc.id, data: { _status: 'published' } });
    return { ...doc, key };
  }
  async function condition(data: Partial<Condition>) {
    const made = { ...newCondition(data) };
    const doc = await cms.payload.create({ collection: 'conditions', draft: true, data: made, user: cms.editor.user });
    const key = `conditions:${doc.id}` as const;
    await approve(key);
    await cms.payload.update({ collection: 'conditions', id: doc.id, data: { _status: 'published' } });
    return { ...doc, key };
  }
  async function treatment(data: Partial<Treatment>) {
    const doc = await cms.payload.create({ collection: 'treatments', draft: true, data: newTreatment(data) });
    const key = `treatments:${doc.id}` as const;
    await approve(key);
    await cms.payload.update({ collection: 'treatments', id: doc.id, data: { _status: 'published' } });
    return { ...doc, key };
  }
  async function picture(shade: number) {
    const background = { r: shade, g: 80, b: 120 };
    const data = await sharp({ create: { width: 600, height: 400, channels: 3, background } })
      .png()
      .toBuffer();
    const file = { data, name: `shade-${shade}.png`, mimetype: 'image/png', size: data.length };
    const { id } = await cms.payload.create({ collection: 'media', data: { alt: 'A square' }, file });
    return { id, key: `media:${id}` as const };
  }
  const edit = (id: string, data: Partial<Condition>) =>
    cms.payload.update({ collection: 'conditions', id, draft: true, data, user: cms.editor.user });
  const draftOf = (id: string) => cms.payload.findByID({ collection: 'conditions', id, draft: true, depth: 0 });
  const cited = (...sources: string[]) => richText(paragraph(words('Anxiety is common.'), citation(...sources)));
  const redirectsTo = async (id: string) =>
    (await cms.payload.find({ collection: 'redirects', where: { 'to.value': { equals: id } }, depth: 0 })).docs
      .map(({ from }) => from)
      .sort();

  describe('where used', () => {
    test('names published pages and drafts, and where in them: relations, lists, and citations inside rich text', async () => {
      const source = await reference();
      const page = await condition({ whatItIs: cited(source.id), causes: cited(source.id) });
      const other = await treatment({
        uses: [
          {
            condition: page.id,
            outcome: 'anxiety',
            statement: 'It may ease anxiety.',
            effect: 'benefit',
            certainty: 'low',
            regulatoryStatus: 'not-regulated',
            references: [source.id],
          },
        ],
      });
      const draft = await cms.payload.create({
        collection: 'conditions',
        draft: true,
        data: newCondition({ whatItIs: cited(source.id) }),
      });
      await edit(page.id, { causes: null, summary: 'Edited.' });
      const uses = await usesOf(source.key);
      expect(uses).toHaveLength(3);
      expect(uses).toEqual(
        expect.arrayContaining([
          {
            title: page.title,
            kind: 'Condition',
            path: `/collections/conditions/${page.id}`,
            isPublished: true,
            isInDraft: true,
            places: [
              { label: 'What it is', count: 1 },
              { label: 'Causes', count: 1 },
            ],
            document: { collection: 'conditions', id: page.id },
          },
          expect.objectContaining({
            title: other.title,
            isPublished: true,
            isInDraft: false,
            places: [{ label: 'Uses › Sources', count: 1 }],
          }),
          expect.objectContaining({ title: draft.title, isPublished: false, isInDraft: true }),
        ]),
      );
      expect((await usesOf(page.key)).map(({ title }) => title)).toEqual([other.title]);
    });

    test('leaves out what is in the trash', async () => {
      const source = await reference();
      const data = newCondition({ whatItIs: cited(source.id) });
      const { id } = await cms.payload.create({ collection: 'conditions', draft: true, data });
      await cms.payload.update({ collection: 'conditions', id, data: { deletedAt: new Date().toISOString() } });
      expect(await usesOf(source.key)).toEqual([]);
    });

    test('names the menu, and the pages and the account that a person signs', async () => {
      const page = await symptom();
      const uses = await usesOf(`people:${signer(cms)}`);
      expect(uses).toContainEqual(
        expect.objectContaining({
          title: page.title,
          places: [{ label: 'Signed its review', count: 1 }],
          document: null,
        }),
      );
      expect(uses).toContainEqual(expect.objectContaining({ title: 'Rita Reviewer', kind: 'Account' }));
      const { id } = await cms.payload.create({
        collection: 'pages',
        draft: true,
        data: { title: 'About', slug: 'about', summary: 'Who we are.', body: richText(paragraph(words('Us.'))) },
      });
      await cms.payload.updateGlobal({
        slug: 'site-settings',
        draft: true,
        data: { navigation: [{ label: 'About', kind: 'page', page: id }] },
      });
      expect(await usesOf(`pages:${id}`)).toMatchObject([
        { kind: 'Site settings', isPublished: false, isInDraft: true },
      ]);
    });
  });

  describe('merging two references', () => {
    test('moves citations and sources of a published page and of its newer draft; each stays what it is', async () => {
      const keep = await reference({ doi: null, pmid: '123' });
      const remove = await reference({ doi: '10.1000/abc', pmid: '456' });
      const page = await condition({
        whatItIs: cited(remove.id, keep.id),
        causes: cited(remove.id),
        medicalName: null,
      });
      const before = await rowContent(cms, 'conditions', page.id);
      await edit(page.id, { summary: 'A newer summary.', medicalName: 'Nerves', whatWeDoNotKnow: cited(remove.id) });
      const record = await recordOf(page.key);

      expect(await merge(keep.key, remove.key)).toEqual({ moved: 1 });

      const after = await rowContent(cms, 'conditions', page.id);
      expect(after).toEqual({
        ...before,
        publishedAt: after?.publishedAt,
        whatItIs: [expect.objectContaining({ children: [expect.anything(), publicCitation(keep.id)] })],
        causes: [expect.objectContaining({ children: [expect.anything(), publicCitation(keep.id)] })],
      });
      expect(after?.review).toEqual(before?.review);
      const draft = await draftOf(page.id);
      expect(draft).toMatchObject({ _status: 'draft', summary: 'A newer summary.', medicalName: 'Nerves' });
      expect(JSON.stringify(draft)).not.toContain(remove.id);
      expect(JSON.stringify(draft.whatWeDoNotKnow)).toContain(keep.id);
      const { contributors, requestState } = await recordOf(page.key);
      expect({ contributors, requestState }).toEqual({
        contributors: record.contributors,
        requestState: record.requestState,
      });
      expect(contributors).toEqual([cms.editor.user.id]);

      expect(await rowContent(cms, 'references', keep.id)).toMatchObject({ doi: '10.1000/abc', pmid: '123' });
      expect(await isPublished(cms, 'references', remove.id)).toBe(false);
      expect(await redirectsTo(keep.id)).toEqual([`/references/${remove.slug}/`]);
      expect(await usesOf(remove.key)).toEqual([]);
    });

    test('is in the audit log, with the page whose approval was carried over', async () => {
      const [keep, remove] = [await reference(), await reference()];
      const page = await condition({ whatItIs: cited(remove.id) });
      await merge(keep.key, remove.key);
      const { docs } = await cms.payload.find({
        collection: 'audit-log',
        where: { action: { equals: 'merged' }, document: { in: [page.key, remove.key] } },
      });
      const reason = `“${remove.title}” was merged into “${keep.title}”.`;
      expect(docs).toHaveLength(2);
      expect(docs).toContainEqual(
        expect.objectContaining({
          document: remove.key,
          before: remove.key,
          after: keep.key,
          userName: 'Rita Reviewer',
          reason,
        }),
      );
      expect(docs).toContainEqual(
        expect.objectContaining({
          document: page.key,
          before: expect.stringMatching(/^[0-9a-f]{12}$/),
          after: expect.stringMatching(/^[0-9a-f]{12}$/),
          reason,
        }),
      );
    });

    test('twice leaves redirects that lead to the last one at once, and no loop', async () => {
      const [first, second, third] = [await reference(), await reference(), await reference()];
      await merge(second.key, first.key);
      await merge(third.key, second.key);
      expect(await redirectsTo(third.id)).toEqual([`/references/${first.slug}/`, `/references/${second.slug}/`].sort());
      expect(await redirectsTo(second.id)).toEqual([]);
      const { docs } = await cms.payload.find({ collection: 'redirects', where: { 'to.value': { equals: third.id } } });
      for (const { id } of docs) {
        expect(await rowContent(cms, 'redirects', id)).toMatchObject({
          to: { collection: 'references', id: third.id },
        });
      }
      expect(await merge(first.key, third.key)).toMatch(/^404 /);
    });

    test.each(['remove', 'keep'] as const)('does not forget what was said of the one to %s', async (which) => {
      const pair = { keep: await reference(), remove: await reference() };
      const page = await condition({ whatItIs: cited(pair.remove.id) });
      const data = { standing: 'retracted', noticeUrl: 'https://example.org/notice', source: 'by-hand' };
      await cms.payload.db.create({ collection: 'reference-checks', data: { id: pair[which].id, ...data } });
      expect(await merge(pair.keep.key, pair.remove.key)).toEqual({ moved: 1 });
      expect(await rowContent(cms, 'references', pair.keep.id)).toMatchObject({ standing: { kind: 'retracted' } });
      expect((await recordOf(page.key)).needsReview).toContain('has a notice: retracted');
    });

    test('is refused to an editor where what was approved would change, and the pages are named', async () => {
      const [keep, remove] = [await reference(), await reference()];
      const page = await condition({ whatItIs: cited(remove.id) });
      const answer = await merge(keep.key, remove.key, cms.editor);
      expect(answer).toBe(
        `403 This changes what was approved of “${page.title}”. Ask a reviewer or an admin to do this step.`,
      );
      expect(JSON.stringify(await rowContent(cms, 'conditions', page.id))).toContain(remove.id);
    });

    test('is for an editor to do where only drafts change', async () => {
      const [keep, remove] = [await reference(), await reference()];
      const data = newCondition({ whatItIs: cited(remove.id) });
      const { id } = await cms.payload.create({ collection: 'conditions', draft: true, data });
      expect(await merge(keep.key, remove.key, cms.editor)).toEqual({ moved: 1 });
      expect(JSON.stringify((await draftOf(id)).whatItIs)).toContain(keep.id);
    });

    test('writes nothing at all where one page cannot be changed, and names it', async () => {
      const [keep, remove] = [await reference({ doi: null }), await reference({ doi: '10.1000/xyz' })];
      const gone = await symptom();
      const good = await condition({ title: 'A good page', whatItIs: cited(remove.id) });
      const bad = await condition({
        title: 'Bad page',
        whatItIs: cited(remove.id),
        symptoms: [{ symptom: gone.id }],
      });
      // Its turn comes after the good one's, and then it may not be published as it is.
      await cms.payload.db.deleteOne({ collection: 'published', where: { id: { equals: gone.key } } });
      expect(await merge(keep.key, remove.key)).toBe(
        `400 Nothing was changed, because “Bad page” cannot be. Symptoms › 1 › Symptom – “${gone.title}” is not published yet. Publish it first or remove it here.`,
      );
      for (const { id } of [good, bad]) {
        expect(JSON.stringify(await rowContent(cms, 'conditions', id))).toContain(remove.id);
      }
      expect(await rowContent(cms, 'references', keep.id)).toMatchObject({ doi: null });
      expect(await isPublished(cms, 'references', remove.id)).toBe(true);
      const { totalDocs } = await cms.payload.find({
        collection: 'approvals',
        where: { document: { equals: good.key } },
      });
      expect(totalDocs).toBe(1);
    });

    test('refuses what is no pair', async () => {
      const [one, other] = [await reference(), await symptom()];
      expect(await merge(one.key, one.key)).toMatch(/^400 These are one and the same/);
      expect(await merge(one.key, other.key)).toMatch(/^400 Only two references or two symptoms/);
      expect(await merge(one.key, 'references:000000000000000000000000')).toMatch(/^404 /);
      expect(await merge(one.key, 'references:nowhere')).toMatch(/^404 /);
    });
  });

  test('merging two symptoms leaves one row where a condition had both', async () => {
    const [keep, remove] = [await symptom(), await symptom()];
    const page = await condition({
      symptoms: [
        { symptom: remove.id, note: 'at night' },
        { symptom: keep.id, note: 'by day' },
      ],
    });
    expect(await merge(keep.key, remove.key, cms.admin)).toEqual({ moved: 1 });
    expect((await rowContent(cms, 'conditions', page.id))?.symptoms).toEqual([{ symptom: keep.id, note: 'by day' }]);
    expect(await redirectsTo(keep.id)).toEqual([`/symptoms/${remove.slug}/`]);
  });

  describe('putting something else in its place', () => {
    const replace = (order: object, as = cms.reviewer) => step('replace', order, as);

    test('and unpublishing it, though a newer draft of it is not complete', async () => {
      const [old, other] = [await symptom(), await symptom()];
      const page = await condition({ symptoms: [{ symptom: old.id }] });
      await cms.payload.update({
        collection: 'symptoms',
        id: old.id,
        draft: true,
        data: { summary: '', title: 'Draft' },
      });
      const refused = cms.payload.update({
        collection: 'symptoms',
        id: old.id,
        data: { deletedAt: new Date().toISOString() },
      });
      await expect(refused).rejects.toMatchObject({ data: { usedBy: [{ key: page.key, title: page.title }] } });

      expect(await replace({ key: old.key, by: other.key, afterwards: 'unpublish' })).toEqual({ moved: 1 });

      expect(await isPublished(cms, 'symptoms', old.id)).toBe(false);
      expect((await rowContent(cms, 'conditions', page.id))?.symptoms).toEqual([{ symptom: other.id, note: null }]);
      expect(await redirectsTo(other.id)).toEqual([`/symptoms/${old.slug}/`]);
      const draft = await cms.payload.findByID({ collection: 'symptoms', id: old.id, draft: true });
      expect(draft).toMatchObject({ _status: 'draft', title: 'Draft' });
      expect(draft.deletedAt ?? null).toBeNull();
    });

    test('and moving it to the trash; a treatment’s uses of a condition stay, each with its own outcome', async () => {
      const [old, other, source] = [await condition({}), await condition({}), await reference()];
      const use = (id: string, outcome: string) => ({
        condition: id,
        outcome,
        statement: 'It may ease anxiety.',
        effect: 'benefit' as const,
        certainty: 'low' as const,
        regulatoryStatus: 'not-regulated' as const,
        references: [source.id],
      });
      const page = await treatment({ uses: [use(old.id, 'worry'), use(other.id, 'sleep')] });
      expect(await replace({ key: old.key, by: other.key, afterwards: 'trash' }, cms.admin)).toEqual({ moved: 1 });
      const content = await rowContent(cms, 'treatments', page.id);
      expect(content?.uses).toMatchObject([
        { condition: other.id, outcome: 'worry' },
        { condition: other.id, outcome: 'sleep' },
      ]);
      await expect(cms.payload.findByID({ collection: 'conditions', id: old.id })).rejects.toThrow();
    });

    test('in the site’s menu too, where its draft keeps its edits', async () => {
      const made = async (title: string) => {
        const data = { title, slug: title.toLowerCase(), summary: 'Text.', body: richText(paragraph(words('Text.'))) };
        const { id } = await cms.payload.create({ collection: 'pages', draft: true, data });
        await approve(`pages:${id}`);
        await cms.payload.update({ collection: 'pages', id, data: { _status: 'published' } });
        return id;
      };
      const [old, other] = [await made('Fees'), await made('Prices')];
      const navigation = [{ label: 'Fees', kind: 'page' as const, page: old }];
      await cms.payload.updateGlobal({
        slug: 'site-settings',
        data: {
          clinicName: 'Clinic',
          navigation,
          crisisLines: [{ name: 'Lifeline', telephone: '988', action: 'Call 988', description: 'Day and night' }],
          _status: 'published',
        },
      });
      await cms.payload.updateGlobal({ slug: 'site-settings', draft: true, data: { clinicName: 'Renamed' } });
      const order = { key: `pages:${old}`, by: `pages:${other}`, afterwards: 'unpublish' };
      expect(await replace(order, cms.editor)).toEqual({ moved: 1 });
      expect(await rowContent(cms, 'site-settings', 'site-settings')).toMatchObject({ clinicName: 'Clinic' });
      expect(JSON.stringify(await rowContent(cms, 'site-settings', 'site-settings'))).toContain(other);
      const draft = await cms.payload.findGlobal({ slug: 'site-settings', draft: true, depth: 0 });
      expect(draft).toMatchObject({ clinicName: 'Renamed', navigation: [{ page: other }], _status: 'draft' });
    });

    test('for a picture, by an editor too: no approval depends on it', async () => {
      const [old, other] = [await picture(120), await picture(200)];
      const page = await condition({ picture: old.id });
      expect(await usesOf(old.key)).toMatchObject([{ title: page.title, places: [{ label: 'Picture', count: 1 }] }]);
      const order = { key: old.key, by: other.key, afterwards: 'trash' };
      expect(await replace({ ...order, afterwards: 'unpublish' }, cms.editor)).toMatch(/^400 A picture cannot be/);
      expect(await replace(order, cms.editor)).toEqual({ moved: 1 });
      const content = await rowContent(cms, 'conditions', page.id);
      expect(content).toMatchObject({ picture: other.id, review: { reviewedBy: signer(cms) } });
      expect(await isPublished(cms, 'media', old.id)).toBe(false);
    });

    test('is refused for who signed reviews, by what is not on the site, and by another kind', async () => {
      const { id } = await cms.payload.create({
        collection: 'people',
        data: { title: 'Ann', slug: 'ann', role: 'Writer', summary: 'Writes.', _status: 'published' },
      });
      const [old, page] = [await symptom(), await condition({})];
      const draft = await cms.payload.create({ collection: 'symptoms', draft: true, data: newSymptom() });
      const person = { key: `people:${signer(cms)}`, by: `people:${id}`, afterwards: 'unpublish' };
      expect(await replace(person)).toMatch(/^400 This person signed the review of /);
      const byDraft = { key: old.key, by: `symptoms:${draft.id}`, afterwards: 'unpublish' };
      expect(await replace(byDraft)).toMatch(/^400 .*is not on the site/);
      expect(await replace({ key: old.key, by: page.key, afterwards: 'trash' })).toMatch(
        /^400 Only a document of the same kind/,
      );
    });
  });
});

function publicCitation(...references: string[]) {
  return expect.objectContaining({ type: 'citation', references });
}

function signer({ reviewer }: Cms): string {
  const { person } = reviewer.user;
  return String(typeof person === 'object' ? person?.id : person);
}
