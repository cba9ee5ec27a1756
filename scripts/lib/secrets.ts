/** The secrets that nobody gave: made once, and kept in a file that only its owner can read. */
import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { EnvironmentError, readEnvironment } from '@wellcite/shared/environment';
import { Failure } from './failure.mjs';

const makers = {
  PAYLOAD_SECRET: () => randomBytes(32).toString('base64url'),
  CONTENT_API_TOKEN: () => randomBytes(32).toString('base64url'),
  WEBHOOK_SECRET: () => `whsec_${randomBytes(32).toString('base64')}`,
  ENQUIRY_KEYS: () => randomBytes(32).toString('base64'),
};
type SecretName = keyof typeof makers;
export type Secrets = Record<SecretName, string>;

const names = [
  'PAYLOAD_SECRET',
  'CONTENT_API_TOKEN',
  'WEBHOOK_SECRET',
  'ENQUIRY_KEYS',
] as const satisfies readonly SecretName[];
const ownerOnly = 0o600;
/** In DATA_DIR. */
export const secretsFile = 'secrets.env';

/**
 * The secrets: as `given` has them, else as they were kept in secrets.env of `dataDir`, else new ones, which are kept.
 * @throws {Failure} the file holds something that is not a secret
 */
export async function keepSecrets(dataDir: string, given: Record<string, string | undefined>): Promise<Secrets> {
  const file = path.join(dataDir, secretsFile);
  const kept = await readSecrets(file);
  const missing = names.filter((name) => !given[name] && !kept[name]);
  if (missing.length > 0) {
    for (const name of missing) kept[name] = makers[name]();
    await writeSecrets(file, kept);
  }
  const secret = (name: SecretName) => given[name] || kept[name] || '';
  return {
    PAYLOAD_SECRET: secret('PAYLOAD_SECRET'),
    CONTENT_API_TOKEN: secret('CONTENT_API_TOKEN'),
    WEBHOOK_SECRET: secret('WEBHOOK_SECRET'),
    ENQUIRY_KEYS: secret('ENQUIRY_KEYS'),
  };
}

/** Those that the file has; none where it is not there. */
export async function readSecrets(file: string): Promise<Partial<Secrets>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new Failure(`The secrets in ${file} cannot be read (${error.message}). Start as the user that made them.`);
  });
  // It may have been copied from elsewhere.
  if (text !== '') await chmod(file, ownerOnly);
  const all = parseEnv(text);
  const kept = Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  try {
    readEnvironment(kept);
  } catch (error) {
    if (error instanceof EnvironmentError) throw new Failure(`In ${file}: ${error.message}`);
    throw error;
  }
  return kept;
}

async function writeSecrets(file: string, secrets: Partial<Secrets>): Promise<void> {
  const lines = names.flatMap((name) => (secrets[name] ? [`${name}="${secrets[name]}"`] : []));
  const text = `# Made at the first start. Whoever can read this file can sign in as anybody, and read what patients write.\n${lines.join('\n')}\n`;
  // Whole or not at all: half a file would be new secrets at the next start, and everybody signed out.
  const beside = `${file}.new`;
  await rm(beside, { force: true });
  await writeFile(beside, text, { mode: ownerOnly, flag: 'wx', flush: true });
  await rename(beside, file);
}
