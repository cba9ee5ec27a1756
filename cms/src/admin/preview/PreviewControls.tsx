'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { type PreviewPlace, placeOfPreview } from '../../preview/previewable.ts';
import { documentPreviewPath } from '../../preview/previewPaths.ts';
import { LivePreviewUpdates } from './LivePreviewUpdates.tsx';
import { SharePreview } from './SharePreview.tsx';

/** What a document with a page has above its form: the link to share its preview, and what keeps the live preview up to date. */
export function PreviewControls() {
  const place = usePlace();
  const { user } = useAuth();
  if (!place) return null;
  const maySharePreviews = user?.role === 'editor' || user?.role === 'admin';
  return (
    <>
      <LivePreviewUpdates path={documentPreviewPath(place)} />
      {maySharePreviews && <SharePreview documentKey={place.key} />}
    </>
  );
}

/** Null where nothing has been saved yet, so that there is no document. */
function usePlace(): PreviewPlace | null {
  const { collectionSlug, globalSlug, id, isTrashed } = useDocumentInfo();
  if (isTrashed) return null;
  if (globalSlug) return placeOfPreview(`${globalSlug}:${globalSlug}`);
  return id === undefined ? null : placeOfPreview(`${collectionSlug}:${id}`);
}
