/** `npm run bench:publish`: how long a publish takes until the site shows it, on the demonstration content. */
import path from 'node:path';
import { benchPublish } from '../web/bench/publish.ts';
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { main } from './lib/main.mjs';
import { step } from './lib/output.mjs';
import { startProduct } from './testing/running-product.ts';

main(async () => {
  await makeBuilds([cmsBuild, siteBuild]);
  const product = await step('npm start', startProduct);
  try {
    await benchPublish({
      siteUrl: product.siteUrl,
      cmsUrl: product.cmsUrl,
      publisherUrl: product.publisherUrl,
      usersFile: path.join(product.dataDir, 'demo-users.json'),
    });
  } finally {
    await product.stop();
  }
  return 0;
});
