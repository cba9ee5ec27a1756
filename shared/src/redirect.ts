import { z } from 'zod';
import { documentId, sitePath } from './fields.ts';
import { documentTarget } from './rich-text.ts';

/** An address that a document once had, and the document that answers there now. */
export const redirectSchema = z.object({
  id: documentId,
  from: sitePath,
  to: documentTarget,
});

export type PublicRedirect = z.infer<typeof redirectSchema>;
