import type { PublicDocument } from '@wellcite/shared/content-api';
import { placeOfPreview } from '../previewable.ts';
import { documentPreviewPath, goPath } from '../previewPaths.ts';

/** Where links on a preview lead those who are signed in: to a draft's own preview, or to whatever has the path. */
export function pageLinks(drafts: ReadonlyMap<string, PublicDocument>) {
  return (path: string, hash: string): string => {
    const draft = drafts.get(path);
    const place = draft && placeOfPreview(`${draft.collection}:${draft.content.id}`);
    return place ? `${documentPreviewPath(place)}${hash && `#${hash}`}` : goPath(path, hash);
  };
}
