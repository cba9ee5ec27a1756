/** What browsers are told of a file, wherever it is served from: its type, and how long they may keep it. */
import { lookup as lookupType } from 'mrmime';

/** `file` is relative to the site's folder. */
export function contentTypeOf(file: string): string {
  const type = lookupType(file) ?? 'application/octet-stream';
  return isText(type) && !type.includes('charset') ? `${type}; charset=utf-8` : type;
}

/** Whether a type is that of text, which is worth compressing. */
export function isText(type: string): boolean {
  return /^text\/|[/+](json|xml|javascript)(?:;|$)/.test(type);
}

export function cacheControlOf(file: string): string {
  return isImmutable(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Whether a file is named by what is in it. Of the search index all are but its entry and its program. */
export function isImmutable(file: string): boolean {
  return file.startsWith('_astro/') || file.startsWith('media/') || namedIndexFile.test(file);
}
const namedIndexFile = /^pagefind\/[^.]+(?:\.[^.]+)?\.pf_(?:index|fragment|filter|meta)$/;
