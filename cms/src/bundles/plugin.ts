/** Release bundles, as a plugin. Comes after scheduling, whose queue they wait in. */
import type { CollectionConfig, Plugin } from 'payload';
import { groups } from '../collections/content.ts';
import { ReleaseBundles } from './collection.ts';
import { bundleEndpoints } from './endpoints.ts';
import { publishBundleOnTime } from './publishBundleOnTime.ts';

export function releaseBundles(): Plugin {
  return (config) => ({
    ...config,
    collections: beforeSettings(config.collections ?? []),
    endpoints: [...(config.endpoints ?? []), ...bundleEndpoints],
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), publishBundleOnTime] },
  });
}

/** The admin lists its groups in the order of their collections: what is done each day before what is set up once. */
function beforeSettings(collections: readonly CollectionConfig[]): CollectionConfig[] {
  const settings = collections.findIndex(({ admin }) => admin?.group === groups.settings);
  return collections.toSpliced(settings === -1 ? collections.length : settings, 0, ReleaseBundles);
}
