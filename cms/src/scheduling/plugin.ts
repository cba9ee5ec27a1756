/** Scheduled publishing, as a plugin: what is due happens within ten seconds, is told where it was refused, and survives a restart. */
import type { CollectionConfig, GlobalConfig, Payload, Plugin, UIField } from 'payload';
import { isApprovable } from '../editorial/signOff/approvable.ts';
import { env } from '../env.ts';
import { scheduleEndpoints } from './endpoints.ts';
import { noteScheduler } from './heartbeat.ts';
import { openJobs, resumeJobs } from './jobs.ts';
import { scheduleQueue } from './names.ts';
import { tellRefusal } from './refusalLetter.ts';
import { ScheduleRefusals } from './refusalsCollection.ts';

/** Comes after editorial, below whose state it stands beside each form. */
export function scheduling(): Plugin {
  return (config) => {
    const { autoRun, tasks } = config.jobs ?? {};
    const { beforeDashboard } = config.admin?.components ?? {};
    return {
      ...config,
      collections: [...(config.collections ?? []).map(withGoingLive), ScheduleRefusals],
      globals: (config.globals ?? []).map(withGlobalGoingLive),
      endpoints: [...(config.endpoints ?? []), ...scheduleEndpoints],
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          beforeDashboard: [...(beforeDashboard ?? []), '/admin/scheduling/ComingCard.tsx#ComingCard'],
        },
      },
      jobs: {
        ...config.jobs,
        tasks: [...(tasks ?? []), noteScheduler, tellRefusal],
        autoRun: [
          ...(Array.isArray(autoRun) ? autoRun : []),
          // What goes wrong is logged once, in words, by the tasks themselves.
          { cron: '*/10 * * * * *', queue: scheduleQueue, limit: 50, silent: true },
        ],
      },
      onInit: async (payload) => {
        await config.onInit?.(payload);
        if (env.isBuild) return;
        await resumeJobs(payload);
        await sayOverdue(payload);
      },
    };
  };
}

/** When it goes live, beside the form. */
const goingLiveField: UIField = {
  name: 'goingLive',
  type: 'ui',
  label: 'Going live',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/scheduling/GoingLiveField.tsx#GoingLiveField' },
  },
};

function withGoingLive(collection: CollectionConfig): CollectionConfig {
  if (!isApprovable(collection.slug)) return collection;
  const state = collection.fields.findIndex((field) => 'name' in field && field.name === 'signOff');
  const place = state === -1 ? collection.fields.length : state + 1;
  return { ...collection, fields: collection.fields.toSpliced(place, 0, goingLiveField) };
}

function withGlobalGoingLive(global: GlobalConfig): GlobalConfig {
  if (global.slug !== 'site-settings') return global;
  return { ...global, fields: [...global.fields, goingLiveField] };
}

/** What was due while the CMS did not run is not lost, and not silent. */
async function sayOverdue(payload: Payload): Promise<void> {
  const overdue = await openJobs({ waitUntil: { less_than_equal: new Date().toISOString() } }, { payload });
  if (overdue.length === 0) return;
  const what = overdue.length === 1 ? 'One thing that was' : `${overdue.length} things that were`;
  payload.logger.warn(`${what} scheduled came due while the CMS was not running. It is done now.`);
}
