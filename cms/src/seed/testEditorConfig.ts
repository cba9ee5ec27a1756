/** The site's editor as Payload sets it up, for tests that need no database. */
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { editorConfigFactory } from '@payloadcms/richtext-lexical';
import { pagedCollections } from '@wellcite/shared/paths';
import { buildConfig } from 'payload';
import { richTextField } from '../fields/richText.ts';
import { editor } from '../rich-text/editor.ts';
import { richTextFieldOf } from './richTextFieldOf.ts';

export async function testEditorConfig() {
  const fields = [richTextField({ name: 'body', label: 'Body', description: '' })];
  const { collections } = await buildConfig({
    secret: 'a test',
    // Nothing connects to it.
    db: sqliteAdapter({ client: { url: ':memory:' } }),
    editor,
    collections: [...pagedCollections.map((slug) => ({ slug, fields })), { slug: 'users', auth: true, fields: [] }],
  });
  return editorConfigFactory.fromField({ field: richTextFieldOf(collections) });
}
