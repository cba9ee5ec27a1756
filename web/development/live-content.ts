/**
 * The developer's mode: Astro's own server renders from the publisher's store, and the page in the browser is loaded
 * again when what is published changes, as it is when a template does.
 */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { publisherEnvironment } from '../publisher/env.ts';
import { consoleLog } from '../publisher/lib/log.ts';
import { createSiteServer } from '../publisher/site/site-server.ts';

export function liveContent(): AstroIntegration {
  let isDevelopment = false;
  return {
    name: 'wellcite:live-content',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        isDevelopment = command === 'dev';
        if (!isDevelopment) return;
        addMiddleware({ order: 'pre', entrypoint: new URL('./live-content-middleware.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server }) => {
        // A build, too, makes a server for a moment.
        if (!isDevelopment) return;
        const { dataDir, cmsUrl } = publisherEnvironment();
        const stateDir = path.join(dataDir, 'publisher');
        server.watcher.add(stateDir);
        let reload: NodeJS.Timeout | undefined;
        server.watcher.on('change', (file) => {
          if (!file.startsWith(stateDir)) return;
          clearTimeout(reload);
          reload = setTimeout(() => server.ws.send({ type: 'full-reload' }), 200);
        });
        const files = createSiteServer({ siteDir: path.join(dataDir, 'site'), cmsUrl, log: consoleLog });
        server.middlewares.use((request, response, next) => {
          if (/^\/(?:media|pagefind)\//.test(request.url ?? '')) files.emit('request', request, response);
          else next();
        });
      },
    },
  };
}
