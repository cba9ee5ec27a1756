/** Makes Astro bundle the templates as one module with a `render` function, for the publisher to call in its own process. */
import type { AstroIntegration } from 'astro';

export function publisherAdapter(): AstroIntegration {
  return {
    name: 'wellcite-publisher',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            // The bundle runs by itself: nothing is looked up in node_modules when a page is rendered.
            ssr: { noExternal: true },
            // The minifier keeps `:target-current` as it is, but does not know it yet and would warn of it at every build.
            logLevel: 'error',
          },
        });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'wellcite-publisher',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./server-entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
