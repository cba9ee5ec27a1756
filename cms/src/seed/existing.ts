/** What of the demonstration is there already, in the trash included: that is left as it is. */
import type { Payload } from 'payload';
import type { SlugCollection } from '../fields/slug/rules.ts';
import { approved, changesAsked, draft, inReview, withdrawn } from './content/desk.ts';
import { demonstration } from './content/index.ts';
import type { SeedPicture } from './content/types.ts';
import { createIds, type Ids } from './ids.ts';

/** The demonstration's documents by collection, in the order in which they are made. */
export const documentsByCollection = {
  people: demonstration.people,
  references: demonstration.references,
  glossary: demonstration.glossary,
  symptoms: [...demonstration.symptoms, draft, inReview, changesAsked, approved],
  conditions: demonstration.conditions,
  treatments: demonstration.treatments,
  pages: [...demonstration.pages, withdrawn],
} satisfies Record<SlugCollection, { slug: string; title: string }[]>;

export const seededCollections = [
  'people',
  'references',
  'glossary',
  'symptoms',
  'conditions',
  'treatments',
  'pages',
] as const satisfies readonly SlugCollection[];

export interface Existing {
  ids: Ids;
  hasSettings: boolean;
  hasUsers: boolean;
}

export async function findExisting(payload: Payload): Promise<Existing> {
  const ids = createIds();
  for (const collection of seededCollections) {
    const slugs = documentsByCollection[collection].map(({ slug }) => slug);
    const { docs } = await payload.find({
      collection,
      where: { slug: { in: slugs } },
      select: { slug: true },
      depth: 0,
      pagination: false,
      trash: true,
    });
    for (const { id, slug } of docs) ids.set(collection, slug, id);
  }
  for (const { slug, id } of await findPictures(payload)) ids.set('media', slug, id);
  const { clinicName } = await payload.findGlobal({ slug: 'site-settings', select: { clinicName: true }, draft: true });
  const { totalDocs } = await payload.count({ collection: 'users' });
  return { ids, hasSettings: Boolean(clinicName), hasUsers: totalDocs > 0 };
}

export function isComplete({ ids, hasSettings, hasUsers }: Existing): boolean {
  const hasAll = seededCollections.every((collection) =>
    documentsByCollection[collection].every(({ slug }) => ids.has(collection, slug)),
  );
  return hasAll && hasSettings && hasUsers && demonstration.pictures.every(({ slug }) => ids.has('media', slug));
}

/** Pictures have no slug. A file whose name was taken got a number after it. */
async function findPictures(payload: Payload): Promise<{ slug: string; id: string }[]> {
  const { docs } = await payload.find({
    collection: 'media',
    select: { filename: true },
    depth: 0,
    pagination: false,
    trash: true,
  });
  return demonstration.pictures.flatMap((picture) => {
    const pattern = fileNamePattern(picture);
    const found = docs.find(({ filename }) => filename && pattern.test(filename));
    return found ? [{ slug: picture.slug, id: found.id }] : [];
  });
}

function fileNamePattern({ file }: SeedPicture): RegExp {
  const [stem, extension] = file.split('.');
  return new RegExp(`^${stem}(?:-\\d+)?\\.${extension}$`);
}
