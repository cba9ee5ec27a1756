import { type AnswerType, exchange } from './exchange.ts';
import { LookupError } from './LookupError.ts';
import { createPacer, systemClock } from './pacer.ts';
import { gapMs, type LookupClientOptions, type LookupRequest, services } from './services.ts';
import { parseXml } from './xml.ts';

/** Asks PubMed, PubMed Central and Crossref, and nobody else. */
export interface LookupClient {
  /** @throws {LookupError} */
  json: (request: LookupRequest) => Promise<unknown>;
  /** The root's children by name; see xml.ts. @throws {LookupError} */
  xml: (request: LookupRequest) => Promise<unknown>;
}

const maximumAttempts = 3;
const maximumRedirects = 3;
/** Before the second and the third attempt, in milliseconds. */
const backOffMs = [500, 2000];
/** An editor waits for the answer: who asks for longer is asked again another time. */
const longestWaitMs = 15_000;
/** A service that failed this many times in a row is left alone for a while, so that a long list ends soon. */
const failuresBeforeRest = 3;
const restMs = 30_000;

export function createLookupClient(options: LookupClientOptions = {}): LookupClient {
  const { fetch = globalThis.fetch, clock = systemClock, timeoutMs = 10_000, isOffline = false } = options;
  const pacers = {
    ncbi: createPacer({ gapMs: gapMs.ncbi, clock }),
    crossref: createPacer({ gapMs: gapMs.crossref, clock }),
  };
  const rests = new Map<string, { failures: number; until: number; error: LookupError }>();

  return {
    json: async (request) => parsed(request, await ask(request, 'json'), JSON.parse),
    xml: async (request) => parsed(request, await ask(request, 'xml'), parseXml),
  };

  async function ask(request: LookupRequest, type: AnswerType): Promise<string> {
    if (isOffline) throw switchedOffError();
    const { name, origin, house } = services[request.service];
    let url = requestUrl(request, options.origins?.[request.service] ?? origin);
    let redirects = 0;
    let attempt = 1;
    while (true) {
      try {
        throwWhileResting(name);
        const answer = await pacers[house](async () => {
          // It may have failed while this request waited for its turn.
          throwWhileResting(name);
          return exchange({ url, name, type, fetch, timeoutMs });
        });
        rests.delete(name);
        if ('body' in answer) return answer.body;
        redirects += 1;
        url = redirected({ from: url, location: answer.location, redirects, name });
      } catch (error) {
        if (!(error instanceof LookupError) || error === rests.get(name)?.error) throw error;
        const waitMs = waitBeforeRetry(error, attempt);
        if (waitMs === null) {
          remember(name, error);
          throw error;
        }
        attempt += 1;
        await clock.wait(waitMs);
      }
    }
  }

  function throwWhileResting(name: string): void {
    const rest = rests.get(name);
    if (rest && rest.failures >= failuresBeforeRest && clock.now() < rest.until) throw rest.error;
  }

  function remember(name: string, error: LookupError): void {
    if (!['offline', 'timeout', 'busy'].includes(error.kind)) {
      rests.delete(name);
      return;
    }
    const failures = (rests.get(name)?.failures ?? 0) + 1;
    rests.set(name, { failures, until: clock.now() + Math.max(restMs, error.retryAfterMs ?? 0), error });
  }

  function requestUrl({ service, path, query = {} }: LookupRequest, origin: string): URL {
    const url = new URL(path, origin);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const { email, tool = 'wellcite' } = options;
    if (services[service].house === 'ncbi') url.searchParams.set('tool', tool);
    if (email) url.searchParams.set(services[service].house === 'ncbi' ? 'email' : 'mailto', email);
    return url;
  }
}

/** Null where another attempt would not help, or would take too long. */
function waitBeforeRetry(error: LookupError, attempt: number): number | null {
  // What timed out has already cost an editor ten seconds.
  const isWorthIt = error.kind === 'busy' || error.kind === 'offline';
  const backOff = backOffMs[attempt - 1];
  if (!isWorthIt || attempt >= maximumAttempts || backOff === undefined) return null;
  const waitMs = Math.max(backOff, error.retryAfterMs ?? 0);
  return waitMs > longestWaitMs ? null : waitMs;
}

function redirected(input: { from: URL; location: string; redirects: number; name: string }): URL {
  const to = URL.parse(input.location, input.from);
  if (to && to.origin === input.from.origin && input.redirects <= maximumRedirects) return to;
  const why = to?.origin === input.from.origin ? 'keeps leading elsewhere' : 'leads to another host';
  throw new LookupError({
    kind: 'refused',
    happened: `${input.name} ${why}, where nothing is asked.`,
    advice: 'Fill in the details by hand, and tell whoever looks after the CMS.',
  });
}

function parsed(request: LookupRequest, body: string, parse: (body: string) => unknown): unknown {
  try {
    return parse(body);
  } catch (cause) {
    const { name } = services[request.service];
    throw new LookupError({
      kind: 'not-what-was-asked',
      happened: `${name} answered something that cannot be read.`,
      cause,
    });
  }
}

function switchedOffError(): LookupError {
  return new LookupError({
    kind: 'offline',
    happened: 'Looking up references is switched off for this CMS.',
    advice: 'Fill in the details by hand.',
  });
}
