import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`conditions_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`changed_on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`conditions_changes_order_idx\` ON \`conditions_changes\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`conditions_changes_parent_id_idx\` ON \`conditions_changes\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_conditions_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`changed_on\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_conditions_v_version_changes_order_idx\` ON \`_conditions_v_version_changes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_conditions_v_version_changes_parent_id_idx\` ON \`_conditions_v_version_changes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`symptoms_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`changed_on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`symptoms_changes_order_idx\` ON \`symptoms_changes\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`symptoms_changes_parent_id_idx\` ON \`symptoms_changes\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`changed_on\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_symptoms_v_version_changes_order_idx\` ON \`_symptoms_v_version_changes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_symptoms_v_version_changes_parent_id_idx\` ON \`_symptoms_v_version_changes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`treatments_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`changed_on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`treatments_changes_order_idx\` ON \`treatments_changes\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`treatments_changes_parent_id_idx\` ON \`treatments_changes\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_treatments_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`changed_on\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_treatments_v_version_changes_order_idx\` ON \`_treatments_v_version_changes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_treatments_v_version_changes_parent_id_idx\` ON \`_treatments_v_version_changes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`pages_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`changed_on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`pages_changes_order_idx\` ON \`pages_changes\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`pages_changes_parent_id_idx\` ON \`pages_changes\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_pages_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`changed_on\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_pages_v_version_changes_order_idx\` ON \`_pages_v_version_changes\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_changes_parent_id_idx\` ON \`_pages_v_version_changes\` (\`_parent_id\`);`,
  );
  await db.run(sql`ALTER TABLE \`treatments\` ADD \`how_soon_statement\` text;`);
  await db.run(sql`ALTER TABLE \`treatments\` ADD \`main_risks_statement\` text;`);
  await db.run(sql`ALTER TABLE \`_treatments_v\` ADD \`version_how_soon_statement\` text;`);
  await db.run(sql`ALTER TABLE \`_treatments_v\` ADD \`version_main_risks_statement\` text;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`conditions_changes\`;`);
  await db.run(sql`DROP TABLE \`_conditions_v_version_changes\`;`);
  await db.run(sql`DROP TABLE \`symptoms_changes\`;`);
  await db.run(sql`DROP TABLE \`_symptoms_v_version_changes\`;`);
  await db.run(sql`DROP TABLE \`treatments_changes\`;`);
  await db.run(sql`DROP TABLE \`_treatments_v_version_changes\`;`);
  await db.run(sql`DROP TABLE \`pages_changes\`;`);
  await db.run(sql`DROP TABLE \`_pages_v_version_changes\`;`);
  await db.run(sql`ALTER TABLE \`treatments\` DROP COLUMN \`how_soon_statement\`;`);
  await db.run(sql`ALTER TABLE \`treatments\` DROP COLUMN \`main_risks_statement\`;`);
  await db.run(sql`ALTER TABLE \`_treatments_v\` DROP COLUMN \`version_how_soon_statement\`;`);
  await db.run(sql`ALTER TABLE \`_treatments_v\` DROP COLUMN \`version_main_risks_statement\`;`);
}
