/**
 * `npm run bench:pages`: bytes, requests and Lighthouse of each kind of page, beside the same article in nhsuk-frontend.
 * `npm run bench:pages -- --runs 3 --only condition,search` does less of it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchPages } from '../web/bench/pages/bench-pages.ts';
import { pageKinds } from '../web/bench/pages/kinds.ts';
import { type BenchOptions, readOptions } from '../web/bench/pages/options.ts';
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { Failure } from './lib/failure.mjs';
import { main } from './lib/main.mjs';
import { step } from './lib/output.mjs';
import { findBrowser } from './testing/browser.ts';
import { startProduct } from './testing/running-product.ts';

main(async () => {
  const options = readArguments();
  await makeBuilds([cmsBuild, siteBuild]);
  const browser = await findBrowser();
  const workDir = await mkdtemp(path.join(tmpdir(), 'wellcite-bench-'));
  const product = await step('npm start', startProduct);
  const { cmsUrl, siteUrl, dataDir } = product;
  try {
    await benchPages({ siteUrl, cmsUrl, dataDir, browser, workDir, options });
  } finally {
    await product.stop();
    await rm(workDir, { recursive: true, force: true });
  }
  return 0;
});

/** Before anything is started, so that a slip of the pen costs no minute. */
function readArguments(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2), pageKinds);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}
