/** The environment of the product: what is given, what .env says, the defaults, and secrets that are made where there are none. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Environment, localAddress, readEnvironment } from '@wellcite/shared/environment';
import { prepareDataDir } from './data-dir.ts';
import { root } from './root.mjs';
import { keepSecrets, type Secrets } from './secrets.ts';

export interface ProductEnvironment extends Environment {
  /** Absolute. */
  dataDir: string;
  payloadSecret: string;
  contentApiToken: string;
  webhookSecret: string;
  /** As the environment has them: separated by commas. */
  enquiryKeyList: string;
  /** Where this machine reaches the CMS and the publisher, whatever their public addresses are. */
  cmsLocalUrl: string;
  publisherLocalUrl: string;
}

/**
 * Reads the environment and makes what it lacks: the data folder, and secrets in it.
 * @param folder within DATA_DIR, for data apart from that of `npm start`
 * @throws {EnvironmentError} a variable is not what it may be
 * @throws {Failure} the data folder cannot be used
 */
export async function prepareEnvironment(folder = ''): Promise<ProductEnvironment> {
  const file = path.join(root, '.env');
  // What the environment says wins over the file.
  if (existsSync(file)) process.loadEnvFile(file);
  const given = readEnvironment(process.env);
  const dataDir = path.resolve(root, given.dataDir, folder);
  await prepareDataDir(dataDir);
  const siteDir = given.siteDir && path.resolve(root, given.siteDir);
  return completeEnvironment({ ...given, dataDir, siteDir }, await keepSecrets(dataDir, process.env));
}

/** What the CMS and the publisher find in their process.env. Nothing is left to a default of theirs. */
export function childVariables(environment: ProductEnvironment): Record<string, string | undefined> {
  return {
    ...process.env,
    HOST: environment.host,
    CMS_PORT: String(environment.cmsPort),
    SITE_PORT: String(environment.sitePort),
    PUBLISHER_PORT: String(environment.publisherPort),
    SITE_URL: environment.siteUrl,
    CMS_URL: environment.cmsUrl,
    PUBLISHER_URL: environment.publisherUrl,
    DATA_DIR: environment.dataDir,
    SITE_DIR: environment.siteDir,
    DATABASE_URI: environment.databaseUri,
    SEED: environment.seed,
    ADMIN_EMAIL: environment.adminEmail,
    PAYLOAD_SECRET: environment.payloadSecret,
    CONTENT_API_TOKEN: environment.contentApiToken,
    WEBHOOK_SECRET: environment.webhookSecret,
    ENQUIRY_KEYS: environment.enquiryKeyList,
    ...quiet,
  };
}

/** Nothing of ours reports home. */
export const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };

function completeEnvironment(environment: Environment, secrets: Secrets): ProductEnvironment {
  return {
    ...environment,
    payloadSecret: secrets.PAYLOAD_SECRET,
    contentApiToken: secrets.CONTENT_API_TOKEN,
    webhookSecret: secrets.WEBHOOK_SECRET,
    enquiryKeyList: secrets.ENQUIRY_KEYS,
    cmsLocalUrl: localAddress(environment.host, environment.cmsPort),
    publisherLocalUrl: localAddress(environment.host, environment.publisherPort),
  };
}
