/** Makes Astro bundle the templates as one module with a `render` function, for the publisher to call in its own process. */
import type { AstroIntegration } from 'astro';

export function publisherAdapter(): AstroIntegration {
  return {
    name: 'wellcite-publisher',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // The minifier keeps `:target-current` as it is, but does not know it yet and would warn of it at every build.
        if (command === 'build') updateConfig({ vite: { logLevel: 'error' } });
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
