/** Asks the publisher for a page with drafts on it, over its private port. */
import { type DocumentKey, documentKey, type PublicDocument } from '@wellcite/shared/content-api';
import { type PreviewRequest, previewNeedsSchema, previewPaths } from '@wellcite/shared/preview-api';
import { relationsOf } from '@wellcite/shared/relations';
import type { PayloadRequest } from 'payload';
import { env } from '../env.ts';
import { digestsOf, findRows, parsed } from '../publishing/rows.ts';

/** The page cannot be shown; the message is for whoever looks at the preview. */
export class PreviewUnavailable extends Error {
  override name = 'PreviewUnavailable';
}

const patienceMs = 10_000;
/** Each time the publisher names what it has not taken in, and what that refers to is asked about next. */
const mostTries = 4;

/** @throws {PreviewUnavailable} */
export async function renderPreview(input: {
  path: string;
  documents: readonly PublicDocument[];
  expected: PreviewRequest['expected'];
  req: PayloadRequest;
}): Promise<string> {
  const { path, req } = input;
  const documents = [...input.documents];
  let expected = input.expected;
  for (let attempt = 1; ; attempt += 1) {
    const body = JSON.stringify({ path, documents, expected } satisfies PreviewRequest);
    const answer = await ask(previewPaths.page, { method: 'POST', body });
    if (answer.status === 200) return answer.text();
    if (answer.status !== 409 || attempt === mostTries) throw new PreviewUnavailable(await reasonOf(answer));
    const { needs } = previewNeedsSchema.parse(await answer.json());
    const added = (await findRows(needs, req)).map(parsed).filter((document) => document !== null);
    const has = new Set([...documents, ...added].map(({ collection, content }) => documentKey(collection, content.id)));
    documents.push(...added);
    expected = await published(
      relatedTo(added).filter((key) => !has.has(key)),
      req,
    );
  }
}

/** A file that the templates bring along; null where there is none of that name. */
export async function previewAsset(file: string): Promise<Response | null> {
  const answer = await ask(`${previewPaths.assets}${file}`, { method: 'GET' });
  return answer.ok ? answer : null;
}

async function ask(path: string, init: { method: string; body?: string }): Promise<Response> {
  try {
    return await fetch(`${env.publisherUrl}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${env.contentApiToken}` },
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch (error) {
    throw new PreviewUnavailable(
      'The publisher, which makes the pages, does not answer. Try again in a minute; if it stays like this, tell whoever looks after the server.',
      { cause: error },
    );
  }
}

async function reasonOf(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  const said = typeof body === 'object' && body !== null && 'error' in body ? ` (${String(body.error)})` : '';
  return `The publisher could not make this page${said}. Tell whoever looks after the site’s templates.`;
}

function relatedTo(documents: readonly PublicDocument[]): DocumentKey[] {
  return [...new Set(documents.flatMap(relationsOf).map(({ collection, id }) => documentKey(collection, id)))];
}

async function published(keys: readonly DocumentKey[], req: PayloadRequest): Promise<PreviewRequest['expected']> {
  const digests = await digestsOf(keys, req);
  return keys.flatMap((key) => {
    const digest = digests.get(key);
    return digest === undefined ? [] : [{ key, digest }];
  });
}
