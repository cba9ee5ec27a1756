/**
 * `npm run bench:pages`: bytes, requests and Lighthouse of each kind of page, beside the same article in nhsuk-frontend.
 * `npm run bench:pages -- --runs 3 --only condition,search` does less of it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchPages } from '../web/bench/pages/bench-pages.ts';
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { main } from './lib/main.mjs';
import { step } from './lib/output.mjs';
import { findBrowser } from './testing/browser.ts';
import { startProduct } from './testing/running-product.ts';

main(async () => {
  await makeBuilds([cmsBuild, siteBuild]);
  const browser = await findBrowser();
  const workDir = await mkdtemp(path.join(tmpdir(), 'wellcite-bench-'));
  const product = await step('npm start', startProduct);
  const { cmsUrl, siteUrl, dataDir } = product;
  try {
    await benchPages({ siteUrl, cmsUrl, dataDir, browser, workDir, args: process.argv.slice(2) });
  } finally {
    await product.stop();
    await rm(workDir, { recursive: true, force: true });
  }
  return 0;
});
