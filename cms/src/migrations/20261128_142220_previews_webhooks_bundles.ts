import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`schedule_refusals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`why\` text NOT NULL,
  	\`scheduled_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`schedule_refusals_target_idx\` ON \`schedule_refusals\` (\`target\`);`);
  await db.run(sql`CREATE INDEX \`schedule_refusals_updated_at_idx\` ON \`schedule_refusals\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`schedule_refusals_created_at_idx\` ON \`schedule_refusals\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`release_bundles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`note\` text,
  	\`site_settings\` integer DEFAULT false,
  	\`state\` text DEFAULT 'open',
  	\`publish_at\` text,
  	\`scheduled_by\` text,
  	\`published_at\` text,
  	\`published_by\` text,
  	\`refusal\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`release_bundles_state_idx\` ON \`release_bundles\` (\`state\`);`);
  await db.run(sql`CREATE INDEX \`release_bundles_updated_at_idx\` ON \`release_bundles\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`release_bundles_created_at_idx\` ON \`release_bundles\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`release_bundles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`treatments_id\` text(36),
  	\`pages_id\` text(36),
  	\`references_id\` text(36),
  	\`people_id\` text(36),
  	\`glossary_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`release_bundles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`release_bundles_rels_order_idx\` ON \`release_bundles_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`release_bundles_rels_parent_idx\` ON \`release_bundles_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`release_bundles_rels_path_idx\` ON \`release_bundles_rels\` (\`path\`);`);
  await db.run(
    sql`CREATE INDEX \`release_bundles_rels_conditions_id_idx\` ON \`release_bundles_rels\` (\`conditions_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`release_bundles_rels_symptoms_id_idx\` ON \`release_bundles_rels\` (\`symptoms_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`release_bundles_rels_treatments_id_idx\` ON \`release_bundles_rels\` (\`treatments_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`release_bundles_rels_pages_id_idx\` ON \`release_bundles_rels\` (\`pages_id\`);`);
  await db.run(
    sql`CREATE INDEX \`release_bundles_rels_references_id_idx\` ON \`release_bundles_rels\` (\`references_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`release_bundles_rels_people_id_idx\` ON \`release_bundles_rels\` (\`people_id\`);`);
  await db.run(
    sql`CREATE INDEX \`release_bundles_rels_glossary_id_idx\` ON \`release_bundles_rels\` (\`glossary_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_digest\` text NOT NULL,
  	\`created_by\` text NOT NULL,
  	\`created_by_name\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_token_digest_idx\` ON \`preview_links\` (\`token_digest\`);`);
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`);
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`preview_links_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`preview_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`preview_links_texts_order_parent\` ON \`preview_links_texts\` (\`order\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`preview_links_texts_text_idx\` ON \`preview_links_texts\` (\`text\`);`);
  await db.run(sql`CREATE TABLE \`webhooks_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`webhooks_events_order_idx\` ON \`webhooks_events\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`webhooks_events_parent_idx\` ON \`webhooks_events\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`webhooks_collections\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`webhooks_collections_order_idx\` ON \`webhooks_collections\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`webhooks_collections_parent_idx\` ON \`webhooks_collections\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'signed' NOT NULL,
  	\`url\` text NOT NULL,
  	\`is_on\` integer DEFAULT true,
  	\`state\` text DEFAULT 'healthy',
  	\`failing_since\` text,
  	\`disabled_at\` text,
  	\`disabled_reason\` text,
  	\`sealed\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`webhook\` text NOT NULL,
  	\`message_id\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`body\` text,
  	\`documents\` text NOT NULL,
  	\`document_count\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`due_at\` text,
  	\`try_count\` numeric NOT NULL,
  	\`tries\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`);
  await db.run(
    sql`CREATE INDEX \`webhook_state_dueAt_idx\` ON \`webhook_deliveries\` (\`webhook\`,\`state\`,\`due_at\`);`,
  );
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`release_bundles_id\` text(36) REFERENCES release_bundles(id);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_release_bundles_id_idx\` ON \`payload_locked_documents_rels\` (\`release_bundles_id\`);`,
  );
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`schedule_refusals\`;`);
  await db.run(sql`DROP TABLE \`release_bundles\`;`);
  await db.run(sql`DROP TABLE \`release_bundles_rels\`;`);
  await db.run(sql`DROP TABLE \`preview_links\`;`);
  await db.run(sql`DROP TABLE \`preview_links_texts\`;`);
  await db.run(sql`DROP TABLE \`webhooks_events\`;`);
  await db.run(sql`DROP TABLE \`webhooks_collections\`;`);
  await db.run(sql`DROP TABLE \`webhooks\`;`);
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`);
  await db.run(sql`PRAGMA foreign_keys=OFF;`);
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`treatments_id\` text(36),
  	\`pages_id\` text(36),
  	\`glossary_id\` text(36),
  	\`media_id\` text(36),
  	\`references_id\` text(36),
  	\`people_id\` text(36),
  	\`phrase_rules_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`phrase_rules_id\`) REFERENCES \`phrase_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "conditions_id", "symptoms_id", "treatments_id", "pages_id", "glossary_id", "media_id", "references_id", "people_id", "phrase_rules_id", "users_id") SELECT "id", "order", "parent_id", "path", "conditions_id", "symptoms_id", "treatments_id", "pages_id", "glossary_id", "media_id", "references_id", "people_id", "phrase_rules_id", "users_id" FROM \`payload_locked_documents_rels\`;`,
  );
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`);
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`);
  await db.run(sql`PRAGMA foreign_keys=ON;`);
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_conditions_id_idx\` ON \`payload_locked_documents_rels\` (\`conditions_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_symptoms_id_idx\` ON \`payload_locked_documents_rels\` (\`symptoms_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_treatments_id_idx\` ON \`payload_locked_documents_rels\` (\`treatments_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_references_id_idx\` ON \`payload_locked_documents_rels\` (\`references_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_phrase_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`phrase_rules_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  );
}
