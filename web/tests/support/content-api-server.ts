/** A content API over documents in memory, over real HTTP, that tests can change, stop and break. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  contentApiPaths,
  contentApiVersion,
  type DocumentKey,
  documentKey,
  type PublicDocument,
} from '@wellcite/shared/content-api';
import { byKey, rootDigest, sha256 } from '@wellcite/shared/digest';
import { answerJson, closeServer, listen } from '../../publisher/lib/http.ts';

export const contentApiToken = 'a-token-that-only-tests-know-0123456789';

export type FakeContentApi = Awaited<ReturnType<typeof serveContentApi>>;

export async function serveContentApi() {
  const documents = new Map<DocumentKey, { digest: string; content: unknown }>();
  const files = new Map<string, Uint8Array>();
  const requests: string[] = [];
  let isDown = false;
  let version: number = contentApiVersion;

  const manifest = () => {
    const entries = [...documents].map(([key, { digest }]) => ({ key, digest })).sort(byKey);
    return { version, rootDigest: rootDigest(entries), documents: entries };
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(url.pathname);
    if (isDown) return answerJson(response, 503, {});
    if (request.headers.authorization !== `Bearer ${contentApiToken}`) return answerJson(response, 401, {});
    if (url.pathname === contentApiPaths.manifest) {
      const answer = manifest();
      if (request.headers['if-none-match'] === `"${answer.rootDigest}"`) return response.writeHead(304).end();
      return answerJson(response, 200, answer);
    }
    if (url.pathname === contentApiPaths.documents) {
      const keys = (url.searchParams.get('ids') ?? '').split(',') as DocumentKey[];
      return answerJson(response, 200, {
        version,
        documents: keys.map((key) => ({ key, ...(documents.get(key) ?? { digest: null, content: null }) })),
      });
    }
    const file = files.get(decodeURIComponent(url.pathname.slice(contentApiPaths.media.length + 1)));
    if (!file) return answerJson(response, 404, {});
    return response.end(file);
  });
  await listen(server, { host: '127.0.0.1', port: 0 });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: contentApiToken,
    close: () => closeServer(server),
    /** The paths asked for so far. */
    requests,
    put({ collection, content }: PublicDocument): DocumentKey {
      const key = documentKey(collection, content.id);
      documents.set(key, { digest: sha256(JSON.stringify(content)), content });
      return key;
    },
    /** Puts something that is not what its collection's contract says. */
    putBroken(key: DocumentKey, content: unknown): void {
      documents.set(key, { digest: sha256(JSON.stringify(content)), content });
    },
    remove(key: DocumentKey): void {
      documents.delete(key);
    },
    keys: () => [...documents.keys()],
    putFile(name: string, bytes: Uint8Array): void {
      files.set(name, bytes);
    },
    removeFile(name: string): void {
      files.delete(name);
    },
    rootDigest: () => manifest().rootDigest,
    /** Speaks another version of the contract. */
    setVersion(value: number): void {
      version = value;
    },
    setDown(value: boolean): void {
      isDown = value;
    },
  };
}
