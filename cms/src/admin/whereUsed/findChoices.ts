import { citationName } from '../citationName.ts';
import type { Named } from '../titles.ts';

export interface Choice {
  id: string;
  title: string;
  /** What tells it from others of the same title. */
  detail: string;
}

export interface Wanted {
  collection: string;
  /** Id of the one that is not asked for. */
  except: string;
  /** Whether only what is on the site will do. */
  isPublished: boolean;
  words: string;
}

/** Most choices at a time: whoever does not see theirs writes another word. */
const most = 20;

/** Null where the server did not answer. */
export async function findChoices(api: string, wanted: Wanted): Promise<Choice[] | null> {
  const { collection } = wanted;
  try {
    const response = await fetch(`${api}/${collection}?${queryOf(wanted)}`, { credentials: 'include' });
    if (!response.ok) return null;
    const { docs }: { docs: (Named & { filename?: string | null })[] } = await response.json();
    return docs.map((doc) => ({
      id: doc.id,
      title: doc.title || doc.filename || 'Untitled',
      detail: collection === 'references' && (doc.authors?.length || doc.collectiveAuthor) ? citationName(doc) : '',
    }));
  } catch {
    return null;
  }
}

function queryOf({ collection, except, isPublished, words }: Wanted): URLSearchParams {
  const query = new URLSearchParams({ depth: '0', limit: String(most), 'where[and][0][id][not_equals]': except });
  const name = collection === 'media' ? 'filename' : 'title';
  query.set('sort', name);
  if (collection !== 'media') {
    if (isPublished) query.set('where[and][1][_status][equals]', 'published');
    else query.set('draft', 'true');
  }
  const searched = collection === 'references' ? [name, 'doi', 'pmid'] : [name];
  for (const [index, field] of searched.entries()) {
    if (words.trim() !== '') query.set(`where[and][2][or][${index}][${field}][like]`, words.trim());
  }
  return query;
}
