/** The one place in the CMS that reads the environment. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Environment, EnvironmentError, readEnvironment } from '@wellcite/shared/environment';

export interface CmsEnvironment extends Environment {
  payloadSecret: string;
  contentApiToken: string;
  webhookSecret: string;
  /** In base64, the newest first. */
  enquiryKeys: string[];
  /** Absolute. */
  dataDir: string;
  /** Where uploads are. Absolute. */
  mediaDir: string;
  isProduction: boolean;
  /** Whether this process builds or generates code, and serves nobody. */
  isBuild: boolean;
}

/** Stands in for a secret where code is built, generated or tested; nothing that it signs is believed elsewhere. */
const placeholder = 'whsec_cGxhY2Vob2xkZXItZm9yLWJ1aWxkcy1vbmx5';

const placeholderKey = Buffer.alloc(32, placeholder).toString('base64');

export const env = readCmsEnvironment({ variables: process.env, argv: process.argv, cwd: process.cwd() });

/**
 * The environment as the CMS needs it: every secret is there, every path absolute.
 * @throws {EnvironmentError} a variable is not what it may be, or a secret is missing while the CMS serves
 */
export function readCmsEnvironment(input: {
  variables: Record<string, string | undefined>;
  argv: readonly string[];
  cwd: string;
}): CmsEnvironment {
  const { variables } = input;
  const environment = readEnvironment(variables);
  const isBuild = variables.NEXT_PHASE === 'phase-production-build' || input.argv.some(isCodeGeneration);
  const secret = (name: string, value: string | undefined, standIn = placeholder): string => {
    if (value !== undefined) return value;
    if (isBuild || variables.NODE_ENV === 'test') return standIn;
    throw new EnvironmentError(
      `${name} is not set, and the CMS keeps no secret of its own. Start it with "npm start", which makes the secrets, or set ${name}.`,
    );
  };
  const dataDir = path.resolve(workspaceRoot(input.cwd), environment.dataDir);
  return {
    ...environment,
    payloadSecret: secret('PAYLOAD_SECRET', environment.payloadSecret),
    contentApiToken: secret('CONTENT_API_TOKEN', environment.contentApiToken),
    webhookSecret: secret('WEBHOOK_SECRET', environment.webhookSecret),
    enquiryKeys: environment.enquiryKeys ?? [secret('ENQUIRY_KEYS', undefined, placeholderKey)],
    dataDir,
    mediaDir: path.join(dataDir, 'media'),
    isProduction: variables.NODE_ENV === 'production',
    isBuild,
  };
}

/**
 * The origins whose requests may use a session's cookie. On this machine a browser may call the CMS by either name.
 * Empty, which leaves it to the cookie's SameSite, where CMS_URL is plain http on a network: browsers then send
 * nothing that Payload could tell a page of ours by.
 */
export function trustedOrigins(cmsUrl: string): string[] {
  const { protocol, hostname } = new URL(cmsUrl);
  return localNames.includes(hostname) || protocol === 'https:' ? originsOf(cmsUrl) : [];
}

/** The origin of an address; on this machine, by each of its names. */
export function originsOf(address: string): string[] {
  const { origin, protocol, hostname, port } = new URL(address);
  if (!localNames.includes(hostname)) return [origin];
  return localNames.map((name) => new URL(`${protocol}//${name}:${port}`).origin);
}

const localNames = ['127.0.0.1', 'localhost', '[::1]'];

/** `payload generate:types` and its like; `payload migrate` opens the database, but signs nothing either. */
function isCodeGeneration(argument: string): boolean {
  return argument.startsWith('generate:') || argument.startsWith('migrate');
}

/** The folder of pnpm-workspace.yaml at or above `folder`, to which a relative DATA_DIR is relative. */
function workspaceRoot(folder: string): string {
  if (existsSync(path.join(folder, 'pnpm-workspace.yaml'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? folder : workspaceRoot(parent);
}
