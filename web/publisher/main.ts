/** The resident publisher: serves the site, takes webhooks, and keeps the files equal to what is published. */
import path from 'node:path';
import { EnvironmentError } from '@wellcite/shared/environment';
import { assemblePublisher } from './assemble.ts';
import { createControlServer } from './control/control-server.ts';
import { publisherEnvironment } from './env.ts';
import { closeServer, listen } from './lib/http.ts';
import { consoleLog } from './lib/log.ts';
import { FolderInUse, lockFolder } from './lock.ts';
import { prepareFolders } from './prepare-folders.ts';
import { renderThreads } from './rendering/render-pool.ts';
import { createSiteServer } from './site/site-server.ts';

/** `--templates=FOLDER`: a folder as `astro build` makes it, in place of that of this release. */
const templatesOption = '--templates=';

async function main(): Promise<void> {
  const env = publisherEnvironment();
  const { siteDir } = env;
  const stateDir = path.join(env.dataDir, 'publisher');
  const lock = lockFolder(stateDir);
  await prepareFolders({ siteDir, stateDir, ownFolder: path.join(env.dataDir, 'site') });
  const { publisher, store, preview } = await assemblePublisher({
    siteUrl: env.siteUrl,
    cmsUrl: env.cmsUrl,
    cmsInternalUrl: env.cmsInternalUrl,
    token: env.contentApiToken,
    siteDir,
    stateDir,
    target: env.target,
    renderThreads: renderThreads(),
    log: consoleLog,
    templatesDir: process.argv.find((argument) => argument.startsWith(templatesOption))?.slice(templatesOption.length),
  });

  const control = createControlServer({
    publisher,
    store,
    webhookSecret: env.webhookSecret,
    token: env.contentApiToken,
    log: consoleLog,
    preview,
  });
  await listen(control, { host: env.host, port: env.publisherPort });
  // In the developer's mode Astro's own server stands in for this one.
  const site = process.argv.includes('--no-site')
    ? null
    : createSiteServer({ siteDir, cmsUrl: env.cmsUrl, log: consoleLog });
  if (site) await listen(site, { host: env.host, port: env.sitePort });
  publisher.start();

  const stop = async () => {
    await Promise.all([closeServer(control), site && closeServer(site), publisher.stop()]);
    preview.close();
    store.close();
    lock.release();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

main().catch((error: unknown) => {
  const isPlain =
    error instanceof EnvironmentError || error instanceof FolderInUse || (error instanceof Error && 'code' in error);
  console.error(isPlain ? error.message : error);
  process.exit(1);
});
