/** Random public documents, made from the contract's own schemas: a new field is covered without a line here. */
import {
  type PublicCollection,
  type PublicDocument,
  parsePublicDocument,
  publicContent,
} from '@wellcite/shared/content-api';
import { sha256 } from '@wellcite/shared/digest';
import { relatedCollections, relationRegistry } from '@wellcite/shared/fields';
import fc from 'fast-check';
import { z } from 'zod';

/** Few ids and few slugs, so that documents meet: they refer to each other, and want each other's address. */
export const ids = ['1', '2', '3', '4'];
const slugs = ['anxiety', 'panic', 'sleep', 'calm', 'about', 'home'];
/** Addresses that documents want too, addresses that only a redirect or a withdrawal has, and those of the site's own pages. */
const paths = [
  '/conditions/anxiety/',
  '/conditions/former/',
  '/symptoms/sleep/',
  '/treatments/calm/',
  '/references/former/',
  '/people/panic/',
  '/about/',
  '/former/',
  '/home/',
  '/conditions/',
  '/a/long/way/',
];

/** Pictures' files, by name, for the content API to serve. */
export const pictureFiles = new Map(
  ['sea.avif', 'sea.webp', 'hill.avif', 'hill.webp'].map((name) => [
    name,
    new TextEncoder().encode(`bytes of ${name}`),
  ]),
);

const texts = [
  'Worry',
  'Élan vital',
  'a <b>bold</b> & "quoted" text',
  '</script><script>alert(1)</script>',
  'Pneumonoultramicroscopicsilicovolcanoconiosis',
  'قلق',
  '2026-01-02T03:04:05.000Z',
  '2025-06-07T08:09:10.000Z',
  'https://example.org/a?b=c&d=e',
  'tel:988',
  '988',
  '(424) 555-0100',
  'F41.1',
  '10.1000/xyz-123',
  '29977074',
  'PMC6098048',
  'site-settings',
];

export function arbitraryDocument(collection: PublicCollection, id: string): fc.Arbitrary<PublicDocument> {
  const content = arbitraryOf(publicContent[collection], 0);
  return content.map((random) => parsePublicDocument(collection, { ...(random as object), id }));
}

function arbitraryOf(schema: z.core.$ZodType, depth: number): fc.Arbitrary<unknown> {
  const relation = relationRegistry.get(schema);
  if (relation) return fc.constantFrom(...ids, `${relatedCollections.indexOf(relation.collection)}-absent`);
  if (schema instanceof z.ZodNullable) {
    return depth > 8 ? fc.constant(null) : fc.option(arbitraryOf(schema.unwrap(), depth + 1));
  }
  if (schema instanceof z.ZodArray) return arbitraryArray(schema, depth);
  if (schema instanceof z.ZodUnion) {
    return fc.oneof(...schema.options.map((option: z.core.$ZodType) => arbitraryOf(option, depth + 1)));
  }
  if (schema instanceof z.ZodObject) {
    if (Object.is(schema, imageSource)) return fc.constantFrom(...imageSources);
    const fields = Object.entries(schema.shape).map(([key, field]) => [
      key,
      namesOf[key] ?? arbitraryOf(field, depth + 1),
    ]);
    return fc.record(Object.fromEntries(fields));
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNull) return fc.constant(null);
  return fitting(schema);
}

/** Fields whose texts mean something. */
const namesOf: Record<string, fc.Arbitrary<string>> = {
  slug: fc.constantFrom(...slugs),
  // Of what has no document of its own; a document gets the id that it is asked for by.
  id: fc.uuid(),
};

const imageSource = publicContent.media.shape.sources.element;
const imageSources = [...pictureFiles].map(([file, bytes]) => ({
  file,
  type: `image/${file.split('.')[1]}`,
  width: 480,
  height: 320,
  digest: sha256(bytes),
}));

function arbitraryArray(schema: z.ZodArray, depth: number): fc.Arbitrary<unknown[]> {
  const isRequired = !schema.safeParse([]).success && z.array(z.unknown()).safeParse([]).success;
  const shortest = isRequired ? 1 : 0;
  return fc.array(arbitraryOf(schema.element, depth + 1), { minLength: shortest, maxLength: depth > 4 ? shortest : 2 });
}

/** Texts and numbers, by trying which of some candidates the schema takes. */
function fitting(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const candidates = [...texts, ...slugs, ...paths, 1, 12, 50, 2018, 480].filter(
    (text) => z.safeParse(schema, text).success,
  );
  if (candidates.length === 0) throw new Error(`No candidate fits ${JSON.stringify(z.toJSONSchema(schema))}`);
  return fc.constantFrom(...candidates);
}
