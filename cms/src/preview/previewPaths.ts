/** Addresses below `/preview`. */
import type { PreviewPlace } from './previewable.ts';

export const previewRoot = '/preview';
/** Files of the templates, which are public by themselves. */
export const assetsPath = `${previewRoot}/assets/`;
/** Pictures, for those who are signed in. */
export const mediaPath = `${previewRoot}/media/`;

/** One document, for those who are signed in. */
export function documentPreviewPath({ collection, id }: Pick<PreviewPlace, 'collection' | 'id'>): string {
  return `${previewRoot}/${collection}/${id}`;
}

/** Several documents together, of which `shown` is looked at; for those who are signed in. */
export function setPreviewPath(keys: readonly string[], shown: string): string {
  const query = new URLSearchParams([...keys.map((key) => ['document', key]), ['show', shown]]);
  return `${previewRoot}/set?${query}`;
}

/** To the preview of whatever document has the path, or to the page that readers have there. */
export function goPath(path: string, hash: string): string {
  return `${previewRoot}/go${path === '/' ? '' : path.replace(/\/$/, '')}${hash ? `#${hash}` : ''}`;
}

/** For whoever has the link. */
export function linkPath(token: string): string {
  return `${previewRoot}/link/${token}`;
}
