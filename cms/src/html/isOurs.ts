import { env, trustedOrigins } from '../env.ts';

/** Whether a request was sent by a page of the CMS itself. Browsers say so with everything that is posted. */
export function isOurs(request: Request): boolean {
  const origin = request.headers.get('origin');
  return origin !== null && [new URL(env.cmsUrl).origin, ...trustedOrigins(env.cmsUrl)].includes(origin);
}
