/** The two addresses for patients: where a page asks for a token, and where the form is sent. See access/behindTheDoor.ts. */
import { enquiryPaths } from '@wellcite/shared/enquiry';
import { enquiryTimes } from '@wellcite/shared/enquiry-times';
import type { Endpoint } from 'payload';
import { corsHeaders } from './cors.ts';
import { enquiryTokens } from './enquiryTokens.ts';
import { takeForm } from './takeForm.ts';

export const patientEndpoints: Endpoint[] = [
  {
    path: below(enquiryPaths.start),
    method: 'get',
    handler: (req) =>
      Response.json(
        { token: enquiryTokens.make(new Date()), waitMs: enquiryTimes.least },
        { headers: { ...corsHeaders(req.headers), 'cache-control': 'no-store' } },
      ),
  },
  { path: below(enquiryPaths.send), method: 'post', handler: takeForm },
];

/** Payload's endpoints are below `/api`. */
function below(path: string): `/${string}` {
  return `/${path.replace(/^\/api\//, '')}`;
}
