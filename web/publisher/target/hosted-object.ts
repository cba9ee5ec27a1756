/** How a file of the site is given to a bucket: what it is sent with besides its bytes, and in which order. */
import { sha256 } from '@wellcite/shared/digest';
import type { RedirectKind } from '@wellcite/shared/target-environment';
import { answerOf } from '../site/file-answer.ts';
import { cacheControlOf, contentTypeOf } from '../site/file-headers.ts';
import { fileOf, fixedPaths, indexEntry, indexFolder, placeInOrder } from '../site/routes.ts';
import type { SentObject } from './bucket.ts';

/** Raise it whenever the same file would be sent with other headers. */
const version = 1;

export interface Hosting {
  redirects: RedirectKind;
  /** The site's public address, without a slash at the end. */
  siteUrl: string;
}

/** Changes whenever objects are to be sent anew although their bytes are the same. */
export function formOf({ redirects, siteUrl }: Hosting): string {
  return sha256(JSON.stringify([version, redirects, redirects === 's3-website' ? siteUrl : null])).slice(0, 16);
}

export function hostedObject(
  hosting: Hosting,
  { file, bytes }: { file: string; bytes: Buffer },
): Omit<SentObject, 'mark'> {
  const answer = answerOf(bytes);
  // The whole address: S3's website hosting would complete a path by a host name of its own.
  const redirectTo =
    hosting.redirects === 's3-website' && answer.status === 301 ? hosting.siteUrl + answer.location : null;
  return { file, bytes, contentType: contentTypeOf(file), cacheControl: cacheControlOf(file), redirectTo };
}

/** What the mark of an object says. */
export function markOf({ digest, form }: { digest: string; form: string }): string {
  return `${digest}.${form}`;
}

/** Null where it is none of ours. */
export function readMark(mark: string | null): { digest: string; form: string } | null {
  const [digest, form, ...others] = mark?.split('.') ?? [];
  return digest && form && others.length === 0 ? { digest, form } : null;
}

const siteOwnFiles = new Set(fixedPaths.map(fileOf));

/** What pages need (0), the pages of documents (1), then the site's own, which list them, and what says which index holds (2). */
export function sendingStage(file: string): 0 | 1 | 2 {
  if (placeInOrder(file) === 0) return 0;
  if (file === indexEntry || siteOwnFiles.has(file)) return 2;
  return file.startsWith(indexFolder) || !file.endsWith('.html') ? 0 : 1;
}

/** The public address of a file. */
export function addressOf(siteUrl: string, file: string): string {
  return new URL(`/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`, siteUrl).href;
}
