'use client';

import { useAllFormFields, useLivePreviewContext } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef } from 'react';
import { createUpdater, type Updater } from './createUpdater.ts';

/**
 * Shows in Payload's live preview what stands in the form, as it is typed. The frame is of the same origin, so that it needs
 * no script: the page is asked for here, and put into the frame.
 */
export function LivePreviewUpdates({ path }: { path: string }) {
  const { iframeRef, isLivePreviewing, loadedURL, popupRef, previewWindowType } = useLivePreviewContext();
  const [fields] = useAllFormFields();
  const updater = useRef<Updater | null>(null);

  useEffect(() => {
    if (!isLivePreviewing) return;
    const target = () => (previewWindowType === 'popup' ? popupRef?.current : iframeRef.current?.contentWindow) ?? null;
    const made = createUpdater({ path, target });
    updater.current = made;
    return () => {
      updater.current = null;
      made.stop();
    };
  }, [isLivePreviewing, previewWindowType, popupRef, iframeRef, path]);

  // A frame that has just loaded shows what was saved, and the form may be ahead of that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded and what is previewed decide when, and not what
  useEffect(() => {
    updater.current?.show(reduceFieldsToValues(fields, true));
  }, [fields, loadedURL, isLivePreviewing, previewWindowType]);

  return null;
}
