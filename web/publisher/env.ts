/** The only reader of settings from process.env in this package. */
import path from 'node:path';
import { EnvironmentError, readEnvironment } from '@wellcite/shared/environment';

/** What the publisher needs of the environment; the secrets must be there. */
export function publisherEnvironment() {
  const environment = readEnvironment(process.env);
  const { contentApiToken, webhookSecret } = environment;
  if (!contentApiToken || !webhookSecret) {
    throw new EnvironmentError(
      'CONTENT_API_TOKEN and WEBHOOK_SECRET must be set, the same here and for the CMS. `npm start` makes them.',
    );
  }
  const dataDir = path.resolve(environment.dataDir);
  const siteDir = path.resolve(environment.siteDir ?? path.join(dataDir, 'site'));
  return { ...environment, contentApiToken, webhookSecret, dataDir, siteDir };
}

/** What the command line needs of the environment. */
export function commandEnvironment() {
  return readEnvironment(process.env);
}

/** Whether what is typed at a terminal comes by a pipe: WELLCITE_ANSWERS is set by scripts/run.mjs, and by nobody else. */
export function isTerminalHandedOn(): boolean {
  return process.env.WELLCITE_ANSWERS === 'terminal';
}

/** Those of `names` that the environment has, for a program of somebody else's: it gets none of our secrets. */
export function environmentOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
