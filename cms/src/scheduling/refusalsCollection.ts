/** What was scheduled and did not happen, until somebody has seen to it: one row a document or release bundle. */
import { systemCollection } from '../editorial/systemCollection.ts';

export const scheduleRefusalsSlug = 'schedule-refusals';

export const ScheduleRefusals = systemCollection({
  slug: scheduleRefusalsSlug,
  labels: { singular: 'Refused schedule', plural: 'Refused schedules' },
  fields: [
    /** The document's key, or `release-bundles:6f1c…`. */
    { name: 'target', type: 'text', required: true, index: true },
    { name: 'title', type: 'text', required: true },
    /** Within the admin, such as `/collections/conditions/6f1c`. */
    { name: 'path', type: 'text', required: true },
    { name: 'kind', type: 'select', options: ['publish', 'unpublish'], required: true },
    { name: 'dueAt', type: 'date', required: true },
    /** Why, and what to do: a sentence a line. */
    { name: 'why', type: 'textarea', required: true },
    /** Id of the user who scheduled it. */
    { name: 'scheduledBy', type: 'text' },
  ],
});
