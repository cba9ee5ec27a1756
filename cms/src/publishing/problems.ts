/** All that keeps a document from being published, but for what it refers to. */
import { type PublicCollection, type PublicDocument, parsePublicDocument } from '@wellcite/shared/content-api';
import type { Field } from 'payload';
import { z } from 'zod';
import { explain, type Problem } from './explain.ts';
import { MissingValue } from './MissingValue.ts';
import { type StoredDocuments, toPublic } from './mappers.ts';
import { placeOf } from './place.ts';
import { richTextProblems } from './richTextProblems.ts';

export type Mapped = { document: PublicDocument; problems: [] } | { document: null; problems: Problem[] };

/** Maps a document and holds it against the contract. `fields` are those of its form. */
export function mapForReaders<K extends PublicCollection>(input: {
  collection: K;
  doc: StoredDocuments[K];
  fields: readonly Field[];
}): Mapped {
  const { collection, doc, fields } = input;
  const inTexts = richTextProblems(fields, doc);
  if (inTexts.length > 0) return { document: null, problems: inTexts };
  let content: unknown;
  try {
    content = toPublic(collection, doc);
    return { document: parsePublicDocument(collection, content), problems: [] };
  } catch (error) {
    return { document: null, problems: problemsOf({ error, content, fields }) };
  }
}

/** What an error of the mapper or the contract says, for editors; one for each of the contract's issues, in order. */
export function problemsOf(input: { error: unknown; content: unknown; fields: readonly Field[] }): Problem[] {
  const { error, content, fields } = input;
  if (error instanceof MissingValue) {
    return [{ ...placeOf(fields, error.path), message: 'Nothing is chosen here. Pick one before you publish.' }];
  }
  if (!(error instanceof z.ZodError)) throw error;
  return error.issues.map((issue) => {
    const place = placeOf(fields, issue.path);
    return { ...place, message: explain(issue, valueAt(content, issue.path), place) };
  });
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (isIndexable(value) ? value[part] : undefined), content);
}

function isIndexable(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
