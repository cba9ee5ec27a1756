/** Release bundles, as a plugin. Comes after scheduling, whose queue they wait in. */
import type { Plugin } from 'payload';
import { ReleaseBundles } from './collection.ts';
import { bundleEndpoints } from './endpoints.ts';
import { publishBundleOnTime } from './publishBundleOnTime.ts';

export function releaseBundles(): Plugin {
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []), ReleaseBundles],
    endpoints: [...(config.endpoints ?? []), ...bundleEndpoints],
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), publishBundleOnTime] },
  });
}
