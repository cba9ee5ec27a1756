/** The demonstration content, for what is built of it beside the site. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type PublicDocument, parseDocumentKey, parsePublicDocument } from '@wellcite/shared/content-api';
import { createContentClient } from '../../publisher/intake/content-client.ts';
import { type ContentReader, createReader, memoryLookup } from '../../src/content/reader.ts';

/** `dataDir`: of the running product; the key to its content is there. */
export async function readContent({ cmsUrl, dataDir }: { cmsUrl: string; dataDir: string }): Promise<ContentReader> {
  const client = createContentClient({ cmsUrl, token: await contentApiToken(dataDir) });
  const manifest = await client.manifest('');
  const keys = manifest?.documents.map(({ key }) => key) ?? [];
  const documents: PublicDocument[] = [];
  for await (const envelopes of client.documents(keys)) {
    for (const { key, content } of envelopes) {
      const name = parseDocumentKey(key);
      if (name !== null && content !== null) documents.push(parsePublicDocument(name.collection, content));
    }
  }
  return createReader(memoryLookup(documents));
}

async function contentApiToken(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'secrets.env');
  const token = /^CONTENT_API_TOKEN="?([^"\n]+)/m.exec(await readFile(file, 'utf8'))?.[1];
  if (!token) throw new Error(`There is no CONTENT_API_TOKEN in ${file}.`);
  return token;
}
