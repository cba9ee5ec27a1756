/** The CMS and the publisher as processes of their own, with the network between them, on ports and in a folder of their own. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { contentApiPaths, manifestSchema } from '@wellcite/shared/content-api';
import { z } from 'zod';
import type { DocumentEnvelope } from '../../../publisher/intake/content-client.ts';
import type { CmsAnswer } from '../cms-client.ts';
import { type Child, startChild } from './child.ts';
import { freePort } from './free-port.ts';
import { startNetwork } from './network.ts';

export type RunningPair = Awaited<ReturnType<typeof startPair>>;

export const siteUrl = 'https://clinic.example';
const secrets = {
  PAYLOAD_SECRET: 'payload-secret-of-the-oracle-and-nobody-else',
  CONTENT_API_TOKEN: 'content-api-token-of-the-oracle-and-nobody-else',
  WEBHOOK_SECRET: 'whsec_b3JhY2xlLXRlc3RzLXNlY3JldC1vZi13ZWxsY2l0ZQ==',
  ENQUIRY_KEYS: Buffer.alloc(32, 'a key of the oracle').toString('base64'),
};
const suddenEnd = new URL('./sudden-end.ts', import.meta.url);
const startTimeoutMs = 60_000;

const statusSchema = z.looseObject({
  contentVersion: z.string(),
  lastError: z.unknown(),
  search: z.object({ isCurrent: z.boolean() }),
  stopped: z.object({ reason: z.string() }).nullish(),
  waiting: z.object({ documents: z.number(), pages: z.number() }),
});

/** `databaseUri`: null for SQLite. `onDocuments`: see startNetwork. Starts the CMS, not yet the publisher. */
export async function startPair(input: {
  folder: string;
  databaseUri: string | null;
  onDocuments: (envelopes: readonly DocumentEnvelope[]) => void;
}) {
  const ports = { cms: await freePort(), site: await freePort(), publisher: await freePort() };
  const at = (port: number) => `http://127.0.0.1:${port}`;
  const [cmsUrl, publisherUrl] = [at(ports.cms), at(ports.publisher)];
  const cmsDir = path.join(input.folder, 'cms');
  const publisherDir = path.join(input.folder, 'publisher');
  await Promise.all([mkdir(cmsDir), mkdir(publisherDir)]);
  const network = await startNetwork({ cmsUrl, publisherUrl, onDocuments: input.onDocuments });
  const common = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    CMS_PORT: String(ports.cms),
    SITE_PORT: String(ports.site),
    PUBLISHER_PORT: String(ports.publisher),
    SITE_URL: siteUrl,
    CMS_URL: cmsUrl,
    SEED: 'none',
    LOOKUP: 'off',
  };
  const authorization = `Bearer ${secrets.CONTENT_API_TOKEN}`;
  const downtimes: [number, number][] = [];
  let cms: Child | null = null;
  let publisher: Child | null = null;

  async function rootDigest(): Promise<string> {
    const answer = await fetch(cmsUrl + contentApiPaths.manifest, { headers: { authorization } });
    return manifestSchema.parse(await answer.json()).rootDigest;
  }

  async function post(what: string, body: object): Promise<CmsAnswer> {
    const answer = await fetch(`${cmsUrl}/test/${what}`, { method: 'POST', body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  }

  async function startCms(): Promise<void> {
    cms = startChild({
      script: 'cms/tests/server/serve.ts',
      env: {
        ...common,
        ...secrets,
        DATA_DIR: cmsDir,
        DATABASE_URI: input.databaseUri ?? '',
        PUBLISHER_URL: network.url,
        PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      },
    });
    await untilUp(cms, 'The CMS', rootDigest);
  }

  /** @param load where it is to end suddenly; see sudden-end.ts */
  function startPublisher(templates: string, load = ''): Child {
    const { CONTENT_API_TOKEN, WEBHOOK_SECRET } = secrets;
    publisher = startChild({
      script: 'web/publisher/main.ts',
      args: [`--templates=${templates}`],
      load: [new URL(load, suddenEnd)],
      env: { ...common, CONTENT_API_TOKEN, WEBHOOK_SECRET, DATA_DIR: publisherDir, CMS_INTERNAL_URL: network.url },
    });
    return publisher;
  }

  async function untilServed(): Promise<void> {
    if (!publisher) throw new Error('The publisher was not started.');
    await untilUp(publisher, 'The publisher', () => Promise.all([fetch(publisherUrl), fetch(at(ports.site))]));
    const last = downtimes.at(-1);
    if (last) last[1] = performance.now();
  }

  async function stop(): Promise<void> {
    await publisher?.killAll();
    // Without it MongoDB would keep what the test wrote.
    if (cms?.hasEnded() === false) await post('drop-database', {}).catch(() => null);
    await cms?.killAll();
    await network.close();
  }

  try {
    await startCms();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    network,
    cmsUrl,
    publisherUrl,
    siteUrl: at(ports.site),
    usersFile: path.join(cmsDir, 'demo-users.json'),
    siteDir: path.join(publisherDir, 'site'),
    stateDir: path.join(publisherDir, 'publisher'),
    source: { url: cmsUrl, publicUrl: cmsUrl, token: secrets.CONTENT_API_TOKEN },
    /** From when until when the site was down, in milliseconds of `performance.now()`. */
    downtimes,
    rootDigest,
    startPublisher,
    untilServed,
    cms: () => cms,
    publisher: () => publisher,
    startCms,

    async status() {
      return statusSchema.parse(await (await fetch(`${publisherUrl}/status`)).json());
    },

    /** What the processes that were started last have printed. */
    logs: (): string => `The CMS printed:\n${cms?.log() ?? ''}\nThe publisher printed:\n${publisher?.log() ?? ''}`,

    /** From now on no answer of the site's is expected, until `untilServed` says so. */
    goDown(): void {
      if (downtimes.at(-1)?.[1] !== Number.POSITIVE_INFINITY)
        downtimes.push([performance.now(), Number.POSITIVE_INFINITY]);
    },

    /** See cms/tests/server/testEndpoints.ts. */
    order: post,

    /** Somebody who is told that most content is gone says that this is meant. */
    async acceptLoss(): Promise<void> {
      const headers = { authorization, 'content-type': 'application/json' };
      const body = JSON.stringify({ by: 'The oracle', acceptLoss: true });
      await fetch(`${publisherUrl}/resume`, { method: 'POST', headers, body });
    },

    stop,
  };
}

async function untilUp(child: Child, name: string, attempt: () => Promise<unknown>): Promise<void> {
  const until = performance.now() + startTimeoutMs;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (child.hasEnded()) throw new Error(`${name} ended by itself:\n${child.log()}`);
      if (performance.now() > until) throw new Error(`${name} did not come up:\n${child.log()}`, { cause: error });
      await delay(20);
    }
  }
}
