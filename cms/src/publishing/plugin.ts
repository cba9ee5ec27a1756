/** Publishing, as a plugin: it adds to the collections and globals of the contract what makes their documents public. */
import { publicCollections } from '@wellcite/shared/content-api';
import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';
import { restoreKeptFiles } from '../collections/Media/keepFiles.ts';
import { env } from '../env.ts';
import {
  changesOf,
  conflictsOf,
  explainTransient,
  globalChanges,
  globalConflicts,
  pictureConflicts,
} from './conflicts.ts';
import { contentApi } from './content-api/endpoints.ts';
import { webhookQueue } from './deliverTask.ts';
import type { PublishingExtensions } from './extensions.ts';
import { globalGate, globalReadModel, globalRestoreGate } from './globalHooks.ts';
import {
  gateOf,
  noteRestoring,
  type PublicCollectionSlug,
  readModelOf,
  readModelWithout,
  removalGateOf,
} from './hooks.ts';
import { addDigests, sizeDigestsField } from './mediaDigests.ts';
import { Published } from './publishedCollection.ts';
import { renewReadModel } from './renewReadModel.ts';
import { resumeDeliveries } from './resumeDeliveries.ts';
import { deliverMessages } from './webhook.ts';

export function publishing(extensions: PublishingExtensions): Plugin {
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []).map((collection) => withPublishing(collection, extensions)), Published],
    globals: (config.globals ?? []).map((global) => withGlobalPublishing(global, extensions)),
    endpoints: [...(config.endpoints ?? []), ...contentApi({ token: env.contentApiToken })],
    jobs: jobs(config),
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), explainTransient] },
    onInit: async (payload) => {
      await config.onInit?.(payload);
      await resumeDeliveries(payload);
      if (!env.isBuild) await restoreKeptFiles(payload);
      if (!env.isBuild) await renewReadModel(payload, extensions);
    },
  });
}

function withPublishing(collection: CollectionConfig, extensions: PublishingExtensions): CollectionConfig {
  const { hooks, slug } = collection;
  if (!isPublicCollection(slug)) return collection;
  return {
    ...collection,
    fields: slug === 'media' ? [...collection.fields, sizeDigestsField] : collection.fields,
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        ...(slug === 'media' ? [pictureConflicts] : []),
        noteRestoring,
      ],
      beforeValidate: [conflictsOf(slug), ...(hooks?.beforeValidate ?? [])],
      // Last, so that it sees what the others have made of the document.
      beforeChange: [
        ...(hooks?.beforeChange ?? []),
        ...(slug === 'media' ? [addDigests] : []),
        gateOf(slug, extensions),
      ],
      afterChange: [...(hooks?.afterChange ?? []), readModelOf(slug, extensions), changesOf(slug)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), removalGateOf(slug)],
      afterDelete: [...(hooks?.afterDelete ?? []), readModelWithout(slug, extensions)],
    },
  };
}

function withGlobalPublishing(global: GlobalConfig, extensions: PublishingExtensions): GlobalConfig {
  const { hooks } = global;
  if (global.slug !== 'site-settings') return global;
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), globalRestoreGate(extensions)],
      beforeValidate: [globalConflicts, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), globalGate(extensions)],
      afterChange: [...(hooks?.afterChange ?? []), globalReadModel(extensions), globalChanges],
    },
  };
}

/** Nobody runs, adds or cancels jobs over HTTP. */
function jobs(config: Config): NonNullable<Config['jobs']> {
  const subscriber = { url: `${env.publisherUrl}/webhook`, secret: env.webhookSecret };
  return {
    ...config.jobs,
    deleteJobOnComplete: true,
    access: { run: () => false, queue: () => false, cancel: () => false },
    tasks: [...(config.jobs?.tasks ?? []), deliverMessages(subscriber)],
    autoRun: [
      // Each message is sent at once; this is for those that were not taken. They are logged once, in words, by the task.
      { cron: '*/5 * * * * *', queue: webhookQueue, limit: 20, silent: true },
      { cron: '* * * * *', queue: 'default', limit: 10, silent: { info: true } },
    ],
  };
}

function isPublicCollection(slug: string): slug is PublicCollectionSlug {
  return slug !== 'site-settings' && publicCollections.some((collection) => collection === slug);
}
