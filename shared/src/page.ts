import { z } from 'zod';
import { changes, pageFields, relationTo, review, summary } from './fields.ts';
import { requiredRichText } from './rich-text.ts';

/** A page of the site itself: home, about, how we review, contact, getting help now. */
export const pageSchema = z.object({
  ...pageFields,
  summary,
  review,
  changes,
  picture: relationTo('media').nullable(),
  body: requiredRichText,
});
export type PublicPage = z.infer<typeof pageSchema>;
