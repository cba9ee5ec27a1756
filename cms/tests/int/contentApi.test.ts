import { documentsSchema, manifestSchema } from '@wellcite/shared/content-api';
import { rootDigest, sha256 } from '@wellcite/shared/digest';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Cms, contentApiToken, onEachDatabase, startCms } from './cms.ts';
import { newCondition, newSymptom } from './documents.ts';
import { rowContent } from './rows.ts';

onEachDatabase('the content API', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  const ask = (path: string, headers: Record<string, string> = {}) =>
    cms.api(`/api/content/v1/${path}`, { headers: { authorization: `Bearer ${contentApiToken}`, ...headers } });
  const messageOf = async (answer: Response) => (await answer.json()).errors[0].message;
  const publish = () => cms.payload.create({ collection: 'symptoms', data: { ...newSymptom(), _status: 'published' } });

  describe('answers nobody but a bearer of the token', () => {
    test.each(['manifest', 'documents?ids=symptoms:1', 'media/x.webp'])('%s', async (path) => {
      const headers = [
        {},
        { authorization: `Bearer ${contentApiToken}x` },
        { authorization: `Bearer ${contentApiToken.slice(1)}` },
        { authorization: contentApiToken },
        { authorization: `JWT ${cms.admin.token}` },
      ];
      for (const given of headers) {
        const answer = await cms.api(`/api/content/v1/${path}`, { headers: given });
        expect([answer.status, await messageOf(answer)]).toEqual([
          401,
          'This is for the publisher alone. Send the CONTENT_API_TOKEN as "Authorization: Bearer …".',
        ]);
      }
    });
  });

  describe('the manifest', () => {
    test('names every public document in the order of the keys, and is 304 as long as nothing changes', async () => {
      await Promise.all([publish(), publish()]);
      const condition = await cms.payload.create({
        collection: 'conditions',
        data: { ...newCondition(), _status: 'published' },
      });
      await cms.payload.create({ collection: 'conditions', data: newCondition(), draft: true });
      const answer = await ask('manifest');
      const manifest = manifestSchema.parse(await answer.json());
      const keys = manifest.documents.map(({ key }) => key);
      expect(keys).toHaveLength(3);
      expect(keys).toEqual([...keys].sort());
      expect(keys).toContain(`conditions:${condition.id}`);
      expect(manifest.rootDigest).toBe(rootDigest(manifest.documents));
      const etag = answer.headers.get('etag') ?? '';
      expect(etag).toBe(`"${manifest.rootDigest}"`);

      for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
        const again = await ask('manifest', { 'if-none-match': known });
        expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      }
      await publish();
      expect((await ask('manifest', { 'if-none-match': etag })).status).toBe(200);
    });
  });

  describe('the documents', () => {
    test('are answered in the order asked for, as they are stored, and null where they are not public', async () => {
      const [one, two] = [await publish(), await publish()];
      const drafted = await cms.payload.create({ collection: 'symptoms', data: newSymptom(), draft: true });
      const keys = [
        `symptoms:${two.id}`,
        `symptoms:${drafted.id}`,
        'pages:nothing',
        `symptoms:${one.id}`,
        `symptoms:${two.id}`,
      ];
      const answer = documentsSchema.parse(await (await ask(`documents?ids=${keys.join(',')}`)).json());
      expect(answer.documents.map(({ key }) => key)).toEqual(keys);
      expect(answer.documents.map(({ digest }) => digest === null)).toEqual([false, true, true, false, false]);
      expect(answer.documents[1]?.content).toBeNull();
      expect(answer.documents[3]?.content).toEqual(await rowContent(cms, 'symptoms', one.id));
      for (const { digest, content } of answer.documents) {
        if (digest !== null) expect(sha256(JSON.stringify(content))).toBe(digest);
      }
    });

    test.each([
      ['documents', 'Say which documents, as in ?ids=conditions:1,symptoms:2.'],
      ['documents?ids=', 'Say which documents, as in ?ids=conditions:1,symptoms:2.'],
      [
        'documents?ids=symptoms:1,users:1',
        '"users:1" names no document. Write it as "collection:id", as in conditions:1.',
      ],
      ['documents?ids=symptoms:', '"symptoms:" names no document. Write it as "collection:id", as in conditions:1.'],
      [
        `documents?ids=${Array.from({ length: 101 }, (_, number) => `symptoms:${number}`).join(',')}`,
        'That asks for 101 documents, and 100 is the most. Ask in several requests.',
      ],
    ])('%.40s is answered 400, in words', async (path, message) => {
      const answer = await ask(path);
      expect([answer.status, await messageOf(answer)]).toEqual([400, message]);
    });

    test('published under an older contract is answered as it is stored, and logged once', async () => {
      const { id } = await publish();
      const content = JSON.stringify({ id, title: 'From long ago' });
      await cms.payload.db.updateOne({
        collection: 'published',
        id: `symptoms:${id}`,
        data: { content, digest: sha256(content) },
      });
      const warn = vi.spyOn(cms.payload.logger, 'warn').mockImplementation(() => {});
      for (let time = 0; time < 2; time += 1) {
        const { documents } = documentsSchema.parse(await (await ask(`documents?ids=symptoms:${id}`)).json());
        expect(documents).toEqual([{ key: `symptoms:${id}`, digest: sha256(content), content: JSON.parse(content) }]);
      }
      expect(warn.mock.calls.map(([line]) => String(line))).toEqual([
        expect.stringContaining(
          `symptoms:${id} was published under an older contract. Open it in the admin and publish it again.`,
        ),
      ]);
      warn.mockRestore();
    });
  });

  test('lists ten thousand documents without reading them', async () => {
    const rows = 10_000;
    await fillWithRows(cms, rows);
    const start = performance.now();
    const answer = await ask('manifest');
    const { documents } = await answer.json();
    const duration = performance.now() - start;
    expect(documents.length).toBeGreaterThanOrEqual(rows);
    console.log(`${database}: a manifest of ${documents.length} documents took ${duration.toFixed(0)} ms`);
  });
});

/** Rows of 12 KB, past Payload: it would take minutes. */
async function fillWithRows({ payload: { db } }: Cms, count: number): Promise<void> {
  const content = JSON.stringify({ text: 'x'.repeat(12_000) });
  const now = new Date().toISOString();
  const rows = Array.from({ length: count }, (_, number) => ({
    id: `glossary:${number}`,
    digest: sha256(String(number)),
  }));
  if (db.name === 'mongoose') {
    const { collectionName = '' } = db.collections.published?.collection ?? {};
    const collection = db.connection.db?.collection<{ _id: string }>(collectionName);
    await collection?.insertMany(
      rows.map(({ id, digest }) => ({ _id: id, digest, content, createdAt: now, updatedAt: now })),
    );
    return;
  }
  const statements = rows.map(({ id, digest }) => ({
    sql: 'INSERT INTO published (id, digest, content, updated_at, created_at) VALUES (?, ?, ?, ?, ?)',
    args: [id, digest, content, now, now],
  }));
  await db.drizzle.$client.batch(statements, 'write');
}
