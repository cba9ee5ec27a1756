/** Every variable of the environment that Wellcite reads, what each may be, and what to do where it is not. */
import { z } from 'zod';
import { EnvironmentError } from './environment-error.ts';
import { type TargetSettings, targetOf, targetSecrets, targetVariables } from './target-environment.ts';

export { EnvironmentError };

const port = (fallback: number) =>
  z.coerce
    .number(`a whole number, such as ${fallback}`)
    .int(`a whole number, such as ${fallback}`)
    .min(1, 'between 1 and 65535')
    .max(65535, 'between 1 and 65535')
    .default(fallback);

const address = z
  .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://, such as https://example.org' })
  .refine((url) => isOrigin(url), 'an address without a path, such as https://example.org')
  .transform((url) => new URL(url).origin);

const host = z
  .string()
  .refine(
    (name) => z.ipv6().safeParse(name).success || /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(name),
    'the name or IP address of this machine, such as 127.0.0.1, without http:// and without a port',
  );

const databaseUri = z.string().superRefine((uri, context) => {
  if (!/^mongodb(\+srv)?:\/\//.test(uri)) {
    context.addIssue({
      code: 'custom',
      message: 'an address that begins with mongodb:// or mongodb+srv://, or nothing at all for SQLite in DATA_DIR',
    });
  } else if (!uri.startsWith('mongodb+srv://') && !/[?&]replicaSet=[^&]+/.test(uri)) {
    context.addIssue({
      code: 'custom',
      message:
        'the address of a replica set, which transactions need: add replicaSet=NAME to it, as in mongodb://host/wellcite?replicaSet=rs0',
    });
  }
});

const mailServer = z.url({
  protocol: /^smtps?$/,
  error:
    'the address of a mail server, such as smtps://user:password@mail.example.org (a password in percent-encoding)',
});

const sender = z
  .string()
  .refine(
    (from) => z.email().safeParse(mailbox(from).address).success,
    'an e-mail address, alone or after a name, such as Wellcite <cms@example.org>',
  );

const proxies = 'how many proxies stand before the CMS, from 0 to 9';

const enquiryKeys = z
  .string()
  .transform((list) => list.split(',').map((key) => key.trim()))
  .refine(
    (keys) => keys.every(isKey) && new Set(keys).size === keys.length,
    'one key or more, the newest first, with commas between them, each made by "openssl rand -base64 32"; leave it out and one is made',
  );

const hostNames = z
  .string()
  .transform((list) => list.split(',').map((name) => name.trim().toLowerCase()))
  .refine(
    (names) => names.every((name) => host.safeParse(name).success),
    'names or IP addresses of hosts, without http:// and without a port, with commas between them, such as chat.internal,10.0.0.5',
  );

export const environmentSchema = z.object({
  HOST: host.default('127.0.0.1'),
  CMS_PORT: port(3000),
  SITE_PORT: port(4321),
  PUBLISHER_PORT: port(4322),
  SITE_URL: address.optional(),
  CMS_URL: address.optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URI: databaseUri.optional(),
  SEED: z.enum(['demo', 'none'], { error: '"demo" or "none"' }).default('demo'),
  ADMIN_EMAIL: z.email('an e-mail address: that of the first admin').optional(),
  /** Sends e-mail. Without it the CMS prints each one in its log. */
  SMTP_URL: mailServer.optional(),
  /** Whom e-mail comes from, for SMTP_URL. */
  MAIL_FROM: sender.optional(),
  /** Whether PubMed and Crossref are asked about references, and links are tried. */
  LOOKUP: z.enum(['on', 'off'], { error: '"on" or "off"' }).default('on'),
  /** Where those services can write to before they block us. */
  LOOKUP_EMAIL: z.email('an e-mail address: PubMed and Crossref write to it').optional(),
  PAYLOAD_SECRET: z.string().min(32, 'at least 32 characters; leave it out and one is made').optional(),
  CONTENT_API_TOKEN: z.string().min(32, 'at least 32 characters; leave it out and one is made').optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, '"whsec_" and at least 24 bytes in base64; leave it out and one is made')
    .optional(),
  /** Encrypt what patients write to the clinic: AES-256 keys in base64, the newest first. */
  ENQUIRY_KEYS: enquiryKeys.optional(),
  /** Hosts inside a private network that webhooks may be sent to. */
  WEBHOOK_PRIVATE_HOSTS: hostNames.optional(),
  /** How many proxies stand before the CMS, so that it knows readers apart by what the first of them saw. */
  TRUSTED_PROXIES: z.coerce.number(proxies).int(proxies).min(0, proxies).max(9, proxies).default(0),
  /** Where the CMS reaches the publisher, where that is not on HOST: set in docker-compose.yml. */
  PUBLISHER_URL: address.optional(),
  /** Where the publisher reaches the CMS, where that is not CMS_URL: set in docker-compose.yml. */
  CMS_INTERNAL_URL: address.optional(),
  ...targetVariables,
});

export interface MailServer {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  url: string;
  from: Mailbox;
}

export interface Mailbox {
  /** Empty where there is none. */
  name: string;
  address: string;
}

