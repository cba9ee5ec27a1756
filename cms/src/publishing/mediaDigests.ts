/** The SHA-256 of each size of a picture, taken when its file is made: no save of a text has to read files. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import type { CollectionBeforeChangeHook, Field, JSONField } from 'payload';

/** Filled in by `addDigests`; see collections/Media/toPublic.ts for its use. */
export const sizeDigestsField: Field = {
  name: 'sizeDigests',
  type: 'json',
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  jsonSchema: digestsSchema(),
};

export const addDigests: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const sizes: Record<string, { filename?: string | null } | undefined> = data.sizes ?? {};
  const digests: Record<string, string> = { ...data.sizeDigests };
  for (const [name, size] of Object.entries(sizes)) {
    const made = req.payloadUploadSizes?.[name];
    if (made) digests[name] = sha256(made);
    else if (size?.filename && !digests[name]) {
      digests[name] = sha256(await readFile(path.join(collection.upload.staticDir ?? collection.slug, size.filename)));
    }
  }
  return { ...data, sizeDigests: digests };
};

function digestsSchema(): NonNullable<JSONField['jsonSchema']> {
  const uri = 'https://wellcite.invalid/size-digests.json';
  return { uri, fileMatch: [uri], schema: { type: 'object', additionalProperties: { type: 'string' } } };
}
