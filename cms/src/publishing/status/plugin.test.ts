import { publicCollections } from '@wellcite/shared/content-api';
import type { CollectionConfig, Config, GlobalConfig } from 'payload';
import { expect, test } from 'vitest';
import { databaseAdapter } from '../../database/adapter.ts';
import { publishingStatus } from './plugin.ts';

/** They have no form of their own. */
const withoutForm = ['redirects', 'withdrawals'];
const collection = (slug: string): CollectionConfig => ({
  slug,
  fields: [],
  admin: { hidden: withoutForm.includes(slug) },
});
const settings: GlobalConfig = { slug: 'site-settings', fields: [] };
const config: Config = {
  secret: 'a-secret',
  db: databaseAdapter({ databaseUri: undefined, dataDir: 'nowhere' }),
  collections: [...publicCollections.filter((slug) => slug !== settings.slug), 'users'].map(collection),
  globals: [settings, { slug: 'other', fields: [] }],
  admin: { components: { beforeDashboard: ['/its-own'] } },
};
const made = await publishingStatus()(config);

test('whatever readers see and editors have a form for says how it stands, and nothing else does', () => {
  const collections = (made.collections ?? []).filter(
    ({ admin, fields }) => admin?.components?.edit?.beforeDocumentControls?.length && fields.length > 0,
  );
  const globals = (made.globals ?? []).filter(({ admin }) => admin?.components?.elements?.beforeDocumentControls);
  const expected = publicCollections.filter((slug) => !withoutForm.includes(slug));
  expect([...collections, ...globals].map(({ slug }) => slug).sort()).toEqual([...expected].sort());
});

test('what stops publishing is told first on the dashboard, and the rest after what is to be done', () => {
  expect(made.admin?.components?.beforeDashboard).toEqual([
    expect.stringContaining('SiteNotice'),
    '/its-own',
    expect.stringContaining('SiteSection'),
  ]);
});
