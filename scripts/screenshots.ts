/** `npm run screenshots`: the README's pictures of the main pages, in docs/screens, from the running product. */
import path from 'node:path';
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { main } from './lib/main.mjs';
import { step } from './lib/output.mjs';
import { root } from './lib/root.mjs';
import { takeShots } from './screenshots/take.ts';
import { findBrowser } from './testing/browser.ts';
import { startProduct } from './testing/running-product.ts';

main(async () => {
  await makeBuilds([cmsBuild, siteBuild]);
  const browser = await findBrowser();
  const product = await step('npm start', startProduct);
  try {
    await takeShots({ siteUrl: product.siteUrl, browser, folder: path.join(root, 'docs/screens') });
  } finally {
    await product.stop();
  }
  return 0;
});
