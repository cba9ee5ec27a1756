/** The door to publishing: whatever way a document takes to become public, it is held against the contract first. */
import { documentKey, type PublicCollection } from '@wellcite/shared/content-api';
import {
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
  ValidationError,
} from 'payload';
import type { Problem } from './explain.ts';
import type { PublishingExtensions } from './extensions.ts';
import { inOnePiece } from './inOnePiece.ts';
import type { StoredDocuments } from './mappers.ts';
import { mapForReaders } from './problems.ts';
import { relationProblems } from './relationProblems.ts';
import { findRows, parsed, rowOf } from './rows.ts';

export interface Candidate<K extends PublicCollection> {
  extensions: PublishingExtensions;
  collection: K;
  config: SanitizedCollectionConfig | SanitizedGlobalConfig;
  /** As it will be stored, all of its fields. */
  doc: StoredDocuments[K];
  /** Null where it is about to be created. */
  id: string | null;
  req: PayloadRequest;
}

/** What stands for an id where there is none yet. */
const noId = 'new';

/**
 * Refuses what would break the contract, what refers to what is not public, and what another gate has a reason against.
 * @returns when the version that readers will see was published: now, or as before where readers see no difference
 * @throws {ValidationError} with a sentence for each field
 */
export async function admit<K extends PublicCollection>(candidate: Candidate<K>): Promise<string> {
  const { collection, config, doc, extensions, id, req } = candidate;
  const { fields } = config;
  const now = new Date().toISOString();
  const [row] = id === null ? [] : await findRows([documentKey(collection, id)], req);
  const before = row ? (publishedAt(JSON.parse(row.content)) ?? publishedAt(doc) ?? now) : now;
  const mapped = mapForReaders({
    collection,
    doc: { ...doc, id: id ?? noId, publishedAt: before },
    fields,
  });
  if (!mapped.document) throw refusal({ config, problems: mapped.problems, req });
  const document = await extensions.join(mapped.document, req);
  const published = row ? parsed(row) : null;
  const problems = await relationProblems({ document, fields, req });
  for (const gate of extensions.gates) problems.push(...(await gate({ document, doc, published, fields, req })));
  if (problems.length > 0) throw refusal({ config, problems, req });
  return row?.digest === rowOf(document).digest ? before : now;
}

function publishedAt(doc: unknown): string | null {
  const isDated = typeof doc === 'object' && doc !== null && 'publishedAt' in doc;
  return isDated && typeof doc.publishedAt === 'string' ? doc.publishedAt : null;
}

function refusal(input: {
  config: SanitizedCollectionConfig | SanitizedGlobalConfig;
  problems: Problem[];
  req: PayloadRequest;
}): ValidationError {
  const { config, problems, req } = input;
  const errors = problems.map(({ path, label, message }) => ({
    path,
    message,
    // Payload's message is made of the labels alone, and says nothing of why.
    label: inOnePiece(`${label || 'The document'} – ${message}`),
  }));
  const distinct = [...new Map(errors.map((error) => [`${error.path} ${error.label}`, error])).values()];
  const place = 'auth' in config ? { collection: config.slug } : { global: config.slug };
  return new ValidationError({ ...place, errors: distinct, req }, req.t);
}
