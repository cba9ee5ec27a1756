/** Asks the CMS's content API. Every failure says what happened and what to do. */
import {
  contentApiPaths,
  contentApiVersion,
  type DocumentKey,
  documentsPerRequest,
  documentsSchema,
  type Manifest,
  manifestSchema,
  parseDocumentKey,
} from '@wellcite/shared/content-api';
import { z } from 'zod';

export type DocumentEnvelope = z.infer<typeof documentsSchema>['documents'][number];

export type ContentClient = ReturnType<typeof createContentClient>;

/** The CMS did not answer, or not as it should; nothing was published. */
export class ContentApiError extends Error {
  override name = 'ContentApiError';
}

/** A CMS that is making its demonstration content lets its first callers wait. */
const timeoutMs = 60_000;
/** The CMS makes answers while the one before is taken in. */
const requestsAhead = 2;

const versioned = z.object({ version: z.number().gt(contentApiVersion) });

/** A collection that is not known here is news of a newer contract, too. */
const withUnknownCollection = z.object({ documents: z.array(z.object({ key: z.string() })) });

function isNewer(answer: unknown): boolean {
  if (versioned.safeParse(answer).success) return true;
  const documents = withUnknownCollection.safeParse(answer).data?.documents ?? [];
  return documents.some(({ key }) => /^[a-z-]+:./.test(key) && parseDocumentKey(key) === null);
}

export function createContentClient({ cmsUrl, token }: { cmsUrl: string; token: string }) {
  async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const unchanged = 'Nothing was published and the site is unchanged.';
    let response: Response;
    try {
      response = await fetch(`${cmsUrl}${path}`, {
        headers: { authorization: `Bearer ${token}`, ...headers },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (error) {
      throw new ContentApiError(`The CMS does not answer at ${cmsUrl}. ${unchanged} Check that it runs there.`, {
        cause: error,
      });
    }
    if (response.ok || response.status === 304) return response;
    await response.body?.cancel();
    const advice =
      response.status === 401
        ? 'Check that CONTENT_API_TOKEN is the same here and there.'
        : `Check that the CMS runs well at ${cmsUrl}; its log says more.`;
    throw new ContentApiError(`GET ${path.split('?')[0]} answered ${response.status}. ${unchanged} ${advice}`);
  }

  async function parse<Schema extends z.ZodType>(path: string, response: Response, schema: Schema) {
    const answer: unknown = await response.json().catch(() => null);
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    if (isNewer(answer)) {
      throw new ContentApiError(
        `The CMS speaks a newer content API than this publisher, which knows version ${contentApiVersion}. Nothing was published and the site is unchanged. ` +
          'Update the publisher to the release that the CMS has.',
        { cause: parsed.error },
      );
    }
    throw new ContentApiError(
      `GET ${path} answered something that is not the content API, version ${contentApiVersion}. The site is unchanged. ` +
        'Check that CMS_URL is the CMS, and that both are of the same release.',
      { cause: parsed.error },
    );
  }

  async function documentsOf(keys: readonly DocumentKey[]): Promise<DocumentEnvelope[]> {
    const response = await get(`${contentApiPaths.documents}?ids=${encodeURIComponent(keys.join(','))}`);
    return (await parse(contentApiPaths.documents, response, documentsSchema)).documents;
  }

  return {
    /** Every public document's digest; null where the whole is still `knownRootDigest`. */
    async manifest(knownRootDigest: string): Promise<Manifest | null> {
      const response = await get(contentApiPaths.manifest, { 'if-none-match': `"${knownRootDigest}"` });
      if (response.status === 304) return null;
      return parse(contentApiPaths.manifest, response, manifestSchema);
    },

    /** The documents as they are now, an answer a key. Ten thousand do not fit into memory: they come some at a time. */
    async *documents(keys: readonly DocumentKey[]): AsyncGenerator<DocumentEnvelope[]> {
      const asked: Promise<DocumentEnvelope[]>[] = [];
      const starts = Array.from(
        { length: Math.ceil(keys.length / documentsPerRequest) },
        (_, index) => index * documentsPerRequest,
      );
      for (const start of starts) {
        const answer = documentsOf(keys.slice(start, start + documentsPerRequest));
        // It is awaited below, in its turn; until then it is no unhandled rejection.
        answer.catch(() => {});
        asked.push(answer);
        const first = asked.length > requestsAhead ? asked.shift() : undefined;
        if (first) yield await first;
      }
      for (const answer of asked) yield await answer;
    },

    /** The bytes of a picture's file. */
    async media(file: string): Promise<Uint8Array> {
      const response = await get(`${contentApiPaths.media}/${encodeURIComponent(file)}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
