import type { PagedCollection } from '@wellcite/shared/paths';

export interface PageChoice {
  key: string;
  collection: PagedCollection;
  id: string;
  title: string;
}

/** The kinds of pages that readers can be led to in place of another. */
export const pageKinds = [
  { collection: 'conditions', label: 'Conditions' },
  { collection: 'symptoms', label: 'Symptoms' },
  { collection: 'treatments', label: 'Treatments' },
  { collection: 'pages', label: 'Pages' },
] as const satisfies readonly { collection: PagedCollection; label: string }[];

/** Every published page of those kinds, by title; those of a kind that cannot be read are left out. */
export async function loadPages(api: string): Promise<PageChoice[]> {
  const found = await Promise.all(pageKinds.map(({ collection }) => loadKind(api, collection)));
  return found.flat();
}

async function loadKind(api: string, collection: PagedCollection): Promise<PageChoice[]> {
  const query = new URLSearchParams({ depth: '0', pagination: 'false', sort: 'title', 'select[title]': 'true' });
  query.set('where[_status][equals]', 'published');
  const response = await fetch(`${api}/${collection}?${query}`, { credentials: 'include' });
  if (!response.ok) return [];
  const { docs }: { docs: { id: string; title: string }[] } = await response.json();
  return docs.map(({ id, title }) => ({ key: `${collection}:${id}`, collection, id, title }));
}
