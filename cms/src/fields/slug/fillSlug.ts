import { type FieldHook, ValidationError } from 'payload';
import type { SlugRules } from './rules.ts';
import { isMadeFrom, slugFrom } from './slugFrom.ts';
import { whoHasSlug } from './whoHasSlug.ts';
import { whySlugRefused } from './whySlugRefused.ts';

/** What an editor reads beside the field. */
export const slugLabel = 'Web address';

/**
 * Makes the slug from the title, until the document is published or somebody writes one by hand. One that is wrong is
 * refused where a document is created or published; a draft may hold one for a while, as when it is being typed.
 */
export function fillSlug(rules: SlugRules): FieldHook {
  const { collection, reserved } = rules;
  return async ({ value, data, siblingData, originalDoc, operation, req }) => {
    const isWritten = value !== undefined && value !== null && value !== '';
    // A copy is created with what it is a copy of as its original.
    const original: Original | undefined = operation === 'create' ? undefined : originalDoc;
    const exceptId = original?.id;

    if (isWritten && !mayBeMade(value, original)) {
      if (operation === 'update' && data?._status !== 'published') return value;
      const message = await whySlugRefused({ ...rules, value, exceptId, req });
      if (message === null) return value;
      const error = { path: 'slug', message, label: `${slugLabel} – ${message}` };
      throw new ValidationError({ collection, errors: [error] }, req.t);
    }
    if (wasPublished(original)) return value;
    const title: unknown = data?.title ?? original?.title;
    const made = typeof title === 'string' ? slugFrom(title) : '';
    if (isWritten && isMadeFrom(value, String(title))) return value;
    if (made === '') {
      // An empty text or null would be a value of its own to the database, which takes it once.
      if (operation === 'create') delete siblingData.slug;
      return undefined;
    }
    for (let number = 1; ; number += 1) {
      const slug = number === 1 ? made : `${made}-${number}`;
      if (reserved?.includes(slug)) continue;
      if ((await whoHasSlug({ collection, slug, exceptId, req })) === null) return slug;
    }
  };
}

interface Original {
  id?: string;
  title?: unknown;
  slug?: unknown;
  publishedAt?: unknown;
  _status?: unknown;
}

function wasPublished(original: Original | undefined): boolean {
  return Boolean(original?.publishedAt) || original?._status === 'published';
}

/** Whether a slug is still the one that was made from the title, so that it may follow the title. */
function mayBeMade(value: unknown, original: Original | undefined): boolean {
  if (wasPublished(original) || typeof value !== 'string' || typeof original?.title !== 'string') return false;
  return value === original.slug && isMadeFrom(value, original.title);
}
