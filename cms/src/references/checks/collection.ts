/** What has been said of each source since it appeared, and whether its link still leads somewhere. */
import { noticeKinds } from '@wellcite/shared/vocabulary';
import { systemCollection } from '../../editorial/systemCollection.ts';
import { partialDateField } from '../../fields/partialDate.ts';

export const checksSlug = 'reference-checks';

export const linkStates = ['alive', 'dead', 'blocked', 'unknown'] as const;
export type LinkState = (typeof linkStates)[number];

export const ReferenceChecks = systemCollection({
  slug: checksSlug,
  fields: [
    /** The reference's id. */
    { name: 'id', type: 'text', required: true },
    /** Empty where nothing has been said of it. */
    { name: 'standing', type: 'select', options: [...noticeKinds], index: true },
    { name: 'noticeUrl', type: 'text' },
    partialDateField({ name: 'noticedOn', label: 'Said on', description: 'When it was said.' }),
    { name: 'source', type: 'select', options: ['crossref', 'pubmed', 'by-hand'] },
    { name: 'checkedAt', type: 'date', index: true },
    { name: 'link', type: 'select', options: [...linkStates], index: true },
    { name: 'linkCheckedAt', type: 'date' },
    /** What went wrong at the last check; empty where nothing did. */
    { name: 'problem', type: 'text' },
  ],
});
