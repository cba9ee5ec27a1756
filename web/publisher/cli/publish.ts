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
  const { waiting } = await publisher.publish({ by });
  const after = await untilDone(publisher, before.lastError?.at ?? null);
  const durationMs = Math.round(performance.now() - began);
  const problems = problemsOf(after);
  if (values.json) {
    print(
      JSON.stringify({ pages: waiting.pages, durationMs, pagesChanged: changedOf(before, after), problems }, null, 2),
    );
  } else {
    const changed = changedOf(before, after);
    print(
      `Rendered ${pages(waiting.pages)} again in ${seconds(durationMs)}; ${changed === 0 ? 'all were as they should be' : `${pages(changed)} differed`}.`,
    );
    for (const problem of problems) print(problem);
  }
  return problems.length > 0 ? exitCodes.somethingIsWrong : exitCodes.fine;
};

/**
 * @throws {CommandFailed} publishing stopped meanwhile, or cannot go on
 */
async function untilDone(publisher: PublisherClient, knownError: string | null): Promise<PublisherStatus> {
  for (;;) {
    const status = await publisher.status();
    if (status.stopped) throw new CommandFailed(status.stopped.message);
    if (status.waiting.pages === 0 && status.waiting.documents === 0) return status;
    const { lastError } = status;
    if (lastError && lastError.at !== knownError) {
      throw new CommandFailed(`${lastError.message}\nThe publisher goes on trying; status says when it is done.`);
    }
    await delay(pollMs);
  }
}

function changedOf(before: PublisherStatus, { lastPublish }: PublisherStatus): number {
  return lastPublish && lastPublish.at !== before.lastPublish?.at ? lastPublish.pagesChanged : 0;
}
