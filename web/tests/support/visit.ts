import type { AddressInfo } from 'node:net';
import { closeServer, listen } from '../../publisher/lib/http.ts';
import { createSiteServer } from '../../publisher/site/site-server.ts';

/** What the site's own server answers at a path. */
export async function visit(siteDir: string, path: string) {
  const server = createSiteServer({ siteDir, cmsUrl: 'https://cms.example', log: { info: () => {}, error: () => {} } });
  await listen(server, { host: '127.0.0.1', port: 0 });
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
    return { status: response.status, location: response.headers.get('location'), body: await response.text() };
  } finally {
    await closeServer(server);
  }
}
