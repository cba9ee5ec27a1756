/** Editorial trust, as a plugin: what it keeps of each document, and what can be done about one. */
import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';
import { documentTabs, type EditViews, readingField, signOffField, siteViews } from './adminViews.ts';
import { AuditLog } from './audit/collection.ts';
import { ClaimExceptions } from './claims/exceptionsCollection.ts';
import { keepLedgers, queueLedgers, queueLedgersAfterDelete } from './claims/ledgerTask.ts';
import { readUsesAhead } from './claims/regulatedUses.ts';
import { editorialEndpoints } from './endpoints.ts';
import { editorialAutoRun, editorialTasks } from './mails/jobs.ts';
import { EditorialRecords } from './records/collection.ts';
import { ensureRecords } from './records/ensureRecords.ts';
import { dropRecordOf, keepRecordOf } from './records/keepRecord.ts';
import { Redirects } from './redirects/collection.ts';
import { dropAddressesOf } from './redirects/followAddress.ts';
import { isApprovable } from './signOff/approvable.ts';
import { Approvals } from './signOff/approvalsCollection.ts';
import { ReviewComments } from './signOff/commentsCollection.ts';
import { ApprovalLinks } from './signOff/linksCollection.ts';
import { guardReviewSettings, logReviewSettings } from './signOff/settingsHooks.ts';
import { Withdrawals } from './withdraw/collection.ts';

/** These stand before the publishing plugin, which makes some of them public. */
export const editorialCollections: CollectionConfig[] = [
  EditorialRecords,
  Approvals,
  ReviewComments,
  ApprovalLinks,
  AuditLog,
  ClaimExceptions,
  Redirects,
  Withdrawals,
];

/** Comes after publishing: its hooks look at what readers see by then. */
export function editorial(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map(withEditorial),
    admin: { ...config.admin, components: { ...config.admin?.components, ...siteViews } },
    globals: (config.globals ?? []).map(withReviewSettings),
    jobs: withEditorialJobs(config.jobs),
    onInit: async (payload) => {
      await config.onInit?.(payload);
      await ensureRecords(payload);
      await readUsesAhead(payload);
    },
    endpoints: [...(config.endpoints ?? []), ...editorialEndpoints],
  });
}

function withEditorial(collection: CollectionConfig): CollectionConfig {
  const { admin, fields, hooks, slug } = collection;
  if (slug === 'phrase-rules') {
    const afterChange = [...(hooks?.afterChange ?? []), queueLedgers];
    const afterDelete = [...(hooks?.afterDelete ?? []), queueLedgersAfterDelete];
    return { ...collection, hooks: { ...hooks, afterChange, afterDelete } };
  }
  if (slug === 'media') return { ...collection, admin: withTabs(admin, { whereUsed: documentTabs.whereUsed }) };
  if (!isApprovable(slug)) return collection;
  return {
    ...collection,
    fields: [...fields, signOffField, ...(slug === 'references' || slug === 'people' ? [] : [readingField])],
    admin: {
      ...withTabs(admin, documentTabs),
      defaultColumns: (admin?.defaultColumns ?? []).map((column) =>
        column === '_status' ? signOffField.name : column,
      ),
    },
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), keepRecordOf(slug)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), ({ id, req }) => dropAddressesOf(slug, String(id), req)],
      afterDelete: [...(hooks?.afterDelete ?? []), dropRecordOf(slug)],
    },
  };
}

function withTabs(admin: CollectionConfig['admin'], edit: EditViews): NonNullable<CollectionConfig['admin']> {
  const { components } = admin ?? {};
  return { ...admin, components: { ...components, views: { ...components?.views, edit } } };
}

function withEditorialJobs(jobs: Config['jobs']): NonNullable<Config['jobs']> {
  const before = Array.isArray(jobs?.autoRun) ? jobs.autoRun : [];
  return {
    ...jobs,
    tasks: [...(jobs?.tasks ?? []), keepLedgers, ...editorialTasks],
    autoRun: [...before, ...editorialAutoRun],
  };
}

function withReviewSettings(global: GlobalConfig): GlobalConfig {
  const { hooks, slug } = global;
  if (slug !== 'site-settings') return global;
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), guardReviewSettings],
      beforeChange: [...(hooks?.beforeChange ?? []), logReviewSettings],
    },
  };
}
