/** A secret word in every text of a draft of each kind is looked for in all that the CMS gives to others. */
import { contentApiPaths, documentKey, publicCollections } from '@wellcite/shared/content-api';
import type { Field, Tab } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { collectionRules, globalRules } from '../../src/access/matrix.ts';
import { type PreviewableCollection, placeOfPreview, previewableCollections } from '../../src/preview/previewable.ts';
import { documentPreviewPath } from '../../src/preview/previewPaths.ts';
import { type Cms, contentApiToken, onEachDatabase, startCms } from './cms.ts';
import { paragraph, richText, words } from './documents.ts';
import { startPreviews } from './previewDesk.ts';

const secret = 'Quokkaberry';

/** The secret in each text that a form has, named by its place, so that a mapper may not mistake one for another. */
function secretsIn(fields: readonly (Field | Tab)[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (!('name' in field) || typeof field.name !== 'string') {
        if ('tabs' in field) return Object.entries(secretsIn(field.tabs));
        return 'fields' in field ? Object.entries(secretsIn(field.fields)) : [];
      }
      const { name } = field;
      // What our own code writes, and what has a form of its own.
      if (['slug', 'updatedBy', 'publishedAt', 'id'].includes(name) || !('type' in field)) return [];
      switch (field.type) {
        case 'text':
        case 'textarea':
          return [[name, 'hasMany' in field && field.hasMany ? [`${secret} ${name}`] : `${secret} ${name}`]];
        case 'richText':
          return [[name, richText(paragraph(words(`${secret} ${name}`)))]];
        case 'array':
          return [[name, [secretsIn(field.fields)]]];
        case 'group':
          return [[name, secretsIn(field.fields)]];
        default:
          return [];
      }
    }),
  );
}

onEachDatabase('a secret in a draft', (database) => {
  let cms: Cms;
  let previews: Awaited<ReturnType<typeof startPreviews>>;
  const logged: string[] = [];
  const keys: string[] = [];

  beforeAll(async () => {
    cms = await startCms(database);
    previews = await startPreviews(cms);
    const { logger } = cms.payload;
    for (const level of ['info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(logger, level).mockImplementation((...said: unknown[]) => {
        logged.push(JSON.stringify(said, (_, value) => (value instanceof Error ? value.stack : value)));
      });
    }
    for (const collection of previewableCollections) keys.push(documentKey(collection, await plant(collection)));
  });
  afterAll(() => cms.stop());

  async function plant(collection: PreviewableCollection): Promise<string> {
    const { payload } = cms;
    if (collection === 'site-settings') {
      const fields = payload.globals.config.find(({ slug }) => slug === collection)?.fields ?? [];
      await payload.updateGlobal({ slug: collection, draft: true, data: secretsIn(fields), user: cms.editor.user });
      return collection;
    }
    const { fields } = payload.collections[collection].config;
    const data = { ...secretsIn(fields), slug: `quiet-${collection}` };
    const { id } = await payload.create({ collection, draft: true, data, user: cms.editor.user });
    return String(id);
  }

  /** Everything that anybody gets who is not signed in, and that the publisher gets without being asked for a preview. */
  async function allThatIsPublic(): Promise<string> {
    await cms.messagesSent();
    const texts: string[] = [...logged, JSON.stringify(cms.receiver.messages)];
    const asPublisher = { headers: { authorization: `Bearer ${contentApiToken}` } };
    texts.push(await (await cms.api(contentApiPaths.manifest, asPublisher)).text());
    texts.push(await (await cms.api(`${contentApiPaths.documents}?ids=${keys.join(',')}`, asPublisher)).text());
    const { docs } = await cms.payload.find({ collection: 'published', limit: 0, overrideAccess: true });
    texts.push(JSON.stringify(docs));
    for (const collection of publicCollections.filter((one) => one !== 'site-settings')) {
      for (const query of ['', '?draft=true&depth=3', `?where[title][like]=${secret}`, '/versions']) {
        texts.push(await (await cms.api(`/api/${collection}${query}`)).text());
      }
    }
    for (const query of ['', '?draft=true', '/versions']) {
      texts.push(await (await cms.api(`/api/globals/site-settings${query}`)).text());
    }
    texts.push(await (await cms.api('/api/preview-links')).text());
    return texts.join('\n');
  }

  const signedOutOf = (key: string) => previews.ask(`/preview/${key.replace(':', '/')}`);

  test('is planted in each kind, and shown to those who may read it by the table of roles, and to nobody else', async () => {
    expect(keys).toHaveLength(previewableCollections.length);
    const rules = { ...collectionRules, ...globalRules };
    for (const key of keys) {
      const place = placeOfPreview(key);
      if (!place) throw new Error(`${key} cannot be previewed.`);
      for (const as of [cms.admin, cms.editor, cms.reviewer, cms.frontDesk, undefined]) {
        const role = as?.user.role ?? 'signedOut';
        const mayRead = rules[place.collection].read[role] === 'always';
        const { status, text } = await previews.ask(documentPreviewPath(place), as ? { as } : {});
        expect([key, role, status === 200, text.includes(secret)]).toEqual([key, role, mayRead, mayRead]);
      }
    }
  });

  test('is in nothing public before, while and after it is previewed and shared', async () => {
    expect(await allThatIsPublic()).not.toContain(secret);
    const body = JSON.stringify({ documents: keys, days: 1 });
    const made = await cms.api('/api/editorial/preview-link', { method: 'POST', as: cms.editor, body });
    const { pathname } = new URL((await made.json()).url);
    const during = keys.map(async (key) => {
      const shared = await previews.ask(`${pathname}/${key.replace(':', '/')}`);
      expect([key, shared.status, shared.text.includes(secret)]).toEqual([key, 200, true]);
      await previews.type(`/preview/${key.replace(':', '/')}`, { title: `${secret} typed` }, cms.editor);
    });
    expect(await allThatIsPublic()).not.toContain(secret);
    await Promise.all(during);
    expect(await allThatIsPublic()).not.toContain(secret);
  });

  test('is in no answer to those who may not, and in no log when something fails', async () => {
    const wrongLink = `/preview/link/${'a'.repeat(43)}`;
    for (const key of keys) {
      const answers = [
        await signedOutOf(key),
        await previews.ask(`/preview/${key.replace(':', '/')}`, { as: cms.frontDesk }),
        await previews.ask(`${wrongLink}/${key.replace(':', '/')}`),
        await previews.type(`/preview/${key.replace(':', '/')}`, { title: 'x' }, cms.frontDesk),
      ];
      for (const { status, text } of answers)
        expect([key, status >= 400, text.includes(secret)]).toEqual([key, true, false]);
    }
    cms.receiver.preview = () => ({ status: 422, body: JSON.stringify({ error: `${secret} could not be shown` }) });
    for (const key of keys) await previews.ask(`/preview/${key.replace(':', '/')}`, { as: cms.editor });
    expect(logged.join('\n')).not.toContain(secret);
    expect(await allThatIsPublic()).not.toContain(secret);
  });
});
