/** Renders the whole site once into web/dist/site, for any host that serves files. */
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { assemblePublisher, bundleDir } from './assemble.ts';
import { publisherEnvironment } from './env.ts';
import { consoleLog } from './lib/log.ts';
import { renderThreads } from './rendering/render-pool.ts';

async function main(): Promise<void> {
  const env = publisherEnvironment();
  const builtDir = path.join(bundleDir, 'site');
  const work = await mkdtemp(path.join(bundleDir, 'site-'));
  try {
    const siteDir = path.join(work, 'site');
    const { publisher, search, target, store } = await assemblePublisher({
      siteUrl: env.siteUrl,
      cmsUrl: env.cmsUrl,
      cmsInternalUrl: env.cmsInternalUrl,
      token: env.contentApiToken,
      siteDir,
      stateDir: path.join(work, 'state'),
      renderThreads: renderThreads(),
      // The folder alone, with what its host reads beside the pages.
      target: { ...env.target, s3: null, purge: null },
      log: consoleLog,
    });
    await publisher.recover();
    await publisher.publish();
    search.update();
    await Promise.all([search.settled(), target?.settled()]);
    const { lastError, search: searched, target: hosted } = publisher.status();
    await publisher.stop();
    store.close();
    if (lastError || !searched.isCurrent || hosted?.lastError)
      throw new Error('The site was not built, and what was in web/dist/site is still there. See above.');
    await rm(builtDir, { recursive: true, force: true });
    await rename(siteDir, builtDir);
    console.log(`The site is in ${builtDir} (${(await readdir(builtDir)).length} entries).`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
