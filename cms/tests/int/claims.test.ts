import type { DocumentKey } from '@wellcite/shared/content-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedEntries } from '../../src/admin/claims/storedLedger.ts';
import type { ClaimsContextData } from '../../src/editorial/claims/writingContext.ts';
import type { Condition, Treatment } from '../../src/payload-types.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { citation, newCondition, newReference, newTreatment, paragraph, richText, words } from './documents.ts';
import { isPublished } from './rows.ts';
import { told } from './told.ts';

const unsupported = 'Talking therapy reduces anxiety in most adults.';
const proven = 'This is a proven treatment.';

onEachDatabase('claims', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  const keyOf = (id: string): DocumentKey => `conditions:${id}`;
  const saying = (text: string, ...references: string[]): Partial<Condition> => ({
    whatItIs: richText(paragraph(words(text), ...(references.length > 0 ? [citation(...references)] : []))),
  });
  const draft = async (data: Partial<Condition>) =>
    (
      await cms.payload.create({
        collection: 'conditions',
        draft: true,
        data: newCondition(data),
        user: cms.editor.user,
      })
    ).id;
  const publish = (id: string) =>
    cms.payload.update({ collection: 'conditions', id, data: { _status: 'published' }, user: cms.editor.user });
  const reference = async () =>
    (await cms.payload.create({ collection: 'references', data: { ...newReference(), _status: 'published' } })).id;
  const recordOf = (id: string) => cms.payload.findByID({ collection: 'editorial-records', id: keyOf(id) });
  const step = async (path: string, body: object, as: Account) => {
    const answer = await cms.api(`/api/editorial/${path}`, { method: 'POST', as, body: JSON.stringify(body) });
    const { errors } = await answer.json();
    return errors ? `${answer.status} ${errors[0].message}` : answer.status;
  };
  const allow = async (id: string, reason: string, as: Account = cms.reviewer) => {
    const [entry] = storedEntries((await recordOf(id)).claims);
    return step('allow-exception', { key: keyOf(id), sentence: entry?.normalized, rule: 'phrase:proven', reason }, as);
  };

  test('a claim without a source is not published, and the editor reads which sentence, where, and what to do', async () => {
    const id = await draft(saying(unsupported));
    const [said, ...others] = await told(publish(id));
    expect(others).toEqual([]);
    expect(said?.startsWith(`[whatItIs] What it is – “${unsupported}” `)).toBe(true);
    expect(said).toContain('no source is cited for it. Cite a source that says so');
    expect(await isPublished(cms, 'conditions', id)).toBe(false);
    expect((await recordOf(id)).unsupportedClaims).toBe(1);
  });

  test('a word that promises too much is not published', async () => {
    const id = await draft(saying(proven, await reference()));
    expect(await told(publish(id))).toEqual([expect.stringContaining(`“${proven}” “proven”`)]);
  });

  test('the same in the summary, which has no place for a source', async () => {
    const id = await draft({ summary: 'A proven cure.' });
    expect((await told(publish(id))).join('\n')).toContain('Summary – “A proven cure.”');
  });

  test('a claim with a source is published', async () => {
    const id = await draft(saying(unsupported, await reference()));
    await publish(id);
    expect(await isPublished(cms, 'conditions', id)).toBe(true);
  });

  test('a claim loses its support when its source is retracted', async () => {
    const source = await reference();
    const id = await draft(saying(unsupported, source));
    await cms.payload.db.create({
      collection: 'reference-checks',
      data: { id: source, standing: 'retracted', noticeUrl: 'https://example.org/notice' },
    });
    expect((await told(publish(id))).join('\n')).toContain('what it cites has been retracted');
    await cms.payload.update({ collection: 'conditions', id, draft: true, data: { summary: 'Anew.' } });
    const { claims, unsupportedClaims } = await recordOf(id);
    expect(unsupportedClaims).toBe(1);
    expect(storedEntries(claims)[0]?.references).toEqual([{ id: source, standing: 'retracted' }]);
  });

  describe('an exception', () => {
    test('by a reviewer lets the sentence pass, with a reason that is kept and logged', async () => {
      const id = await draft(saying(proven, await reference()));
      expect(await allow(id, 'It quotes the law.')).toBe(200);
      expect((await recordOf(id)).unsupportedClaims).toBe(0);
      await publish(id);
      expect(await isPublished(cms, 'conditions', id)).toBe(true);
      const exceptions = await cms.payload.find({
        collection: 'claim-exceptions',
        where: { document: { equals: keyOf(id) } },
      });
      expect(exceptions.docs).toEqual([
        expect.objectContaining({
          sentence: proven.toLowerCase(),
          rule: 'phrase:proven',
          reason: 'It quotes the law.',
          allowedBy: cms.reviewer.user.id,
          allowedByName: 'Rita Reviewer',
        }),
      ]);
      const log = await cms.payload.find({
        collection: 'audit-log',
        where: {
          and: [{ document: { equals: keyOf(id) } }, { action: { equals: 'claim-exception-allowed' } }],
        },
      });
      expect(log.docs).toEqual([
        expect.objectContaining({ userName: 'Rita Reviewer', before: 'phrase:proven', reason: 'It quotes the law.' }),
      ]);
    });

    test('is not for editors or admins, and needs a reason', async () => {
      const id = await draft(saying(proven, await reference()));
      expect([
        await allow(id, 'Please.', cms.editor),
        await allow(id, 'Please.', cms.admin),
        await allow(id, '  ', cms.reviewer),
      ]).toEqual([
        '403 Only a reviewer can do this. Ask one of them.',
        '403 Only a reviewer can do this. Ask one of them.',
        expect.stringMatching(/^400 .*Write a few words/s),
      ]);
      expect(await told(publish(id))).toHaveLength(1);
    });

    test('does not hold for the sentence as it is written anew, and not after it was taken back', async () => {
      const id = await draft(saying(proven, await reference()));
      expect(await allow(id, 'It quotes the law.')).toBe(200);
      const anew = saying('This is a proven cure for all.');
      await cms.payload.update({ collection: 'conditions', id, draft: true, data: anew });
      expect((await told(publish(id))).length).toBeGreaterThan(0);
      await cms.payload.update({ collection: 'conditions', id, draft: true, data: saying(proven) });
      expect((await recordOf(id)).unsupportedClaims).toBe(0);
      const { docs } = await cms.payload.find({
        collection: 'claim-exceptions',
        where: { document: { equals: keyOf(id) } },
      });
      expect(await step('take-exception-back', { id: docs[0]?.id }, cms.editor)).toMatch(/^403/);
      expect(await step('take-exception-back', { id: docs[0]?.id }, cms.reviewer)).toBe(200);
      expect((await recordOf(id)).unsupportedClaims).toBe(1);
      expect(await told(publish(id))).toHaveLength(1);
    });
  });

  describe('what is said of approval is held against the uses', () => {
    const treatmentWith = async (regulatoryStatus: 'approved' | 'off-label', condition: string, source: string) => {
      const statement = 'It may ease low mood in some adults.';
      const use: NonNullable<Treatment['uses']>[number] = {
        condition,
        outcome: 'Low mood',
        effect: 'benefit',
        certainty: 'low',
        statement,
        regulatoryStatus,
        regulatoryBasis: 'The label of the medicine.',
        references: [source],
      };
      const data = newTreatment({
        uses: [use],
        benefits: richText(paragraph(words('The FDA has approved it for low spirits.'), citation(source))),
      });
      return (await cms.payload.create({ collection: 'treatments', draft: true, data })).id;
    };
    const publishTreatment = (id: string) =>
      cms.payload.update({ collection: 'treatments', id, data: { _status: 'published' } });

    test('an off-label use is not called approved, an approved one is', async () => {
      const source = await reference();
      const { id: condition } = await cms.payload.create({
        collection: 'conditions',
        data: { ...newCondition({ title: 'Low spirits', slug: `low-spirits-${source}` }), _status: 'published' },
      });
      const offLabel = await treatmentWith('off-label', condition, source);
      expect((await told(publishTreatment(offLabel))).join('\n')).toContain('It says “approved”');
      const approved = await treatmentWith('approved', condition, source);
      await publishTreatment(approved);
      expect(await isPublished(cms, 'treatments', approved)).toBe(true);
    });
  });

  test('a rule that an admin adds holds at once; one that warns keeps nothing from being published', async () => {
    const rule = { reason: 'It promises a change.', instead: 'Say what changed for whom.' };
    const add = (phrase: string, severity: string, as: Account) =>
      cms.api('/api/phrase-rules', { method: 'POST', as, body: JSON.stringify({ ...rule, phrase, severity }) });
    expect((await add('zesty', 'error', cms.editor)).status).toBe(403);
    expect((await add('zesty', 'error', cms.admin)).status).toBe(201);
    expect((await add('sparkling', 'warning', cms.admin)).status).toBe(201);
    const refused = await draft(saying('Some call it zesty.'));
    expect((await told(publish(refused))).join('\n')).toContain('“zesty” – It promises a change.');
    const warned = await draft(saying('Some call it sparkling.'));
    await publish(warned);
    expect(await isPublished(cms, 'conditions', warned)).toBe(true);
    const [entry] = storedEntries((await recordOf(warned)).claims);
    expect(entry?.findings).toEqual([expect.objectContaining({ severity: 'warning', exception: false })]);
  });

  describe('the form is told what sentences are held against', () => {
    const ask = async (query: string, as: Account): Promise<ClaimsContextData> => {
      const answer = await cms.api(`/api/editorial/claims-context${query}`, { as });
      expect(answer.status).toBe(200);
      return answer.json();
    };

    test('for a document: exceptions, sources with a notice, uses; for a new one, what holds for all', async () => {
      await cms.payload.create({
        collection: 'glossary',
        draft: true,
        data: { title: 'Anxiolytic', slug: 'anxiolytic', definition: 'A medicine that calms.' },
      });
      const source = await reference();
      const other = await reference();
      for (const [id, check] of [
        [source, { standing: 'expression-of-concern' }],
        [other, { link: 'dead' }],
      ] as const) {
        await cms.payload.db.create({ collection: 'reference-checks', data: { id, ...check } });
      }
      const id = await draft({ ...saying(proven, source), title: 'Panic' });
      await allow(id, 'It quotes the law.');
      const own = await ask(`?key=${keyOf(id)}`, cms.reviewer);
      expect(own).toMatchObject({
        condition: 'Panic',
        treatment: null,
        exceptions: [{ sentence: proven.toLowerCase(), rule: 'phrase:proven' }],
      });
      expect(own.glossary).toContainEqual({ term: 'Anxiolytic', plain: 'A medicine that calms.' });
      const fresh = await ask('', cms.editor);
      expect(fresh).toMatchObject({ condition: null, exceptions: [], uses: [] });
      expect(fresh.standings).toMatchObject({ [source]: 'expression-of-concern', [other]: 'dead-link' });
    });

    test('and nobody else', async () => {
      expect((await cms.api('/api/editorial/claims-context')).status).toBe(401);
    });
  });
});
