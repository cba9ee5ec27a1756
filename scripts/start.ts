/** `npm start`: the whole product on this machine, built where its sources changed. Ctrl-C stops it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { main } from './lib/main.mjs';
import { print } from './lib/output.mjs';
import { prepareProduct } from './lib/prepare.ts';
import { firstToEnd, startCms, startPublisher, waitForSite } from './lib/product.ts';

main(
  async () => {
    const environment = await prepareProduct();
    await makeBuilds([cmsBuild, siteBuild]);
    // First, so that it takes the messages that the CMS sends while it makes the demonstration content.
    const publisher = await startPublisher(environment, 'production');
    const cms = await startCms(environment, 'production');
    await waitForSite(environment);
    const demoUsers = path.join(environment.dataDir, 'demo-users.json');
    if (existsSync(demoUsers)) print(`\nThe demo users and their passwords are in ${demoUsers}`);
    print(`Site   ${environment.siteUrl}/\nAdmin  ${environment.cmsUrl}/admin`);
    return firstToEnd([cms, publisher]);
  },
  { isServer: true },
);
