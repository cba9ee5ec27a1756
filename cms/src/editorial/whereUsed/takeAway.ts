import type { PayloadRequest } from 'payload';
import type { FoundDocument } from './documents.ts';

/**
 * Unpublishes a document, or moves it to the trash. A newer draft of it is kept, complete or not.
 * @throws {APIError} published pages still refer to it
 */
export async function takeAway(
  { collection, id }: FoundDocument,
  how: 'unpublish' | 'trash',
  req: PayloadRequest,
): Promise<void> {
  const { payload } = req;
  if (how === 'trash') {
    await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() }, depth: 0, req });
  } else if (collection !== 'media') {
    await payload.update({ collection, id, data: { _status: 'draft' }, unpublishAllLocales: true, depth: 0, req });
  }
}