export interface Environment {
  host: string;
  cmsPort: number;
  sitePort: number;
  publisherPort: number;
  /** Public addresses, without a slash at the end. */
  siteUrl: string;
  cmsUrl: string;
  publisherUrl: string;
  /** Where the publisher reaches the CMS. Not for links: no reader can follow it. */
  cmsInternalUrl: string;
  dataDir: string;
  /** Undefined: SQLite in `dataDir`. */
  databaseUri: string | undefined;
  seed: 'demo' | 'none';
  adminEmail: string | undefined;
  /** Undefined: e-mail is printed in the log. */
  mail: MailServer | undefined;
  lookup: 'on' | 'off';
  lookupEmail: string | undefined;
  payloadSecret: string | undefined;
  contentApiToken: string | undefined;
  webhookSecret: string | undefined;
  /** In base64, the newest first; 32 bytes each. */
  enquiryKeys: string[] | undefined;
  /** Hosts inside a private network that webhooks may be sent to. */
  webhookPrivateHosts: string[];
  trustedProxies: number;
  /** The folder of the site's files. Undefined: DATA_DIR/site. */
  siteDir: string | undefined;
  /** Where the files go besides the folder. */
  target: TargetSettings;
}

/**
 * Reads and validates the environment. An empty variable counts as one that is not set.
 * @throws {EnvironmentError}
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    throw new EnvironmentError(
      parsed.error.issues
        .map(({ path, message }) => {
          const name = String(path[0]);
          return `${name} is ${JSON.stringify(shown(name, set[name]))}: it must be ${message}.`;
        })
        .join('\n'),
    );
  }
  const { data } = parsed;
  const ports = [data.CMS_PORT, data.SITE_PORT, data.PUBLISHER_PORT];
  if (new Set(ports).size < ports.length) {
    throw new EnvironmentError(
      `CMS_PORT, SITE_PORT and PUBLISHER_PORT are ${ports.join(', ')}: each must be a port of its own. Change one of them.`,
    );
  }
  const at = (number: number) => localAddress(data.HOST, number);
  return {
    host: data.HOST,
    cmsPort: data.CMS_PORT,
    sitePort: data.SITE_PORT,
    publisherPort: data.PUBLISHER_PORT,
    siteUrl: data.SITE_URL ?? at(data.SITE_PORT),
    cmsUrl: data.CMS_URL ?? at(data.CMS_PORT),
    publisherUrl: data.PUBLISHER_URL ?? at(data.PUBLISHER_PORT),
    cmsInternalUrl: data.CMS_INTERNAL_URL ?? data.CMS_URL ?? at(data.CMS_PORT),
    dataDir: data.DATA_DIR,
    databaseUri: data.DATABASE_URI,
    seed: data.SEED,
    adminEmail: data.ADMIN_EMAIL,
    mail: mailOf(data.SMTP_URL, data.MAIL_FROM),
    lookup: data.LOOKUP,
    lookupEmail: data.LOOKUP_EMAIL,
    payloadSecret: data.PAYLOAD_SECRET,
    contentApiToken: data.CONTENT_API_TOKEN,
    webhookSecret: data.WEBHOOK_SECRET,
    enquiryKeys: data.ENQUIRY_KEYS,
    webhookPrivateHosts: data.WEBHOOK_PRIVATE_HOSTS ?? [],
    trustedProxies: data.TRUSTED_PROXIES,
    siteDir: data.SITE_DIR,
    target: targetOf(data),
  };
}

/** The parts of `Name <name@example.org>`, or of an address alone. */
export function mailbox(text: string): Mailbox {
  const [, name, address] = /^"?([^"<>]*?)"?\s*<([^<>]*)>$/.exec(text.trim()) ?? [null, '', text.trim()];
  return { name: name ?? '', address: address ?? '' };
}

/** Where a server that listens on `host` is reached from this machine: one that listens on every interface, on the loopback. */
export function localAddress(host: string, port: number): string {
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

/** `address` with its user and password hidden, for messages. A password may hold an @ or a slash of its own. */
export function withoutPassword(address: string): string {
  return address.replace(/\/\/.*@/, '//…@');
}

function mailOf(url: string | undefined, from: string | undefined): MailServer | undefined {
  if (url === undefined && from === undefined) return undefined;
  if (url === undefined) {
    throw new EnvironmentError('MAIL_FROM is set and SMTP_URL is not. Set the mail server too, or leave both out.');
  }
  if (from === undefined) {
    throw new EnvironmentError(
      'SMTP_URL is set and MAIL_FROM is not. Set the address that e-mail comes from, such as Wellcite <cms@example.org>.',
    );
  }
  return { url, from: mailbox(from) };
}

function isOrigin(url: string): boolean {
  // What is not an address at all has been complained of already.
  if (!URL.canParse(url)) return true;
  const { pathname, search, hash } = new URL(url);
  return pathname === '/' && search === '' && hash === '';
}

/** 32 bytes in base64, as AES-256 wants them. */
function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text);
}

/** Passwords and secrets stay out of messages. */
function shown(name: string, value: string | undefined): string {
  const isSecret = /SECRET|TOKEN|KEYS/.test(name) || targetSecrets.some((secret) => secret === name);
  return isSecret ? '…' : withoutPassword(value ?? '');
}
