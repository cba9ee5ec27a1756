import type { SanitizedConfig } from 'payload';
import { globalAccessOf } from './accessOf.ts';

/** Payload adds a global for the times of its jobs after all plugins, open to whoever is signed in. */
export function withClosedStatistics(config: SanitizedConfig): SanitizedConfig {
  const statistics = config.globals.find(({ slug }) => slug === 'payload-jobs-stats');
  if (statistics) statistics.access = { ...statistics.access, ...globalAccessOf('payload-jobs-stats') };
  return config;
}
