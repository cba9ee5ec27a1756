import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`phrase_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phrase\` text NOT NULL,
  	\`severity\` text DEFAULT 'error' NOT NULL,
  	\`reason\` text NOT NULL,
  	\`instead\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`phrase_rules_phrase_idx\` ON \`phrase_rules\` (\`phrase\`);`);
  await db.run(sql`CREATE INDEX \`phrase_rules_updated_at_idx\` ON \`phrase_rules\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`phrase_rules_created_at_idx\` ON \`phrase_rules\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`reference_checks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`standing\` text,
  	\`notice_url\` text,
  	\`noticed_on_year\` numeric,
  	\`noticed_on_month\` numeric,
  	\`noticed_on_day\` numeric,
  	\`source\` text,
  	\`checked_at\` text,
  	\`link\` text,
  	\`link_checked_at\` text,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`reference_checks_standing_idx\` ON \`reference_checks\` (\`standing\`);`);
  await db.run(sql`CREATE INDEX \`reference_checks_checked_at_idx\` ON \`reference_checks\` (\`checked_at\`);`);
  await db.run(sql`CREATE INDEX \`reference_checks_link_idx\` ON \`reference_checks\` (\`link\`);`);
  await db.run(sql`CREATE INDEX \`reference_checks_updated_at_idx\` ON \`reference_checks\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`reference_checks_created_at_idx\` ON \`reference_checks\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`editorial_records\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`digest\` text,
  	\`is_complete\` integer,
  	\`is_draft\` integer,
  	\`is_public\` integer,
  	\`request_state\` text DEFAULT 'none',
  	\`requested_by\` text,
  	\`requested_at\` text,
  	\`reviewer\` text,
  	\`request_note\` text,
  	\`next_review_on\` text,
  	\`needs_review\` text,
  	\`is_withdrawn\` integer,
  	\`claims\` text,
  	\`unsupported_claims\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`editorial_records_kind_idx\` ON \`editorial_records\` (\`kind\`);`);
  await db.run(sql`CREATE INDEX \`editorial_records_is_draft_idx\` ON \`editorial_records\` (\`is_draft\`);`);
  await db.run(sql`CREATE INDEX \`editorial_records_is_public_idx\` ON \`editorial_records\` (\`is_public\`);`);
  await db.run(sql`CREATE INDEX \`editorial_records_request_state_idx\` ON \`editorial_records\` (\`request_state\`);`);
  await db.run(sql`CREATE INDEX \`editorial_records_reviewer_idx\` ON \`editorial_records\` (\`reviewer\`);`);
  await db.run(
    sql`CREATE INDEX \`editorial_records_next_review_on_idx\` ON \`editorial_records\` (\`next_review_on\`);`,
  );
  await db.run(sql`CREATE INDEX \`editorial_records_needs_review_idx\` ON \`editorial_records\` (\`needs_review\`);`);
  await db.run(sql`CREATE INDEX \`editorial_records_is_withdrawn_idx\` ON \`editorial_records\` (\`is_withdrawn\`);`);
  await db.run(
    sql`CREATE INDEX \`editorial_records_unsupported_claims_idx\` ON \`editorial_records\` (\`unsupported_claims\`);`,
  );
  await db.run(sql`CREATE INDEX \`editorial_records_updated_at_idx\` ON \`editorial_records\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`editorial_records_created_at_idx\` ON \`editorial_records\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`editorial_records_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editorial_records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`editorial_records_texts_order_parent\` ON \`editorial_records_texts\` (\`order\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`editorial_records_texts_text_idx\` ON \`editorial_records_texts\` (\`text\`);`);
  // By hand: a row's lists are read and replaced by its id, and Payload's own index begins with something else.
  await db.run(
    sql`CREATE INDEX \`editorial_records_texts_parent_by_hand\` ON \`editorial_records_texts\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`published_texts_parent_by_hand\` ON \`published_texts\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`approvals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`reviewed_on\` text NOT NULL,
  	\`next_review_on\` text NOT NULL,
  	\`user\` text,
  	\`person\` text NOT NULL,
  	\`signature\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`voided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`approvals_document_idx\` ON \`approvals\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`approvals_updated_at_idx\` ON \`approvals\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`approvals_created_at_idx\` ON \`approvals\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`document_digest_idx\` ON \`approvals\` (\`document\`,\`digest\`);`);
  await db.run(sql`CREATE TABLE \`review_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`path\` text,
  	\`label\` text,
  	\`text\` text NOT NULL,
  	\`author\` text,
  	\`author_name\` text NOT NULL,
  	\`resolved_at\` text,
  	\`resolved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`review_comments_document_idx\` ON \`review_comments\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`review_comments_updated_at_idx\` ON \`review_comments\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`review_comments_created_at_idx\` ON \`review_comments\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`approval_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_digest\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`signature\` text NOT NULL,
  	\`created_by\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`approval_links_token_digest_idx\` ON \`approval_links\` (\`token_digest\`);`);
  await db.run(sql`CREATE INDEX \`approval_links_document_idx\` ON \`approval_links\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`approval_links_updated_at_idx\` ON \`approval_links\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`approval_links_created_at_idx\` ON \`approval_links\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`user\` text,
  	\`user_name\` text NOT NULL,
  	\`document\` text,
  	\`title\` text,
  	\`version\` text,
  	\`before\` text,
  	\`after\` text,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`);
  await db.run(sql`CREATE INDEX \`audit_log_user_idx\` ON \`audit_log\` (\`user\`);`);
  await db.run(sql`CREATE INDEX \`audit_log_document_idx\` ON \`audit_log\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`claim_exceptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`sentence\` text NOT NULL,
  	\`rule\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`allowed_by\` text NOT NULL,
  	\`allowed_by_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`claim_exceptions_document_idx\` ON \`claim_exceptions\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`claim_exceptions_updated_at_idx\` ON \`claim_exceptions\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`claim_exceptions_created_at_idx\` ON \`claim_exceptions\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`);
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`treatments_id\` text(36),
  	\`references_id\` text(36),
  	\`people_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`redirects_rels_conditions_id_idx\` ON \`redirects_rels\` (\`conditions_id\`);`);
  await db.run(sql`CREATE INDEX \`redirects_rels_symptoms_id_idx\` ON \`redirects_rels\` (\`symptoms_id\`);`);
  await db.run(sql`CREATE INDEX \`redirects_rels_treatments_id_idx\` ON \`redirects_rels\` (\`treatments_id\`);`);
  await db.run(sql`CREATE INDEX \`redirects_rels_references_id_idx\` ON \`redirects_rels\` (\`references_id\`);`);
  await db.run(sql`CREATE INDEX \`redirects_rels_people_id_idx\` ON \`redirects_rels\` (\`people_id\`);`);
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`);
  await db.run(sql`CREATE TABLE \`withdrawals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`withdrawn_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`withdrawals_document_idx\` ON \`withdrawals\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_path_idx\` ON \`withdrawals\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_updated_at_idx\` ON \`withdrawals\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_created_at_idx\` ON \`withdrawals\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`withdrawals_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`treatments_id\` text(36),
  	\`references_id\` text(36),
  	\`people_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`withdrawals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`withdrawals_rels_order_idx\` ON \`withdrawals_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_rels_parent_idx\` ON \`withdrawals_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_rels_path_idx\` ON \`withdrawals_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_rels_conditions_id_idx\` ON \`withdrawals_rels\` (\`conditions_id\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_rels_symptoms_id_idx\` ON \`withdrawals_rels\` (\`symptoms_id\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_rels_treatments_id_idx\` ON \`withdrawals_rels\` (\`treatments_id\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_rels_references_id_idx\` ON \`withdrawals_rels\` (\`references_id\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_rels_people_id_idx\` ON \`withdrawals_rels\` (\`people_id\`);`);
  await db.run(sql`CREATE INDEX \`withdrawals_rels_pages_id_idx\` ON \`withdrawals_rels\` (\`pages_id\`);`);
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `);
  await db.run(sql`ALTER TABLE \`payload_jobs\` ADD \`meta\` text;`);
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`phrase_rules_id\` text(36) REFERENCES phrase_rules(id);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_phrase_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`phrase_rules_id\`);`,
  );
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`require_approval_conditions\` integer DEFAULT true;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`require_approval_symptoms\` integer DEFAULT true;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`require_approval_treatments\` integer DEFAULT true;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`require_approval_pages\` integer DEFAULT true;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`require_approval_references\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`require_approval_people\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`require_approval_glossary\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`review_months_conditions\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`review_months_symptoms\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`review_months_treatments\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`review_months_pages\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`review_months_references\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`review_months_people\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`review_months_glossary\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_require_approval_conditions\` integer DEFAULT true;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_require_approval_symptoms\` integer DEFAULT true;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_require_approval_treatments\` integer DEFAULT true;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_require_approval_pages\` integer DEFAULT true;`);
  await db.run(
    sql`ALTER TABLE \`_site_settings_v\` ADD \`version_require_approval_references\` integer DEFAULT false;`,
  );
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_require_approval_people\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_require_approval_glossary\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_review_months_conditions\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_review_months_symptoms\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_review_months_treatments\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_review_months_pages\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_review_months_references\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_review_months_people\` numeric DEFAULT 12;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_review_months_glossary\` numeric DEFAULT 12;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`published_texts_parent_by_hand\`;`);
  await db.run(sql`DROP TABLE \`phrase_rules\`;`);
  await db.run(sql`DROP TABLE \`reference_checks\`;`);
  await db.run(sql`DROP TABLE \`editorial_records\`;`);
  await db.run(sql`DROP TABLE \`editorial_records_texts\`;`);
  await db.run(sql`DROP TABLE \`approvals\`;`);
  await db.run(sql`DROP TABLE \`review_comments\`;`);
  await db.run(sql`DROP TABLE \`approval_links\`;`);
  await db.run(sql`DROP TABLE \`audit_log\`;`);
  await db.run(sql`DROP TABLE \`claim_exceptions\`;`);
  await db.run(sql`DROP TABLE \`redirects\`;`);
  await db.run(sql`DROP TABLE \`redirects_rels\`;`);
  await db.run(sql`DROP TABLE \`withdrawals\`;`);
  await db.run(sql`DROP TABLE \`withdrawals_rels\`;`);
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`);
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
  	\`references_id\` text(36),
  	\`people_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "conditions_id", "symptoms_id", "treatments_id", "pages_id", "glossary_id", "references_id", "people_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "conditions_id", "symptoms_id", "treatments_id", "pages_id", "glossary_id", "references_id", "people_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`,
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
    sql`CREATE INDEX \`payload_locked_documents_rels_references_id_idx\` ON \`payload_locked_documents_rels\` (\`references_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  );
  await db.run(sql`ALTER TABLE \`payload_jobs\` DROP COLUMN \`meta\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`require_approval_conditions\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`require_approval_symptoms\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`require_approval_treatments\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`require_approval_pages\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`require_approval_references\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`require_approval_people\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`require_approval_glossary\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`review_months_conditions\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`review_months_symptoms\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`review_months_treatments\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`review_months_pages\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`review_months_references\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`review_months_people\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`review_months_glossary\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_require_approval_conditions\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_require_approval_symptoms\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_require_approval_treatments\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_require_approval_pages\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_require_approval_references\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_require_approval_people\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_require_approval_glossary\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_review_months_conditions\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_review_months_symptoms\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_review_months_treatments\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_review_months_pages\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_review_months_references\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_review_months_people\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_review_months_glossary\`;`);
}
