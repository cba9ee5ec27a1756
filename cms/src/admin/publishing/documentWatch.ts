/** Follows one document on its way to the readers, and measures how long that takes from pressing Publish. */
import { type DocumentStanding, standingOf } from '../../publishing/status/standing.ts';
import { getJson, noAnswer } from './getJson.ts';
import { growing, type Page, type Watch, watch } from './watch.ts';

export interface SeenStanding extends DocumentStanding {
  /** From pressing Publish until the last page that shows it was in place, in milliseconds; null where nobody pressed here. */
  liveIn: number | null;
}

export interface DocumentWatch extends Watch<SeenStanding> {
  /** It was saved; `pressedAt` is when the button was pressed, by `performance.now()`. */
  saved: (pressedAt: number) => void;
}

const underWay = { first: 120, longest: 5_000 };
const atRest = { first: 30_000, longest: 300_000 };
const inTrouble = { first: 5_000, longest: 60_000 };

const watches = new Map<string, DocumentWatch>();

/** The same for all components that show the document. In the browser alone. `api` is Payload's prefix. */
export function documentWatch(key: string, api: string): DocumentWatch {
  const known = watches.get(key);
  if (known) return known;
  const load = () => getJson<DocumentStanding>(`${api}/publishing/document?key=${encodeURIComponent(key)}`);
  const made = watchDocument({ load, page: () => document, now: () => performance.now() });
  watches.set(key, made);
  return made;
}

export function watchDocument(input: {
  load: () => Promise<DocumentStanding | null>;
  page: () => Page;
  now: () => number;
}): DocumentWatch {
  const { load, page, now } = input;
  let pressedAt: number | null = null;
  let liveIn: number | null = null;

  const watched = watch<SeenStanding>({
    page,
    silence: silent,
    pause: pauseAfter,
    load: async () => {
      const standing = await load();
      if (standing && pressedAt !== null && standing.isSettled) {
        liveIn = timeFromPress({ standing, pressedAt, seenAt: now() });
        pressedAt = null;
      }
      if (standing && standing.name !== 'live') liveIn = null;
      return standing && { ...standing, liveIn };
    },
  });
  return {
    ...watched,
    saved(at) {
      pressedAt = at;
      liveIn = null;
      watched.refresh();
    },
  };
}

/**
 * From the press until it was live, by the clocks of the servers where they agree with ours, and at most until we saw it.
 * Null where what is live was published before the press: nothing of it had changed.
 */
export function timeFromPress(input: {
  standing: Pick<DocumentStanding, 'name' | 'publishedAgo' | 'liveAgo' | 'liveTook'>;
  pressedAt: number;
  seenAt: number;
}): number | null {
  const { standing, pressedAt, seenAt } = input;
  const { name, publishedAgo, liveAgo, liveTook } = standing;
  const sincePress = seenAt - pressedAt;
  if (name !== 'live' || liveAgo === null || publishedAgo > sincePress) return null;
  return Math.min(Math.max(sincePress - liveAgo, liveTook ?? 0), sincePress);
}

const silent: SeenStanding = {
  ...standingOf({
    digest: '',
    isWithdrawn: false,
    hasNewerDraft: false,
    publishedAgo: 0,
    status: null,
    stopped: null,
    behind: null,
    trouble: noAnswer,
  }),
  failures: [],
  url: null,
  stopped: null,
  publishedAgo: 0,
  liveAgo: null,
  liveTook: null,
  liveIn: null,
};

function pauseAfter(standing: DocumentStanding | null, round: number): number {
  if (standing === null || standing.name === 'unknown') return growing(inTrouble, round);
  if (standing.name === 'failed' || standing.name === 'waiting') return growing(inTrouble, round);
  return growing(standing.isSettled ? atRest : underWay, round);
}
