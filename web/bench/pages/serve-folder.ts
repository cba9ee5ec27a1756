/** Serves a folder as the site is served, in a process of its own as the site's is, until its parent is gone. */
import { createSiteServer } from '../../publisher/site/site-server.ts';

const [siteDir] = process.argv.slice(2);
if (siteDir === undefined || !process.send) throw new Error('This is started by folder-server.ts, with a folder.');

const log = { info: console.log, error: console.error };
const server = createSiteServer({ siteDir, cmsUrl: 'http://127.0.0.1', log });
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : null });
});
process.on('disconnect', () => process.exit());
