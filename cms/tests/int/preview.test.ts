/** Who may look at which draft, what of it the publisher is told, and that nothing of it is saved. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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
import { startPreviews } from './previewDesk.ts';

onEachDatabase('previews', (database) => {
  let cms: Cms;
  let previews: Awaited<ReturnType<typeof startPreviews>>;
  beforeAll(async () => {
    cms = await startCms(database);
    previews = await startPreviews(cms);
  });
  afterAll(() => cms.stop());

  const draftOf = (title: string) => cms.payload.create({ collection: 'conditions', draft: true, data: { title } });

  test('are for those who may read the draft, and for nobody else', async () => {
    const { id } = await draftOf('Quokkaberry fever');
    const path = `/preview/conditions/${id}`;
    for (const as of [cms.editor, cms.reviewer, cms.admin]) {
      const { status, text, headers } = await previews.ask(path, { as });
      expect([status, text.includes('Quokkaberry')]).toEqual([200, true]);
      expect(headers.get('cache-control')).toBe('no-store, private');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect((await previews.type(path, { title: 'Typed' }, as)).status).toBe(200);
    }
    const frontDesk = await previews.ask(path, { as: cms.frontDesk });
    expect([frontDesk.status, frontDesk.text.includes('Quokkaberry')]).toEqual([404, false]);
    expect((await previews.type(path, { title: 'Typed' }, cms.frontDesk)).status).toBe(404);
    const signedOut = await previews.ask(path);
    expect([signedOut.status, signedOut.text.includes('Quokkaberry')]).toEqual([401, false]);
    expect(signedOut.text).toContain('Sign in');
    for (const other of [
      '/preview/users/1',
      '/preview/conditions/nobody',
      '/preview/conditions/..%2f',
      '/preview',
      '/preview/set',
    ]) {
      expect([other, (await previews.ask(other, { as: cms.admin })).status]).toEqual([other, 404]);
      expect([other, (await previews.ask(other)).status]).toEqual([other, 401]);
    }
  });

  test('show an incomplete draft with what is missing, and say what that is', async () => {
    const { id } = await draftOf('Grief');
    const { text } = await previews.ask(`/preview/conditions/${id}`, { as: cms.editor });
    expect(text).toContain('<mark class="wellcite-missing">Summary: still to be written</mark>');
    expect(text).toContain('Preview: not published.');
    expect(text).toContain('<b>Summary:</b> This is empty. Fill it in before you publish.');
  });

  test('show what is typed, and save nothing of it', async () => {
    const { id } = await draftOf('Before');
    const before = await cms.payload.countVersions({ collection: 'conditions', where: { parent: { equals: id } } });
    const { text } = await previews.type(`/preview/conditions/${id}`, { title: 'Half a wo' }, cms.editor);
    expect(text).toContain('Half a wo');
    expect(text).toContain('It follows what you type.');
    expect(await cms.payload.findByID({ collection: 'conditions', id, draft: true })).toMatchObject({
      title: 'Before',
    });
    expect(await cms.payload.countVersions({ collection: 'conditions', where: { parent: { equals: id } } })).toEqual(
      before,
    );
  });

  test('take what is typed from the admin alone, and only what a form can hold', async () => {
    const { id } = await draftOf('Theirs');
    const path = `/preview/conditions/${id}`;
    expect((await previews.type(path, {}, cms.editor, 'https://elsewhere.example')).status).toBe(403);
    for (const data of [
      { title: 7 },
      { symptoms: 0, treatments: 0 },
      { symptoms: 'none' },
      { changes: [{ changedOn: 'soon' }] },
      null,
      [],
      { whatItIs: 3 },
    ]) {
      expect([data, [200, 400].includes((await previews.type(path, data, cms.editor)).status)]).toEqual([data, true]);
    }
    const other = await draftOf('Another');
    const { text } = await previews.type(path, { id: other.id, title: 'Typed' }, cms.editor);
    expect(text).toContain('Typed');
    expect(previews.requests.at(-1)?.documents[0]?.content).toMatchObject({ id });
  });

  test('bring along the drafts that a draft refers to, and name what is published of it', async () => {
    const reference = await cms.payload.create({
      collection: 'references',
      draft: true,
      data: newReference({ title: 'Draft study' }),
    });
    const cited = richText(paragraph(words('It helps.'), citation(String(reference.id))));
    const treatment = await cms.payload.create({
      collection: 'treatments',
      draft: true,
      data: newTreatment({ risks: cited }),
    });
    const symptom = await cms.payload.create({
      collection: 'symptoms',
      data: { ...newSymptom(), _status: 'published' },
    });
    const condition = await cms.payload.create({
      collection: 'conditions',
      draft: true,
      data: newCondition({
        symptoms: [{ symptom: symptom.id }],
        treatments: [{ treatment: treatment.id, how: 'It calms.' }],
      }),
    });
    await previews.ask(`/preview/conditions/${condition.id}`, { as: cms.reviewer });
    const asked = previews.requests.at(-1);
    expect(asked?.path).toBe(`/conditions/${condition.slug}/`);
    expect(asked?.documents).toMatchObject([
      { collection: 'conditions', content: { id: condition.id } },
      { collection: 'treatments', content: { id: treatment.id } },
      { collection: 'references', content: { id: reference.id } },
    ]);
    expect(asked?.expected.map(({ key }) => key)).toContain(`symptoms:${symptom.id}`);
  });

  test('hand the publisher what it has not taken in, when it asks', async () => {
    const symptom = await cms.payload.create({
      collection: 'symptoms',
      data: { ...newSymptom({ title: 'Not taken in' }), _status: 'published' },
    });
    const condition = await cms.payload.create({
      collection: 'conditions',
      draft: true,
      data: newCondition({ symptoms: [{ symptom: symptom.id }] }),
    });
    const answer = cms.receiver.preview;
    cms.receiver.preview = (body) =>
      body.includes('Not taken in')
        ? answer(body)
        : { status: 409, body: JSON.stringify({ needs: [`symptoms:${symptom.id}`] }) };
    const { status, text } = await previews.ask(`/preview/conditions/${condition.id}`, { as: cms.editor });
    cms.receiver.preview = answer;
    expect([status, text.includes('Not taken in')]).toEqual([200, true]);
  });

  test('say of a draft that cannot be shown that it is the draft, not the publisher', async () => {
    const made = await draftOf('Grief');
    const path = `/preview/conditions/${made.id}`;
    const broken = Object.assign({}, made, { title: 7 });
    const read = vi.spyOn(cms.payload, 'findByID').mockResolvedValueOnce(cms.editor.user).mockResolvedValueOnce(broken);
    const { status, text } = await previews.ask(path, { as: cms.editor });
    read.mockRestore();
    expect([status, text.includes('Something in this draft is not as the site needs it.')]).toEqual([422, true]);
    const typed = await previews.type('/preview/site-settings/site-settings', { enquiryRetentionDays: -1 }, cms.editor);
    expect(typed.status).toBe(200);
  });

  test('say in words that the publisher does not answer, or could not', async () => {
    const { id } = await draftOf('Grief');
    const answer = cms.receiver.preview;
    cms.receiver.preview = () => ({ status: 422, body: JSON.stringify({ error: 'The template failed: oh' }) });
    const { status, text } = await previews.ask(`/preview/conditions/${id}`, { as: cms.editor });
    cms.receiver.preview = answer;
    expect(status).toBe(503);
    expect(text).toContain('The publisher could not make this page');
  });

  test('show several documents together, each with a link to the others', async () => {
    const [one, two] = [await draftOf('One of two'), await draftOf('Two of two')];
    const query = `document=conditions:${one.id}&document=conditions:${two.id}`;
    const { text } = await previews.ask(`/preview/set?${query}&show=conditions:${two.id}`, { as: cms.editor });
    expect(text).toContain('One of two');
    expect(text).toContain('Together with: <a href="/preview/set?');
    expect(previews.requests.at(-1)?.path).toBe('/conditions/two-of-two/');
    expect((await previews.ask(`/preview/set?${query}&document=conditions:nobody`, { as: cms.editor })).status).toBe(
      404,
    );
    expect((await previews.ask(`/preview/set?${query}`, { as: cms.frontDesk })).status).toBe(404);
  });

  test('show the site’s settings on the front page, and words of the glossary on theirs', async () => {
    await previews.type('/preview/site-settings/site-settings', { clinicName: 'New name' }, cms.editor);
    expect(previews.requests.at(-1)).toMatchObject({ path: '/', documents: [{ content: { clinicName: 'New name' } }] });
    const word = await cms.payload.create({ collection: 'glossary', draft: true, data: { title: 'Placebo' } });
    await previews.ask(`/preview/glossary/${word.id}`, { as: cms.editor });
    expect(previews.requests.at(-1)).toMatchObject({ path: '/glossary/' });
  });

  test('lead from one to another, and to readers’ pages where nothing is being written', async () => {
    const { id, slug } = await cms.payload.create({ collection: 'conditions', draft: true, data: newCondition() });
    const go = async (path: string, as = cms.editor) => {
      const { status, headers } = await previews.ask(`/preview/go${path}`, { as });
      return [status, headers.get('location')];
    };
    expect(await go(`/conditions/${slug}`)).toEqual([302, `/preview/conditions/${id}`]);
    expect(await go('/a-to-z')).toEqual([302, 'http://site.test/a-to-z/']);
    expect(await go('/conditions/nothing')).toEqual([302, 'http://site.test/conditions/nothing/']);
    expect(await go('//elsewhere.example')).toEqual([404, null]);
    expect(await go(`/conditions/${slug}`, cms.frontDesk)).not.toEqual([302, `/preview/conditions/${id}`]);
  });
});
