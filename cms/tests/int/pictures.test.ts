import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Media } from '../../src/payload-types.ts';
import { type Cms, contentApiToken, onEachDatabase, startCms } from './cms.ts';
import { rowContent } from './rows.ts';

onEachDatabase('pictures', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  const ask = (path: string, headers: Record<string, string> = {}) =>
    cms.api(`/api/content/v1/${path}`, { headers: { authorization: `Bearer ${contentApiToken}`, ...headers } });
  const messageOf = async (answer: Response) => (await answer.json()).errors[0].message;

  /** No two pictures have the same bytes, in any encoding. */
  let shade = 0;
  /** A picture with a name that no address could hold. */
  const upload = async (input: { width: number; height: number }) => {
    shade += 23;
    const data = await sharp({ create: { ...input, channels: 3, background: { r: shade, g: 80, b: 120 } } })
      .png()
      .toBuffer();
    const file = { data, name: 'Größe & „Farbe“ (1).png', mimetype: 'image/png', size: data.length };
    return cms.payload.create({ collection: 'media', data: { alt: 'A blue square' }, file });
  };
  const sourcesOf = async ({ id }: Media) => {
    const content = await rowContent(cms, 'media', id);
    return content?.sources as { file: string; type: string; width: number; digest: string }[];
  };

  test('are public as soon as they are uploaded, each size with the digest of its bytes', async () => {
    const picture = await upload({ width: 1200, height: 600 });
    await cms.messagesSent();
    expect(cms.receiver.named()).toContain(`media:${picture.id}`);
    expect(await rowContent(cms, 'media', picture.id)).toMatchObject({
      alt: 'A blue square',
      width: 1200,
      height: 600,
      focalPoint: { x: 50, y: 50 },
    });
    const sources = await sourcesOf(picture);
    expect(sources.map(({ type, width }) => `${type} ${width}`)).toEqual(
      expect.arrayContaining(['image/avif 480', 'image/webp 480', 'image/avif 960', 'image/webp 960']),
    );
    for (const { file, type, digest } of sources) {
      const answer = await ask(`media/${file}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect([answer.status, answer.headers.get('content-type'), sha256(bytes)]).toEqual([200, type, digest]);
      expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    }
  });

  test('of a small one each encoding is offered once', async () => {
    const sources = await sourcesOf(await upload({ width: 64, height: 64 }));
    expect(sources.map(({ type, width }) => `${type} ${width}`)).toEqual(['image/avif 64', 'image/webp 64']);
  });

  test('a change of the text keeps the files, and a decoration has no text', async () => {
    const picture = await upload({ width: 600, height: 600 });
    const before = await sourcesOf(picture);
    await cms.payload.update({ collection: 'media', id: picture.id, data: { isDecorative: true } });
    expect([await sourcesOf(picture), (await rowContent(cms, 'media', picture.id))?.alt]).toEqual([before, null]);
  });

  test('files of what is in the trash, and originals, are not there', async () => {
    const picture = await upload({ width: 600, height: 600 });
    const [source] = await sourcesOf(picture);
    await cms.payload.update({ collection: 'media', id: picture.id, data: { deletedAt: new Date().toISOString() } });
    for (const file of [source?.file ?? '', picture.filename ?? '', picture.sizes?.webp480?.filename ?? '']) {
      expect((await ask(`media/${encodeURIComponent(file)}`)).status).toBe(404);
    }
  });

  test.each(['..%2Fwellcite.db', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '.', 'x.webp', '%00', 'a%2Fb'])(
    'nothing but their files can be asked for: %s',
    async (file) => {
      const answer = await ask(`media/${file}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('root:');
    },
  );

  test('a replacement by somebody who had not seen the last change is refused, and the files stay', async () => {
    const picture = await upload({ width: 600, height: 600 });
    const before = await sourcesOf(picture);
    await cms.payload.update({
      collection: 'media',
      id: picture.id,
      data: { alt: 'Ed was here' },
      user: cms.editor.user,
    });
    const data = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), 'red.png');
    form.append('_payload', JSON.stringify({ alt: 'Red', updatedAt: picture.updatedAt }));
    const answer = await cms.api(`/api/media/${picture.id}`, { method: 'PATCH', as: cms.otherEditor, body: form });
    expect([answer.status, await messageOf(answer)]).toEqual([409, expect.stringContaining('changed by Ed Editor')]);
    for (const { file } of before) expect((await ask(`media/${file}`)).status).toBe(200);
  });

  const replace = async ({ id }: Media, alt: string) => {
    const data = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'green' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), 'green.png');
    form.append('_payload', JSON.stringify({ alt, isDecorative: false }));
    // Over HTTP it comes with its length, and Payload reads no file without one.
    const sent = new Request('http://cms.test', { method: 'PATCH', body: form });
    const body = await sent.arrayBuffer();
    const headers = {
      'content-type': sent.headers.get('content-type') ?? '',
      'content-length': String(body.byteLength),
    };
    return cms.api(`/api/media/${id}`, { method: 'PATCH', as: cms.editor, body, headers });
  };
  const filesOnDisk = async () => (await readdir(`${cms.dataDir}/media`, { recursive: true })).sort();

  test('a replacement that is refused leaves every file as it was', async () => {
    const picture = await upload({ width: 600, height: 600 });
    const [before, files] = [await sourcesOf(picture), await filesOnDisk()];
    expect((await replace(picture, '')).status).toBe(400);
    for (const { file, digest } of before) {
      const bytes = await (await ask(`media/${file}`)).arrayBuffer();
      expect(sha256(new Uint8Array(bytes))).toBe(digest);
    }
    expect(await filesOnDisk()).toEqual(expect.arrayContaining(files));
  });

  test('a replacement that is taken, and a deletion, leave no file of the former picture', async () => {
    const picture = await upload({ width: 600, height: 600 });
    const before = await sourcesOf(picture);
    const namesBefore = Object.values(picture.sizes ?? {}).map(({ filename }) => filename);
    expect((await replace(picture, 'Green')).status).toBe(200);
    for (const { file } of before) expect((await ask(`media/${file}`)).status).toBe(404);
    await vi.waitFor(async () => {
      const names = (await filesOnDisk()).map((file) => path.basename(file));
      expect(names.filter((name) => namesBefore.includes(name))).toEqual([]);
    });
    await cms.payload.delete({ collection: 'media', id: picture.id });
    await vi.waitFor(async () => expect((await filesOnDisk()).filter((file) => file.includes('green'))).toEqual([]));
  });

  test('a replacement and a deletion that are undone leave every file as it was', async () => {
    const picture = await upload({ width: 600, height: 600 });
    const [before, files] = [await sourcesOf(picture), await filesOnDisk()];
    const changes = [
      (req: PayloadRequest) =>
        cms.payload.update({ collection: 'media', id: picture.id, data: { focalX: 10, focalY: 90 }, req }),
      (req: PayloadRequest) => cms.payload.delete({ collection: 'media', id: picture.id, req }),
    ];
    for (const change of changes) {
      const req = await createLocalReq({}, cms.payload);
      await initTransaction(req);
      await change(req);
      await killTransaction(req);
      for (const { file, digest } of before) {
        const bytes = await (await ask(`media/${file}`)).arrayBuffer();
        expect(sha256(new Uint8Array(bytes))).toBe(digest);
      }
      expect(await filesOnDisk()).toEqual(expect.arrayContaining(files));
    }
  });

  test('a file that is missing on the disk is answered 404 in words, and logged', async () => {
    const picture = await upload({ width: 600, height: 600 });
    const [source] = await sourcesOf(picture);
    await rm(`${cms.dataDir}/media`, { recursive: true });
    const error = vi.spyOn(cms.payload.logger, 'error').mockImplementation(() => {});
    const answer = await ask(`media/${source?.file}`);
    expect([answer.status, await messageOf(answer)]).toEqual([
      404,
      'This picture’s file is missing on the CMS’s disk. Restore it, or upload the picture again.',
    ]);
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });
});
