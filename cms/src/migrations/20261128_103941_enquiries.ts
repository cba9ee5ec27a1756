import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sealed_enquiries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`answered_at\` text,
  	\`answered_by\` text,
  	\`answered_by_name\` text,
  	\`sealed\` text NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`sealed_enquiries_received_at_idx\` ON \`sealed_enquiries\` (\`received_at\`);`);
  await db.run(sql`CREATE INDEX \`sealed_enquiries_state_idx\` ON \`sealed_enquiries\` (\`state\`);`);
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`enquiry_retention_days\` numeric DEFAULT 90;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_enquiry_retention_days\` numeric DEFAULT 90;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sealed_enquiries\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`enquiry_retention_days\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_enquiry_retention_days\`;`);
}
