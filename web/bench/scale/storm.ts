/** Everybody publishes at once, and somebody sends a thousand webhooks; readers go on reading. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type DocumentKey, documentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import { signWebhook } from '@wellcite/shared/webhook';
import { createContentClient } from '../../publisher/intake/content-client.ts';
import type { CmsClient } from '../../tests/support/cms-client.ts';
import { percentile } from '../percentile.ts';
import type { PagesInPlace } from './pages-in-place.ts';
import type { ScaleSubject } from './subject.ts';
import { until } from './until.ts';

export interface StormFigures {
  publishes: number;
  publishesPerSecond: number;
  /** From the last answer of the CMS until the last page was in place. */
  settledMs: number;
  webhooksMs: number;
  reads: number;
  readP50Ms: number;
  readP99Ms: number;
}

/** Requests of the CMS under way at once, as of so many editors. */
const editors = 8;
const webhooksWithinMs = 10_000;
/** Between two readers' requests. */
const readEveryMs = 20;
/** Pages that readers open, again and again, some of them among those that are published. */
const readPages = 100;

/** @throws a page is not what the CMS says */
export async function raiseStorm(input: {
  subject: ScaleSubject;
  cms: CmsClient;
  inPlace: PagesInPlace;
  size: number;
}): Promise<StormFigures> {
  const { subject, cms, inPlace, size } = input;
  const conditions = await cms.find('conditions', `&limit=${size}&sort=slug&select[summary]=true&select[slug]=true`);
  const chosen = conditions.slice(0, size);
  const readers = startReaders(
    subject.siteUrl,
    chosen.slice(0, readPages).map(({ slug }) => `/conditions/${slug}/`),
  );

  const began = performance.now();
  const waiting = Array.from({ length: size }, (_, index) => index);
  await Promise.all(
    Array.from({ length: editors }, async () => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
        const condition = chosen[index % chosen.length];
        if (condition)
          await cms.update('conditions', condition.id, { summary: stormMark(index), _status: 'published' });
      }
    }),
  );
  const answeredAt = performance.now();
  const client = createContentClient({ cmsUrl: subject.cmsUrl, token: subject.contentApiToken });
  await untilEqual(subject, client, inPlace);
  const settledMs = performance.now() - answeredAt;

  const keys = chosen.map(({ id }) => documentKey('conditions', id));
  const webhooksBegan = performance.now();
  await sendWebhooks(subject, keys, size);
  const webhooksMs = performance.now() - webhooksBegan;
  await untilEqual(subject, client, inPlace);
  const reads = await readers.stop();

  for (const [place, { slug }] of chosen.entries()) {
    const last = Math.floor((size - 1 - place) / chosen.length) * chosen.length + place;
    const page = await (await fetch(`${subject.siteUrl}/conditions/${slug}/`)).text();
    if (!page.includes(stormMark(last))) throw new Error(`/conditions/${slug}/ does not show what was published last.`);
  }
  return {
    publishes: size,
    publishesPerSecond: size / ((answeredAt - began) / 1000),
    settledMs,
    webhooksMs,
    reads: reads.length,
    readP50Ms: percentile(reads, 50),
    readP99Ms: percentile(reads, 99),
  };
}

function stormMark(index: number): string {
  return `Published in a storm as number ${index + 1}.`;
}

/** Until nothing is to be made, and the publisher's content is the CMS's. */
async function untilEqual(
  subject: ScaleSubject,
  client: ReturnType<typeof createContentClient>,
  inPlace: PagesInPlace,
): Promise<void> {
  const isEqual = async () => {
    if (inPlace.toDo() > 0) return false;
    const { contentVersion } = await statusOf(subject);
    return (await client.manifest(contentVersion)) === null;
  };
  await until('the end of the storm', isEqual, 100);
  if (inPlace.failures().length > 0) throw new Error(inPlace.failures().join('\n'));
}

async function statusOf({ publisherUrl }: ScaleSubject): Promise<{ contentVersion: string }> {
  return await (await fetch(`${publisherUrl}/status`)).json();
}

async function sendWebhooks(subject: ScaleSubject, keys: readonly DocumentKey[], size: number): Promise<void> {
  const began = performance.now();
  const answers: Promise<void>[] = [];
  for (let index = 0; index < size; index += 1) {
    const dueAt = began + (index * webhooksWithinMs) / size;
    if (performance.now() < dueAt) await delay(dueAt - performance.now());
    const key = keys[index % keys.length];
    if (key) answers.push(sendWebhook(subject, key));
  }
  await Promise.all(answers);
}

async function sendWebhook({ publisherUrl, webhookSecret }: ScaleSubject, key: DocumentKey): Promise<void> {
  const at = new Date();
  const data = { documents: [parseDocumentKey(key)] };
  const body = JSON.stringify({ type: 'content.changed', timestamp: at.toISOString(), data });
  const headers = signWebhook({ secret: webhookSecret, id: `msg_${randomUUID()}`, at, body });
  const { status } = await fetch(`${publisherUrl}/webhook`, { method: 'POST', headers, body });
  if (status !== 202) throw new Error(`The publisher answered a webhook with ${status}.`);
}

/** As browsers ask, one request after the other at a steady pace; the time is until the whole answer is there. */
function startReaders(siteUrl: string, paths: readonly string[]): { stop(): Promise<number[]> } {
  const times: number[] = [];
  let isOver = false;
  const read = async () => {
    for (let index = 0; !isOver; index += 1) {
      const began = performance.now();
      const answer = await fetch(`${siteUrl}${paths[index % paths.length]}`);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
      times.push(performance.now() - began);
      await delay(readEveryMs);
    }
  };
  const reading = read();
  return {
    async stop() {
      isOver = true;
      await reading;
      return times;
    },
  };
}
