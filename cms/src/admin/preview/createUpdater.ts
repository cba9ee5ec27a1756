/** Asks for the page of what stands in a form, and puts it into a window: one request at a time, the newest form next. */
import { showPage, showProblem } from './showPage.ts';

export interface Updater {
  show: (data: object) => void;
  stop: () => void;
}

/** Long enough that two keys pressed together are one request, short enough not to be felt. In milliseconds. */
const pauseMs = 40;
/** Who types without a pause sees the page follow all the same. */
const longestWaitMs = 500;

export function createUpdater(input: {
  /** Where the page is asked for. */
  path: string;
  /** The window that shows it; null while there is none. */
  target: () => Window | null;
}): Updater {
  const { path, target } = input;
  const stopping = new AbortController();
  let wanted: string | null = null;
  let waitingSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;

  async function update(): Promise<void> {
    if (isAsking || wanted === null) return;
    const body = wanted;
    wanted = null;
    waitingSince = 0;
    isAsking = true;
    try {
      const page = await pageOf(path, body, stopping.signal);
      const window = target();
      // A newer form is on its way, but whoever types wants to see something move.
      if (window && !stopping.signal.aborted) showPage(window, page);
    } catch (error) {
      const window = target();
      const message = error instanceof PreviewRefused ? error.message : unreachable;
      if (window && !stopping.signal.aborted) showProblem(window, message);
    } finally {
      isAsking = false;
    }
    if (wanted !== null) await update();
  }

  return {
    show(data) {
      const now = Date.now();
      wanted = JSON.stringify({ data });
      waitingSince ||= now;
      clearTimeout(timer);
      timer = setTimeout(() => void update(), Math.min(pauseMs, Math.max(0, waitingSince + longestWaitMs - now)));
    },
    stop() {
      clearTimeout(timer);
      stopping.abort();
    },
  };
}

const unreachable = 'The preview does not follow: the server did not answer. It tries again as you go on typing.';

class PreviewRefused extends Error {
  override name = 'PreviewRefused';
}

async function pageOf(path: string, body: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body,
    signal,
  });
  if (answer.ok) return answer.text();
  throw new PreviewRefused(whyNot(answer.status));
}

function whyNot(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return 'The preview does not follow: you are not signed in any more. Sign in in another tab, then go on typing.';
    case 404:
      return 'The preview does not follow: this document is not there any more. Go back to the list.';
    case 400:
      return 'The preview does not follow: something in this form cannot be shown. It is saved all the same; reload the page.';
    case 413:
      return 'The preview does not follow: there is more text here than it can take. It is saved all the same.';
    case 503:
      return 'The preview does not follow: the publisher, which makes the pages, does not answer. What you write is saved all the same.';
    default:
      return 'The preview does not follow: something went wrong in the CMS. What you write is saved all the same. If it stays like this, tell whoever looks after the server.';
  }
}
