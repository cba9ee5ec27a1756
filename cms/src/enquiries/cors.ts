/** Browsers let the site's own pages, and no others, read what the two addresses for patients answer. */
import { enquiryPaths } from '@wellcite/shared/enquiry';
import { env, originsOf } from '../env.ts';

const siteOrigins = originsOf(env.siteUrl);
const ours = [...siteOrigins, ...originsOf(env.cmsUrl)];

/** Whether a page of ours sent it, or nobody says who did: some browsers keep that to themselves. */
export function isFromOurPages(headers: Headers): boolean {
  const origin = headers.get('origin');
  return origin === null || origin === 'null' || ours.includes(origin);
}

/** For an answer. */
export function corsHeaders(headers: Headers): Record<string, string> {
  const origin = headers.get('origin');
  return {
    vary: 'origin',
    ...(origin !== null && siteOrigins.includes(origin) ? { 'access-control-allow-origin': origin } : {}),
  };
}

/** Answers what browsers ask before a page of the site sends JSON; null where it is about another address. */
export function preflight(request: Request): Response | null {
  if (!Object.values<string>(enquiryPaths).includes(new URL(request.url).pathname)) return null;
  const allowed = {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '7200',
  };
  return new Response(null, { status: 204, headers: { ...corsHeaders(request.headers), ...allowed } });
}
