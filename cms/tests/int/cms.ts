/** Starts the CMS as it is, in this process, on a database of its own, with a receiver for its messages. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BasePayload, getPayload, handleEndpoints, type SanitizedConfig } from 'payload';
import { describe, vi } from 'vitest';
import { approvableCollections } from '../../src/editorial/signOff/approvable.ts';
import type { User } from '../../src/payload-types.ts';
import { type Receiver, startReceiver } from './receiver.ts';

export interface Cms {
  payload: BasePayload;
  receiver: Receiver;
  /** As over HTTP: a path below the CMS's address, and who asks. */
  api: (path: string, init?: RequestInit & { as?: Account }) => Promise<Response>;
  editor: Account;
  otherEditor: Account;
  admin: Account;
  /** Signs as a person of her own. */
  reviewer: Account;
  frontDesk: Account;
  /** Resolves when every message has been sent, or has failed. */
  messagesSent: () => Promise<void>;
  dataDir: string;
  stop: () => Promise<void>;
}

export interface Account {
  user: User & { collection: 'users' };
  email: string;
  password: string;
  /** For the Authorization header. */
  token: string;
}

export type DatabaseName = 'SQLite' | 'MongoDB';

export const contentApiToken = 'content-api-token-of-the-integration-tests';
export const webhookSecret = 'whsec_aW50ZWdyYXRpb24tdGVzdHMtc2VjcmV0LW9mLXdlbGxjaXRl';

export const enquiryKey = Buffer.alloc(32, 'a key of the integration tests').toString('base64');

/** Registers the same tests for SQLite, and for MongoDB where there is one. */
export function onEachDatabase(name: string, tests: (database: DatabaseName) => void): void {
  describe.each<DatabaseName>(process.env.TEST_MONGODB_URI ? ['SQLite', 'MongoDB'] : ['SQLite'])(
    `${name}, on %s`,
    tests,
  );
}

let started = 0;

/** Whatever is not about approvals is tested without them; `requireApproval` leaves them as they are for a clinic. */
export async function startCms(
  database: DatabaseName,
  { requireApproval = false }: { requireApproval?: boolean } = {},
): Promise<Cms> {
  started += 1;
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'wellcite-int-'));
  const receiver = await startReceiver();
  const environment = {
    DATA_DIR: dataDir,
    DATABASE_URI: database === 'MongoDB' ? ownDatabase() : '',
    PAYLOAD_SECRET: 'payload-secret-of-the-integration-tests',
    CONTENT_API_TOKEN: contentApiToken,
    WEBHOOK_SECRET: webhookSecret,
    ENQUIRY_KEYS: enquiryKey,
    PUBLISHER_URL: receiver.url,
    CMS_URL: 'http://cms.test',
    SITE_URL: 'http://site.test',
    TRUSTED_PROXIES: '1',
    WEBHOOK_PRIVATE_HOSTS: '127.0.0.1',
    SEED: 'none',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  };
  for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value);
  // The configuration reads the environment when it is imported.
  vi.resetModules();
  const { default: promised } = await import('../../src/payload.config.ts');
  const { messagesSent } = await import('../../src/publishing/announce.ts');
  const { behindTheDoor } = await import('../../src/access/behindTheDoor.ts');
  const config = await quiet(promised);
  const key = `int-${process.pid}-${started}`;
  const payload = await getPayload({ config, key });

  if (!requireApproval) await requireNoApproval(payload);

  const handle = behindTheDoor(
    (request: Request) => handleEndpoints({ config, request, payloadInstanceCacheKey: key }),
    async (request) => (await payload.auth({ headers: request.headers })).user !== null,
  );
  const api: Cms['api'] = async (address, { as, ...init } = {}) => {
    const headers = new Headers(init.headers);
    if (as) headers.set('authorization', `JWT ${as.token}`);
    if (typeof init.body === 'string' && !headers.has('content-type')) headers.set('content-type', 'application/json');
    return handle(new Request(new URL(address, 'http://cms.test'), { ...init, headers }), undefined);
  };
  const account = (name: string, role: User['role'], person?: string) => makeAccount({ payload, name, role, person });
  const { id: signer } = await payload.create({
    collection: 'people',
    data: {
      title: 'Rita Reviewer',
      slug: 'rita-reviewer',
      role: 'Medical reviewer',
      summary: 'Reads what we publish.',
    },
    draft: true,
  });

  return {
    payload,
    receiver,
    api,
    admin: await account('Ada Admin', 'admin'),
    reviewer: await account('Rita Reviewer', 'reviewer', signer),
    editor: await account('Ed Editor', 'editor'),
    otherEditor: await account('Olga Other', 'editor'),
    frontDesk: await account('Frida Front', 'front-desk'),
    messagesSent: () => messagesSent(payload),
    dataDir,
    stop: async () => {
      await messagesSent(payload);
      if (database === 'MongoDB') await payload.db.connection.dropDatabase();
      await payload.destroy();
      await receiver.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A name for each run and each start, as several may use one server at a time. */
function ownDatabase(): string {
  const uri = new URL(process.env.TEST_MONGODB_URI ?? '');
  uri.pathname = `/pub_${process.pid}_${Date.now().toString(36)}_${started}`;
  return uri.href;
}

/** As an admin's setting, though nothing else of the settings is there yet. */
async function requireNoApproval({ db }: BasePayload): Promise<void> {
  const requireApproval = Object.fromEntries(approvableCollections.map((collection) => [collection, false]));
  await db.createGlobal({ slug: 'site-settings', data: { requireApproval } });
}

/** The configuration as it is, but for what would write into the source tree or run by itself. */
async function quiet(promised: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await promised;
  config.typescript.autoGenerate = false;
  // Whoever asks over HTTP starts the timers of jobs as well; a test runs them when it wants them.
  config.jobs.autoRun = [];
  return config;
}

interface NewAccount {
  payload: BasePayload;
  name: string;
  role: User['role'];
  /** Id of the person as whom a reviewer signs. */
  person: string | undefined;
}

async function makeAccount({ payload, name, role, person }: NewAccount): Promise<Account> {
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.org`;
  const password = 'A long pass phrase 42!';
  await payload.create({
    collection: 'users',
    data: { name, role, email, password, person: person ?? null },
    disableVerificationEmail: true,
    context: { isTest: true },
  });
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } });
  if (!token || !user) throw new Error(`${email} could not sign in.`);
  return { user, email, password, token };
}
