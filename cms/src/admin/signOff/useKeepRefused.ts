import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui';
import { useEffect, useEffectEvent } from 'react';

/**
 * Keeps as a draft what was written when its publishing is refused. Payload then takes the form for saved, though nothing
 * was: whoever went on to ask for a review would lose it. The form itself stays as it is, with what is said at its fields.
 */
export function useKeepRefused(): void {
  const { config } = useConfig();
  const { id, collectionSlug } = useDocumentInfo();
  const { getData } = useForm();
  const [isSubmitted, isProcessing, isModified] = [useFormSubmitted(), useFormProcessing(), useFormModified()];
  const isRefused = isSubmitted && !isProcessing && !isModified && id !== undefined;

  const keep = useEffectEvent(async () => {
    const response = await fetch(`${config.routes.api}/${collectionSlug}/${id}?autosave=true&draft=true&depth=0`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...getData(), _status: 'draft' }),
    });
    if (!response.ok) throw new Error(String(response.status));
  });
  useEffect(() => {
    if (!isRefused) return;
    keep().catch(() => toast.error('What you wrote is not saved yet. Save it as a draft before you leave this page.'));
  }, [isRefused]);
}
