import type { SanitizedConfig } from 'payload';
import { globalAccessOf, locksAccess } from './accessOf.ts';

/**
 * Payload adds things of its own after all plugins, open to whoever is signed in: a global for the times of its jobs, and
 * the collection of who has which document open. The admin asks for the latter in the name of whoever opens a form, their
 * own account included, so nobody can be kept out of it as a whole.
 */
export function withClosedInternals(config: SanitizedConfig): SanitizedConfig {
  const statistics = config.globals.find(({ slug }) => slug === 'payload-jobs-stats');
  if (statistics) statistics.access = { ...statistics.access, ...globalAccessOf('payload-jobs-stats') };
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (locks) locks.access = { ...locks.access, ...locksAccess() };
  return config;
}
