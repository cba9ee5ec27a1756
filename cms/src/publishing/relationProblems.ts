/** The law: what is published refers only to what is published. */
import { type DocumentKey, documentKey, type PublicDocument } from '@wellcite/shared/content-api';
import { type Relation, relationsOf } from '@wellcite/shared/relations';
import type { Field, PayloadRequest } from 'payload';
import type { Problem } from './explain.ts';
import { placeOf } from './place.ts';
import { publicAmong } from './rows.ts';

declare module 'payload' {
  export interface RequestContext {
    /** Documents that are being published in this transaction, and count as published already; see publishTogether.ts. */
    publishingTogether?: ReadonlySet<DocumentKey>;
  }
}

/** A sentence for each relation to what is not public. */
export async function relationProblems(input: {
  document: PublicDocument;
  fields: readonly Field[];
  req: PayloadRequest;
}): Promise<Problem[]> {
  const { document, fields, req } = input;
  const own = documentKey(document.collection, document.content.id);
  const together = req.context.publishingTogether ?? new Set();
  const open = relationsOf(document).filter((relation) => {
    const key = keyOf(relation);
    return key !== own && !together.has(key);
  });
  const published = await publicAmong([...new Set(open.map(keyOf))], req);
  const missing = open.filter((relation) => !published.has(keyOf(relation)));
  const messages = await explainMissing(missing, req);
  return missing.map((relation) => ({
    ...placeOf(fields, relation.path),
    message: messages.get(keyOf(relation)) ?? gone,
  }));
}

const gone = 'What was chosen here has been deleted. Remove it here.';

interface Target {
  id: string;
  title?: string | null;
  filename?: string | null;
  deletedAt?: string | null;
}

async function explainMissing(missing: readonly Relation[], req: PayloadRequest): Promise<Map<DocumentKey, string>> {
  const messages = new Map<DocumentKey, string>();
  for (const collection of new Set(missing.map((relation) => relation.collection))) {
    const ids = missing
      .filter((relation) => relation.collection === collection && isPossible(relation.id, req))
      .map(({ id }) => id);
    const { docs } = await req.payload.db.find<Target>({
      collection,
      where: { id: { in: ids } },
      limit: 0,
      pagination: false,
      req,
    });
    for (const target of docs) messages.set(documentKey(collection, target.id), explainTarget(target));
  }
  return messages;
}

/** MongoDB fails at an id that cannot be one of its own. */
export function isPossible(id: string, { payload }: PayloadRequest): boolean {
  return payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id);
}

function explainTarget({ title, filename, deletedAt }: Target): string {
  const name = `“${title || filename || 'Untitled'}”`;
  if (deletedAt) return `${name} is in the trash. Restore and publish it or remove it here.`;
  if (filename) return `The picture ${name} has no sizes for the site. Upload it again or remove it here.`;
  return `${name} is not published yet. Publish it first or remove it here.`;
}

function keyOf({ collection, id }: Relation): DocumentKey {
  return documentKey(collection, id);
}
