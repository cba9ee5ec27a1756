/** What the CMS serves to the publisher, and to nobody else: which documents are public, and what they hold. */
import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { glossaryEntrySchema } from './glossary.ts';
import { imageSchema } from './image.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { redirectSchema } from './redirect.ts';
import { referenceSchema } from './reference.ts';
import { siteSettingsSchema } from './site.ts';
import { symptomSchema } from './symptom.ts';
import { treatmentSchema } from './treatment.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** Collection (or global) → the schema of its public documents. */
export const publicContent = {
  conditions: conditionSchema,
  symptoms: symptomSchema,
  treatments: treatmentSchema,
  references: referenceSchema,
  people: personSchema,
  pages: pageSchema,
  glossary: glossaryEntrySchema,
  media: imageSchema,
  redirects: redirectSchema,
  withdrawals: withdrawalSchema,
  'site-settings': siteSettingsSchema,
} as const;

export type PublicContent = { [K in keyof typeof publicContent]: z.infer<(typeof publicContent)[K]> };
export type PublicCollection = keyof PublicContent;

/** A public document together with its collection, as a union that `collection` tells apart. */
export type PublicDocument = {
  [K in PublicCollection]: { collection: K; content: PublicContent[K] };
}[PublicCollection];

export const publicCollections = [
  'conditions',
  'symptoms',
  'treatments',
  'references',
  'people',
  'pages',
  'glossary',
  'media',
  'redirects',
  'withdrawals',
  'site-settings',
] as const satisfies readonly PublicCollection[];

const collectionSchema = z.enum(publicCollections);

/** A document's name across collections: `conditions:6f1c…`. */
export type DocumentKey = `${PublicCollection}:${string}`;

export function documentKey(collection: PublicCollection, id: string): DocumentKey {
  return `${collection}:${id}`;
}

/** Takes a key apart. Returns null where it does not name a collection of the contract. */
export function parseDocumentKey(key: string): { collection: PublicCollection; id: string } | null {
  const colon = key.indexOf(':');
  const collection = collectionSchema.safeParse(key.slice(0, colon));
  const id = key.slice(colon + 1);
  return colon > 0 && id !== '' && collection.success ? { collection: collection.data, id } : null;
}

export const documentKeySchema = z
  .string()
  .refine((key): key is DocumentKey => parseDocumentKey(key) !== null, 'not a "collection:id" of the contract');

/** SHA-256 in hexadecimal. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Raised when a change to the contract is not one that yesterday's publisher could read. */
export const contentApiVersion = 1;

/** Addresses, under the CMS's own. */
export const contentApiPaths = {
  manifest: '/api/content/v1/manifest',
  documents: '/api/content/v1/documents',
  media: '/api/content/v1/media',
} as const;

/** Most ids in one request for documents. */
export const documentsPerRequest = 100;

/** `GET manifest`: every public document and its digest, in the order of the keys. */
export const manifestSchema = z.object({
  version: z.literal(contentApiVersion),
  /** Digest over all of `documents`; also the answer's ETag. */
  rootDigest: digestSchema,
  documents: z.array(z.object({ key: documentKeySchema, digest: digestSchema })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** One document as it is now; `digest` and `content` are null where it is not public. */
export const documentEnvelopeSchema = z.object({
  key: documentKeySchema,
  digest: digestSchema.nullable(),
  content: z.unknown(),
});

/** `GET documents?ids=conditions:1,symptoms:2`: an answer for each id asked for, in that order. */
export const documentsSchema = z.object({
  version: z.literal(contentApiVersion),
  documents: z.array(documentEnvelopeSchema),
});

/** Holds `content` against its collection's schema. Throws a ZodError. */
export function parsePublicDocument(collection: PublicCollection, content: unknown): PublicDocument {
  switch (collection) {
    case 'conditions':
      return { collection, content: publicContent[collection].parse(content) };
    case 'symptoms':
      return { collection, content: publicContent[collection].parse(content) };
    case 'treatments':
      return { collection, content: publicContent[collection].parse(content) };
    case 'references':
      return { collection, content: publicContent[collection].parse(content) };
    case 'people':
      return { collection, content: publicContent[collection].parse(content) };
    case 'pages':
      return { collection, content: publicContent[collection].parse(content) };
    case 'glossary':
      return { collection, content: publicContent[collection].parse(content) };
    case 'media':
      return { collection, content: publicContent[collection].parse(content) };
    case 'redirects':
      return { collection, content: publicContent[collection].parse(content) };
    case 'withdrawals':
      return { collection, content: publicContent[collection].parse(content) };
    case 'site-settings':
      return { collection, content: publicContent[collection].parse(content) };
    default:
      return collection satisfies never;
  }
}
