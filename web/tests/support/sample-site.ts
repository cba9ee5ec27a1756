/** A site made of documents in memory by the real publisher, and served as the product serves it. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PublicDocument } from '@wellcite/shared/content-api';
import { sha256 } from '@wellcite/shared/digest';
import { closeServer, listen } from '../../publisher/lib/http.ts';
import { createSiteServer } from '../../publisher/site/site-server.ts';
import { type FakeContentApi, serveContentApi } from './content-api-server.ts';
import { openPublisher } from './open-publisher.ts';
import { png } from './picture.ts';

export interface SampleSite {
  /** Its address, without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** @throws the documents could not be published, or a template threw */
export async function serveSampleSite(documents: readonly PublicDocument[]): Promise<SampleSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wellcite-samples-'));
  const api = await serveContentApi();
  for (const document of documents) put(api, document);
  const { publisher, store, siteDir, problems } = await openPublisher(api, folder);
  await publisher.publish();
  store.close();
  await api.close();
  const server = createSiteServer({
    siteDir,
    cmsUrl: 'https://cms.example',
    log: { info: () => {}, error: (message) => problems.push(message) },
  });
  await listen(server, { host: '127.0.0.1', port: 0 });
  const stop = async () => {
    await closeServer(server);
    await rm(folder, { recursive: true, force: true });
  };
  if (problems.length > 0) {
    await stop();
    throw new Error(`The sample site was not published: ${problems.join('\n')}`);
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** Pictures get bytes that a browser can show: it goes by the bytes, whatever the file is called. */
function put(api: FakeContentApi, document: PublicDocument): void {
  if (document.collection !== 'media') {
    api.put(document);
    return;
  }
  const sources = document.content.sources.map((source) => {
    const bytes = png({ ...source, shade: shadeOf(source.file) });
    api.putFile(source.file, bytes);
    return { ...source, digest: sha256(bytes) };
  });
  api.put({ collection: 'media', content: { ...document.content, sources } });
}

/** One file has one shade, and two seldom the same. */
function shadeOf(file: string): number {
  return [...file].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 256;
}
