/** `publish`: has every page rendered again and waits until that is done. */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { PublisherStatus } from '@wellcite/shared/publisher-api';
import { type Command, CommandFailed, exitCodes } from './command.ts';
import type { PublisherClient } from './publisher-client.ts';
import { pages, problemsOf, seconds } from './words.ts';

const pollMs = 100;

export const publishCommand: Command = async ({ args, publisher, by, print }) => {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      resume: { type: 'boolean', default: false },
      'accept-loss': { type: 'boolean', default: false },
    },
  });
  const before = await publisher.status();
  if (values.resume || values['accept-loss']) await publisher.resume({ by, acceptLoss: values['accept-loss'] });
  else if (before.stopped) {
    throw new CommandFailed(
      `${before.stopped.message} To resume and publish: publish --resume${before.stopped.reason === 'content-lost' ? ' or, where the loss is meant, publish --accept-loss' : ''}.`,
    );
  }
  const began = performance.now();
  const asked = await publisher.publish({ by });
  const after = await untilDone(publisher, { asked, knownError: before.lastError?.at ?? null });
  const durationMs = Math.round(performance.now() - began);
  const problems = problemsOf(after);
  const { pages: count } = asked.waiting;
  const pagesChanged = await changedSince(publisher, before.release);
  if (values.json) {
    print(JSON.stringify({ pages: count, durationMs, pagesChanged, problems }, null, 2));
  } else {
    print(
      `Rendered ${pages(count)} again in ${seconds(durationMs)}; ${pagesChanged === 0 ? 'all were as they should be' : `${pages(pagesChanged)} differed`}.`,
    );
    for (const problem of problems) print(problem);
  }
  return problems.length > 0 ? exitCodes.somethingIsWrong : exitCodes.fine;
};

/**
 * Until the publish that was asked for is over and told of.
 * @throws {CommandFailed} publishing stopped meanwhile, or cannot go on
 */
async function untilDone(
  publisher: PublisherClient,
  { asked, knownError }: { asked: PublisherStatus; knownError: string | null },
): Promise<PublisherStatus> {
  for (;;) {
    const status = await publisher.status();
    if (status.stopped) throw new CommandFailed(status.stopped.message);
    const isToldOf = status.lastPublish?.at !== asked.lastPublish?.at;
    if (isToldOf && status.waiting.pages === 0 && status.waiting.documents === 0) return status;
    const { lastError } = status;
    if (lastError && lastError.at !== knownError) {
      throw new CommandFailed(`${lastError.message}\nThe publisher goes on trying; status says when it is done.`);
    }
    await delay(pollMs);
  }
}

/** What was resumed may have been published before all pages were rendered again. */
async function changedSince(publisher: PublisherClient, release: number): Promise<number> {
  const releases = await publisher.releases();
  return releases.filter((later) => later.release > release).reduce((sum, { pagesChanged }) => sum + pagesChanged, 0);
}
