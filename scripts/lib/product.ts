/** The parts of the running product, and when each of them is ready. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { localAddress } from '@wellcite/shared/environment';
import { targetSecrets } from '@wellcite/shared/target-environment';
import { ask, askManifest, lackOf } from './ask.ts';
import { childVariables, type ProductEnvironment } from './environment.ts';
import { Failure } from './failure.mjs';
import { dim, isColored, print, step } from './output.mjs';
import { type RunningProcess, startNode } from './processes.mjs';
import { root } from './root.mjs';
import { waitFor } from './wait.ts';

/** `development` reloads what is edited. */
export type Mode = 'production' | 'development';

/** The first start makes the database and the demonstration content, with every picture in all its sizes. */
const cmsTimeoutMs = 180_000;
const partTimeoutMs = 60_000;
const siteTimeoutMs = 60_000;

/** In development Next tells of every request, and those of the publisher are many and long. */
const publisherRequest = /^ *GET \/api\/content\/v1\//;

/** Starts the CMS and waits until it serves what is published. */
export async function startCms(environment: ProductEnvironment, mode: Mode): Promise<RunningProcess> {
  const next = path.join(root, 'cms/node_modules/next/dist/bin/next');
  const cms = startPart('CMS', {
    args: [next, mode === 'production' ? 'start' : 'dev', '-H', environment.host, '-p', String(environment.cmsPort)],
    folder: 'cms',
    variables: { ...cmsVariables(environment), NODE_ENV: mode },
  });
  await step('CMS', () =>
    waitForPart(cms, { timeoutMs: cmsTimeoutMs, attempt: async () => lackOf(await askManifest(environment)) }),
  );
  return cms;
}

/** Starts the publisher and, but in development, the site; waits until it answers. */
export async function startPublisher(environment: ProductEnvironment, mode: Mode): Promise<RunningProcess> {
  const publisher = startPart('publisher', {
    args: [path.join(root, 'web/publisher/main.ts'), ...(mode === 'production' ? [] : ['--no-site'])],
    folder: 'web',
    variables: { ...publisherVariables(environment), ...(mode === 'production' ? {} : withoutTarget) },
  });
  const url = `${environment.publisherLocalUrl}/healthz`;
  await step('publisher', () =>
    waitForPart(publisher, { timeoutMs: partTimeoutMs, attempt: async () => lackOf(await ask(url)) }),
  );
  return publisher;
}

/** Starts Astro's own server in place of the static files, which reloads the page when a template is edited. */
export async function startTemplates(environment: ProductEnvironment): Promise<RunningProcess> {
  const { host, sitePort } = environment;
  const astro = path.join(root, 'web/node_modules/astro/bin/astro.mjs');
  const templates = startPart('site', {
    args: [astro, 'dev', '--host', host, '--port', String(sitePort)],
    folder: 'web',
    variables: { ...publisherVariables(environment), ...withoutTarget, NODE_ENV: 'development' },
  });
  const url = `${localAddress(host, sitePort)}/`;
  await step('site', () =>
    waitForPart(templates, { timeoutMs: partTimeoutMs, attempt: async () => lackOf(await ask(url)) }),
  );
  return templates;
}

/** Waits until the site shows what is published. It says so and goes on where that fails: the last site is served. */
export async function waitForSite(environment: ProductEnvironment): Promise<void> {
  let pages = 0;
  const attempt = async () => {
    const manifest = await askManifest(environment);
    if (typeof manifest === 'string') return manifest;
    const status = await ask(`${environment.publisherLocalUrl}/status`);
    if (typeof status === 'string') return status;
    const { contentVersion, pages: count, lastError } = status as Record<string, unknown>;
    pages = Number(count);
    if (contentVersion === manifest.rootDigest && pages > 0) return null;
    return lastError ? `the publisher's last error is ${JSON.stringify(lastError)}` : 'it is being rendered';
  };
  try {
    await step('site', () => waitFor({ what: 'The site', timeoutMs: siteTimeoutMs, attempt }));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    print(`${error.message} What was published before is served; the publisher goes on trying.`);
  }
}

/** Rejects when one of the parts has ended by itself, and says what it printed last. */
export async function firstToEnd(parts: readonly RunningProcess[]): Promise<never> {
  return Promise.race(
    parts.map(async (part) => {
      const { code } = await part.exited;
      throw endedFailure(part, code);
    }),
  );
}

/**
 * The publisher fetches content where this machine reaches the CMS, whatever its public address; and it gets none of the
 * CMS's own secrets, so that nothing in it can read accounts, the database, or what patients write.
 */
export function publisherVariables(environment: ProductEnvironment, cmsInternalUrl = environment.cmsLocalUrl) {
  const variables = childVariables(environment);
  return { ...variables, ...withheld, CMS_INTERNAL_URL: cmsInternalUrl, NODE_ENV: 'production' };
}

/** The CMS gets none of the secrets that are for the host of the site's files. */
export function cmsVariables(environment: ProductEnvironment) {
  return { ...childVariables(environment), ...without(targetSecrets) };
}

const withheld = without([
  'PAYLOAD_SECRET',
  'ENQUIRY_KEYS',
  'DATABASE_URI',
  'MONGODB_PASSWORD',
  'MONGODB_ROOT_PASSWORD',
  'SMTP_URL',
  'MAIL_FROM',
  'ADMIN_EMAIL',
  'LOOKUP_EMAIL',
]);

/** What is edited in development never reaches the place that readers see. */
export const withoutTarget = without(['TARGET', 'TARGET_REDIRECTS', 'SITE_DIR', ...targetSecrets]);

function without(names: readonly string[]): Record<string, undefined> {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

function startPart(
  name: string,
  { args, folder, variables }: { args: string[]; folder: string; variables: Record<string, string | undefined> },
): RunningProcess {
  const prefix = dim(`${name.toLowerCase().padEnd(9)} | `);
  const onLine = (line: string) => {
    // The CMS colors its lines wherever they go.
    const shown = isColored ? line : stripVTControlCharacters(line);
    if (shown.trim() !== '' && !publisherRequest.test(shown)) print(`${prefix}${shown}`);
  };
  return startNode({ name, args, cwd: path.join(root, folder), env: variables, onLine });
}

async function waitForPart(
  part: RunningProcess,
  { timeoutMs, attempt }: { timeoutMs: number; attempt: () => Promise<string | null> },
): Promise<void> {
  let endedWith: number | null = null;
  void part.exited.then(({ code }) => {
    endedWith = code;
  });
  await waitFor({
    what: `The ${part.name}, whose lines are above,`,
    timeoutMs,
    attempt: () => {
      if (endedWith !== null) throw endedFailure(part, endedWith);
      return attempt();
    },
  });
}

function endedFailure(part: RunningProcess, code: number): Failure {
  return new Failure(
    `The ${part.name} ended by itself (exit code ${code}), so everything was stopped. Its last lines are above.`,
    part.lastLines().join('\n'),
  );
}
