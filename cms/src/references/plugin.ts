/** References, as a plugin: importing, exporting and checking them. */
import type { Plugin } from 'payload';
import { referenceAutoRun, referenceTasks } from './checks/taskCheckReferences.ts';
import { referenceEndpoints } from './endpoints.ts';

/** Comes after publishing, which says what else runs by itself. */
export function references(): Plugin {
  return (config) => {
    const { autoRun, tasks } = config.jobs ?? {};
    return {
      ...config,
      endpoints: [...(config.endpoints ?? []), ...referenceEndpoints],
      jobs: {
        ...config.jobs,
        tasks: [...(tasks ?? []), ...referenceTasks],
        autoRun: [...(Array.isArray(autoRun) ? autoRun : []), referenceAutoRun],
      },
    };
  };
}
