/** `npm run dev`: the CMS and the templates reload as they are edited. Ctrl-C stops everything. */
import { makeBuilds, siteBuild } from './lib/builds.ts';
import { main } from './lib/main.mjs';
import { print } from './lib/output.mjs';
import { prepareProduct } from './lib/prepare.ts';
import { firstToEnd, startCms, startPublisher, startTemplates } from './lib/product.ts';

main(
  async () => {
    // Data of its own, to be thrown away: a migration that is still being worked on must not reach that of `npm start`.
    const environment = await prepareProduct('development');
    // The publisher keeps its store, which the templates read, and renders with the bundle.
    await makeBuilds([siteBuild]);
    // First, so that it takes the messages that the CMS sends while it makes the demonstration content.
    const publisher = await startPublisher(environment, 'development');
    const cms = await startCms(environment, 'development');
    const templates = await startTemplates(environment);
    print(`\nThe data is in ${environment.dataDir}, with the demo users' passwords. Remove that folder to begin anew.`);
    print(`Site   ${environment.siteUrl}/\nAdmin  ${environment.cmsUrl}/admin`);
    return firstToEnd([cms, publisher, templates]);
  },
  { isServer: true },
);
