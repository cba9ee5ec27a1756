/** Enquiries, as a plugin: patients' forms come in, are kept sealed, read by those who may, and deleted in time. */
import type { Plugin } from 'payload';
import { env } from '../env.ts';
import { SealedEnquiries } from './collection.ts';
import { deleteExpired } from './deleteExpired.ts';
import { enquiryAutoRun, enquiryTasks } from './jobs.ts';
import { enquiryKeys } from './keys.ts';
import { patientEndpoints } from './patientEndpoints.ts';
import { sealAnew } from './sealAnew.ts';
import { beginEnquiryNotices } from './sendEnquiryNotices.ts';
import { staffEndpoints } from './staffEndpoints.ts';

/** Comes after editorial, whose first card on the dashboard it stands before. */
export function enquiries(): Plugin {
  return (config) => {
    const { autoRun, tasks } = config.jobs ?? {};
    const { beforeDashboard, views } = config.admin?.components ?? {};
    return {
      ...config,
      collections: [...(config.collections ?? []), SealedEnquiries],
      endpoints: [...(config.endpoints ?? []), ...patientEndpoints, ...staffEndpoints],
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          beforeDashboard: ['/admin/enquiries/EnquiriesCard.tsx#EnquiriesCard', ...(beforeDashboard ?? [])],
          views: {
            ...views,
            enquiries: { Component: '/admin/enquiries/EnquiriesView.tsx#EnquiriesView', path: '/enquiries' },
          },
        },
      },
      jobs: {
        ...config.jobs,
        tasks: [...(tasks ?? []), ...enquiryTasks],
        autoRun: [...(Array.isArray(autoRun) ? autoRun : []), ...enquiryAutoRun],
      },
      onInit: async (payload) => {
        await config.onInit?.(payload);
        if (env.isBuild) return;
        await sealAnew(payload, enquiryKeys);
        await deleteExpired(payload);
        await beginEnquiryNotices(payload);
      },
    };
  };
}
