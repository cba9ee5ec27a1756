import type { DocumentKey } from '@wellcite/shared/content-api';
import { setPreviewPath } from '../preview/previewPaths.ts';

/** Where all of them are previewed together, the first of them shown; null where there is nothing to look at. */
export function previewPath(keys: readonly DocumentKey[]): string | null {
  const [first] = keys;
  return first === undefined ? null : setPreviewPath(keys, first);
}
