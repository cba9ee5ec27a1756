/** Turns the content API's answers into documents that hold to the contract. */
import {
  type DocumentKey,
  type PublicDocument,
  parseDocumentKey,
  parsePublicDocument,
} from '@wellcite/shared/content-api';
import { ZodError } from 'zod';
import type { DocumentState } from '../store/documents.ts';
import type { DocumentEnvelope } from './content-client.ts';

export interface Refusal {
  key: DocumentKey;
  /** Which field, and why. */
  reason: string;
}

/** Splits answers into documents to take in and those that do not hold; the latter keep their last version. */
export function readEnvelopes(envelopes: readonly DocumentEnvelope[]): {
  states: DocumentState[];
  refusals: Refusal[];
} {
  const states: DocumentState[] = [];
  const refusals: Refusal[] = [];
  for (const { key, digest, content } of envelopes) {
    if (digest === null) {
      states.push({ key, digest: '', document: null });
      continue;
    }
    try {
      states.push({ key, digest, document: parseDocument(key, content) });
    } catch (error) {
      if (!(error instanceof ZodError)) throw error;
      const [issue] = error.issues;
      refusals.push({ key, reason: issue ? `${issue.path.join('.')}: ${issue.message}` : error.message });
    }
  }
  return { states, refusals };
}

/** Throws a ZodError where the content does not hold to the contract. */
export function parseDocument(key: string, content: unknown): PublicDocument {
  const parsed = parseDocumentKey(key);
  if (!parsed) throw new Error(`"${key}" is not the key of a document.`);
  return parsePublicDocument(parsed.collection, content);
}
