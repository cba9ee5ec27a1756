/** Carries out a plan: event by event, whoever fell over started again before the next. */
import { setTimeout as delay } from 'node:timers/promises';
import type { DirectDoors, RandomEditor } from '../random-editor.ts';
import type { Child } from './child.ts';
import type { Event, Interruption } from './plan.ts';
import type { RunningPair } from './running-pair.ts';

export interface Outcomes {
  taken: number;
  refused: number;
  /** Nobody knows whether the CMS had committed it. */
  interrupted: number;
  publisherKilled: number;
  cmsKilled: number;
  templatesChanged: number;
}

/** How long a process that was told to end at some point may take to come to it, before it is killed wherever it is. */
const reachMs = 300;

export function doorsOf(pair: RunningPair): DirectDoors {
  return {
    publishTogether: (keys) => pair.order('publish-together', { keys }),
    redirect: (from, to) => pair.order('redirect', { from, collection: to.collection, id: to.id }),
  };
}

/** `changeTemplates` starts the publisher, which is not running, on the other templates or on the same ones. */
export function createRunner(input: {
  pair: RunningPair;
  editor: RandomEditor;
  startPublisher: (templates: 'other' | 'same') => Promise<void>;
}) {
  const { pair, editor, startPublisher } = input;
  const outcomes: Outcomes = {
    taken: 0,
    refused: 0,
    interrupted: 0,
    publisherKilled: 0,
    cmsKilled: 0,
    templatesChanged: 0,
  };

  async function interrupt(interruption: Interruption): Promise<void> {
    const { who } = interruption;
    if (who === 'nobody') return;
    const child = who === 'CMS' ? pair.cms() : pair.publisher();
    if (!child) return;
    if ('templates' in interruption) {
      pair.goDown();
      await child.stop();
      if (interruption.templates === 'other') outcomes.templatesChanged += 1;
      return startPublisher(interruption.templates);
    }
    await ('afterMs' in interruption ? delay(interruption.afterMs) : untilEndedOr(child, reachMs));
    if (who === 'CMS') {
      await child.kill();
      outcomes.cmsKilled += 1;
    } else {
      if (!child.hasEnded()) pair.goDown();
      await child.kill();
      outcomes.publisherKilled += 1;
      await startPublisher('same');
    }
  }

  return {
    outcomes,
    async take({ step, message, answer, interruption }: Event): Promise<void> {
      pair.network.setFate({ message, answer });
      if ('point' in interruption) {
        // It may end at any moment from here on.
        pair.goDown();
        pair.publisher()?.tell(interruption.point);
      }
      if ('commit' in interruption) await pair.order('end', { at: interruption.commit });
      const taking = editor.take(step).catch((error: unknown) => {
        if (interruption.who === 'CMS') return 'interrupted' as const;
        throw error;
      });
      const [outcome] = await Promise.all([taking, interrupt(interruption)]);
      outcomes[outcome] += 1;
      if (interruption.who !== 'CMS') return;
      await pair.startCms();
      await editor.lookAround();
    },
  };
}

async function untilEndedOr(child: Child, ms: number): Promise<void> {
  const timer = new AbortController();
  await Promise.race([child.exited, delay(ms, undefined, { signal: timer.signal }).catch(() => {})]);
  timer.abort();
}
