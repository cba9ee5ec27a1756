/** Readers who read pages all the while, by every way that a browser has, and write down what they got. */
import { setTimeout as delay } from 'node:timers/promises';
import { sha256 } from '@wellcite/shared/digest';
import { type MissingPart, missingPartOf } from './parts-of-page.ts';

/** What somebody got at a path: which body, and when they asked and had it, in milliseconds of `performance.now()`. */
export interface Observation {
  path: string;
  /** See `bodyDigest`; `absent` where nothing is. */
  body: string;
  began: number;
  ended: number;
}

/** A request that came to nothing. */
export interface Interrupted {
  path: string;
  began: number;
  ended: number;
  reason: string;
}

export const absent = 'absent';
/** Where the page is that is shown in place of one that is absent. */
export const missingPage = '/404.html';

/** What is answered, and how, as one word. */
export function bodyDigest(answer: { status: number; location: string | null; body: Uint8Array }): string {
  return `${answer.status} ${answer.location ?? '-'} ${sha256(answer.body)}`;
}

export type Observer = ReturnType<typeof startObserver>;

const encodings = ['br', 'gzip', 'identity'];
const pauseMs = 8;

/** `paths` is asked again and again: pages come and go. */
export function startObserver(input: { siteUrl: string; paths: () => readonly string[]; readers: number }) {
  const { siteUrl, paths } = input;
  const observations: Observation[] = [];
  const interrupted: Interrupted[] = [];
  const missingParts: MissingPart[] = [];
  const stopping = new AbortController();
  let requests = 0;

  async function read(number: number): Promise<void> {
    const notes = createNotes(observations);
    const etags = new Map<string, { etag: string; body: string }>();
    // Each in an order of their own: over all of them again and again.
    for (let turn = number * 7; !stopping.signal.aborted; turn += 1) {
      const all = paths();
      const path = all[turn % all.length] ?? '/';
      // In each round another way.
      const way = turn + Math.floor(turn / all.length);
      const known = way % 4 === 0 ? etags.get(path) : undefined;
      const began = performance.now();
      try {
        const headers = {
          'accept-encoding': encodings[way % encodings.length] ?? '',
          ...(known && { 'if-none-match': known.etag }),
        };
        const answer = await fetch(siteUrl + path, { redirect: 'manual', headers });
        const bytes = new Uint8Array(await answer.arrayBuffer());
        const times = { began, ended: performance.now() };
        requests += 1;
        const { status } = answer;
        if (status === 404) {
          notes({ path, body: absent, ...times });
          notes({ path: missingPage, body: bodyDigest({ status: 200, location: null, body: bytes }), ...times });
        } else if (status === 304 && known) {
          notes({ path, body: known.body, ...times });
        } else {
          const body = bodyDigest({ status, location: answer.headers.get('location'), body: bytes });
          notes({ path, body, ...times });
          etags.set(path, { etag: answer.headers.get('etag') ?? '', body });
          const isPage = status === 200 && path.endsWith('/');
          const missing = isPage && (await missingPartOf({ siteUrl, path, html: Buffer.from(bytes).toString() }, turn));
          if (missing) missingParts.push(missing);
        }
      } catch (error) {
        interrupted.push({ path, began, ended: performance.now(), reason: reasonOf(error) });
      }
      await delay(pauseMs);
    }
  }

  const reading = Promise.all(Array.from({ length: input.readers }, (_, number) => read(number + 1)));
  return {
    observations,
    interrupted,
    /** What pages named and did not get. */
    missingParts,
    requests: () => requests,
    async stop(): Promise<void> {
      stopping.abort();
      await reading;
    },
  };
}

/** Of the same body again and again, the first and the last time say all. */
function createNotes(observations: Observation[]) {
  const last = new Map<string, { observation: Observation; isRepeated: boolean }>();
  return (observation: Observation): void => {
    const before = last.get(observation.path);
    const isRepeated = before?.observation.body === observation.body;
    if (before && isRepeated && before.isRepeated) {
      Object.assign(before.observation, observation);
      return;
    }
    observations.push(observation);
    last.set(observation.path, { observation, isRepeated });
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
