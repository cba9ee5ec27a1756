/** The preview's part of PUBLISHER_PORT: a page with drafts on it, by the templates that readers' pages are made by. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parsePublicDocument } from '@wellcite/shared/content-api';
import {
  type PreviewRequest,
  previewPaths,
  previewRequestLimit,
  previewRequestSchema,
} from '@wellcite/shared/preview-api';
import { lookup as typeOf } from 'mrmime';
import { ZodError } from 'zod';
import { isBearer } from '../lib/bearer.ts';
import { answerJson, readBody } from '../lib/http.ts';
import { RenderError, type Renderer } from '../rendering/renderer.ts';
import { answerOf } from '../site/file-answer.ts';
import type { RowReader } from '../store/lookup.ts';
import { overlay } from './overlay.ts';

export interface PreviewParts {
  renderer: Pick<Renderer, 'render' | 'assets'>;
  /** Opened when it is first needed: a build from nothing never asks. */
  openStore: () => RowReader;
  /** CONTENT_API_TOKEN. */
  token: string;
}

export type PreviewServer = ReturnType<typeof createPreviewServer>;

/** Nothing that it is asked is kept: not in the store, not in a file, not in the log. */
export function createPreviewServer({ renderer, openStore, token }: PreviewParts) {
  let opened: RowReader | null = null;
  const assets = new Map(renderer.assets.map(({ file, source }) => [file, source]));

  async function answerPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, previewRequestLimit);
    if (body === null) {
      response.setHeader('connection', 'close');
      return answerJson(response, 413, { error: `The drafts are over ${previewRequestLimit} bytes in all.` });
    }
    const asked = read(body);
    if ('error' in asked) return answerJson(response, 400, asked);
    const { path, expected } = asked.request;
    opened ??= openStore();
    const store = opened;
    const needs = expected.filter(({ key, digest }) => store.digestOf(key) !== digest).map(({ key }) => key);
    if (needs.length > 0) return answerJson(response, 409, { needs });
    try {
      const { bytes } = await renderer.render(path, overlay(store, asked.documents));
      if (!bytes || answerOf(bytes).status !== 200) {
        return answerJson(response, 404, { error: 'None of these documents has a page at that address.' });
      }
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(bytes);
    } catch (error) {
      if (!(error instanceof RenderError)) throw error;
      // What a template says of its failure may quote the draft, so it goes to whoever asked, and not into the log.
      answerJson(response, 422, { error: `The page's template failed: ${error.message}` });
    }
  }

  async function answerAsset(file: string, response: ServerResponse): Promise<void> {
    const source = assets.get(file);
    if (source === undefined) return answerJson(response, 404, { error: 'The templates bring along no such file.' });
    response.writeHead(200, { 'content-type': typeOf(file) ?? 'application/octet-stream' });
    response.end(await readFile(source));
  }

  return {
    /** Answers where the request is for the preview; false where it is not. */
    async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
      const pathname = request.url?.split('?', 1)[0] ?? '';
      const file = pathname.startsWith(previewPaths.assets) ? pathname.slice(previewPaths.assets.length) : null;
      const isPage = request.method === 'POST' && pathname === previewPaths.page;
      const isAsset = request.method === 'GET' && file !== null;
      if (!isPage && !isAsset) return false;
      if (!isBearer(request, token)) {
        answerJson(response, 401, { error: 'Send the CONTENT_API_TOKEN as "Authorization: Bearer …".' });
      } else if (isPage) await answerPage(request, response);
      else await answerAsset(file ?? '', response);
      return true;
    },
    close(): void {
      opened?.close();
    },
  };
}

type Asked = { request: PreviewRequest; documents: ReturnType<typeof parsePublicDocument>[] } | { error: string };

function read(body: string): Asked {
  try {
    const request = previewRequestSchema.parse(JSON.parse(body));
    const documents = request.documents.map(({ collection, content }) => parsePublicDocument(collection, content));
    return { request, documents };
  } catch (error) {
    if (error instanceof SyntaxError) return { error: 'What was sent is not JSON.' };
    // Where it is wrong, and not what stands there.
    if (error instanceof ZodError) {
      const where = error.issues.map(({ path, code }) => `${path.join('.')} (${code})`).join(', ');
      return { error: `What was sent does not hold to the contract at ${where}.` };
    }
    throw error;
  }
}
