/** What browsers are told of the site's files: nothing runs but our own, and nothing is loaded from or sent to another host. */
import { documentPath, searchPath } from '@wellcite/shared/paths';
import { sitePages } from '../../src/sitePages.ts';
import { fileOf } from './routes.ts';

const searchFile = fileOf(searchPath);
const contactFile = fileOf(documentPath('pages', sitePages.contact));
/** Those whose headers are not the usual ones. */
export const filesWithHeadersOfTheirOwn: readonly string[] = [searchFile, contactFile];

/** The headers of a file; of an answer that has none, for null. `cmsUrl`: the CMS's public address, without a slash at the end. */
export function createSecurityHeaders(cmsUrl: string): (file: string | null) => Record<string, string> {
  const usual = headersWith({});
  // The search runs as WebAssembly, which a policy has to allow by name.
  const search = headersWith({ scripts: " 'wasm-unsafe-eval'" });
  // What readers write goes to the CMS, from the page that asks for it and from no other.
  const contact = headersWith({ sendsTo: ` ${cmsUrl}` });
  return (file) => (file === searchFile ? search : file === contactFile ? contact : usual);
}

function headersWith({ scripts = '', sendsTo = '' }: { scripts?: string; sendsTo?: string }): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      `script-src 'self'${scripts}`,
      `connect-src 'self'${sendsTo}`,
      `form-action 'self'${sendsTo}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
}
