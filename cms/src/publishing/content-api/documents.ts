import {
  contentApiVersion,
  type DocumentKey,
  documentKeySchema,
  documentsPerRequest,
  parseDocumentKey,
  parsePublicDocument,
} from '@wellcite/shared/content-api';
import type { Payload, PayloadRequest } from 'payload';
import { findRows, type Row } from '../rows.ts';
import { refuse } from './refuse.ts';

/** The documents of `?ids=`, in that order, as readers see them now; null for what is not public. */
export async function answerDocuments(req: PayloadRequest): Promise<Response> {
  const asked = (req.searchParams.get('ids') ?? '').split(',').filter((id) => id !== '');
  if (asked.length === 0) {
    return refuse.badRequest('Say which documents, as in ?ids=conditions:1,symptoms:2.');
  }
  if (asked.length > documentsPerRequest) {
    return refuse.badRequest(
      `That asks for ${asked.length} documents, and ${documentsPerRequest} is the most. Ask in several requests.`,
    );
  }
  const keys: DocumentKey[] = [];
  for (const id of asked) {
    const key = documentKeySchema.safeParse(id);
    if (!key.success) {
      return refuse.badRequest(
        `${JSON.stringify(id.slice(0, 100))} names no document. Write it as "collection:id", as in conditions:1.`,
      );
    }
    keys.push(key.data);
  }
  const rows = new Map((await findRows([...new Set(keys)], req)).map((row) => [row.key, row]));
  const documents = keys.map((key) => {
    const row = rows.get(key);
    if (row) reportUnfit(row, req.payload);
    // The content is JSON already: taking it apart and putting it together again would take most of the time.
    return `{"key":${JSON.stringify(key)},"digest":${JSON.stringify(row?.digest ?? null)},"content":${row?.content ?? null}}`;
  });
  return new Response(`{"version":${contentApiVersion},"documents":[${documents.join(',')}]}`, {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}

/** Digests of what has been held against the contract. */
const checked = new Set<string>();
const mostChecked = 100_000;

/**
 * What no longer fits a contract that has changed since is answered as it is stored, and logged once: the publisher
 * keeps the page it has and says why, while null would take the page off the site.
 */
function reportUnfit({ key, digest, content }: Row, { logger }: Payload): void {
  if (checked.has(digest)) return;
  if (checked.size >= mostChecked) checked.clear();
  checked.add(digest);
  const collection = parseDocumentKey(key)?.collection;
  try {
    if (collection) parsePublicDocument(collection, JSON.parse(content));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    logger.warn(`${key} was published under an older contract. Open it in the admin and publish it again. ${why}`);
  }
}
