/** What asks the world outside. There is one for the process, so that the limits of the services hold for all who ask. */
import { z } from 'zod';
import { env } from '../../env.ts';
import { inspectLink, type LinkCheck } from '../checks/links.ts';
import { createLookupClient, type LookupClient } from '../lookup/client.ts';
import { LookupError } from '../lookup/LookupError.ts';

export interface Outside {
  client: LookupClient;
  inspectLink: (url: string) => Promise<LinkCheck>;
}

declare global {
  /** Not kept in this module: Next bundles modules more than once. */
  var wellciteOutside: Outside | undefined;
}

export function outside(): Outside {
  globalThis.wellciteOutside ??= {
    client: createLookupClient({ isOffline: env.lookup === 'off', email: env.lookupEmail ?? null }),
    inspectLink: env.lookup === 'off' ? async () => notAsked : (url) => inspectLink(url),
  };
  const { client, inspectLink: inspect } = globalThis.wellciteOutside;
  return {
    client: {
      json: (request) => withOurErrors(client.json(request)),
      xml: (request) => withOurErrors(client.xml(request)),
    },
    inspectLink: inspect,
  };
}

/** For tests: asks whatever it is given from now on; null goes back to the real services. */
export function setOutside(instead: Outside | null): void {
  globalThis.wellciteOutside = instead ?? undefined;
}

const notAsked: LinkCheck = { state: 'unknown', why: 'Looking things up is switched off for this CMS.' };

/** The client may have been made by another bundle, whose errors `instanceof` does not know here. */
async function withOurErrors<Answer>(asking: Promise<Answer>): Promise<Answer> {
  try {
    return await asking;
  } catch (error) {
    const said = error instanceof LookupError ? null : lookupFailure.safeParse(error).data;
    throw said ? new LookupError({ ...said, cause: error }) : error;
  }
}

const lookupFailure = z.object({
  name: z.literal('LookupError'),
  kind: z.enum(['offline', 'timeout', 'too-large', 'not-what-was-asked', 'not-found', 'busy', 'refused']),
  happened: z.string(),
  advice: z.string(),
  retryAfterMs: z.number().nullable(),
});
