import { publicCollections } from '@wellcite/shared/content-api';
import type { CollectionConfig, Config, GlobalConfig } from 'payload';
import { expect, test } from 'vitest';
import { databaseAdapter } from '../database/adapter.ts';
import { webhookQueue } from './deliverTask.ts';
import type { PublishingExtensions } from './extensions.ts';
import { publishing } from './plugin.ts';

const collection = (slug: string): CollectionConfig => ({ slug, fields: [] });
const settings: GlobalConfig = { slug: 'site-settings', fields: [] };
const config: Config = {
  secret: 'a-secret',
  db: databaseAdapter({ databaseUri: undefined, dataDir: 'nowhere' }),
  collections: [...publicCollections.filter((slug) => slug !== settings.slug), 'users'].map(collection),
  globals: [settings],
};
const extensions: PublishingExtensions = { join: async (document) => document, gates: [], follow: [] };
const made = await publishing(extensions)(config);

test('every collection and global of the contract gets the gate and the read model, and no other does', () => {
  const guarded = (made.collections ?? [])
    .filter(({ hooks }) => hooks?.beforeChange?.length && hooks.afterChange?.length && hooks.afterDelete?.length)
    .map(({ slug }) => slug);
  expect([...guarded, settings.slug].sort()).toEqual([...publicCollections].sort());
  expect(made.globals?.[0]?.hooks).toMatchObject({
    beforeOperation: [expect.any(Function)],
    beforeChange: [expect.any(Function)],
    afterChange: [expect.any(Function), expect.any(Function)],
  });
});

test('messages that were not taken are tried again by a timer, whose failures the task itself logs', () => {
  expect(made.jobs?.autoRun).toContainEqual({ cron: '*/5 * * * * *', queue: webhookQueue, limit: 20, silent: true });
});

test('a collection’s own hooks come before the gate, which sees what they make', async () => {
  const own = () => {};
  const pages: CollectionConfig = { slug: 'pages', fields: [], hooks: { beforeChange: [own], afterChange: [own] } };
  const { collections } = await publishing(extensions)({ ...config, collections: [pages], globals: [] });
  expect(collections?.[0]?.hooks?.beforeChange).toEqual([own, expect.any(Function)]);
});
