import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sealed_enquiries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`delete_after\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`answered_at\` text,
  	\`answered_by\` text,
  	\`answered_by_name\` text,
  	\`sealed\` text NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`sealed_enquiries_received_at_idx\` ON \`sealed_enquiries\` (\`received_at\`);`);
  await db.run(sql`CREATE INDEX \`sealed_enquiries_delete_after_idx\` ON \`sealed_enquiries\` (\`delete_after\`);`);
  await db.run(sql`CREATE INDEX \`sealed_enquiries_state_idx\` ON \`sealed_enquiries\` (\`state\`);`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif720_url\` text;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif720_width\` numeric;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif720_height\` numeric;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif720_mime_type\` text;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif720_filesize\` numeric;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif720_filename\` text;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp720_url\` text;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp720_width\` numeric;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp720_height\` numeric;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp720_mime_type\` text;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp720_filesize\` numeric;`);
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp720_filename\` text;`);
  await db.run(
    sql`CREATE INDEX \`media_sizes_avif720_sizes_avif720_filename_idx\` ON \`media\` (\`sizes_avif720_filename\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`media_sizes_webp720_sizes_webp720_filename_idx\` ON \`media\` (\`sizes_webp720_filename\`);`,
  );
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`enquiry_retention_days\` numeric DEFAULT 90;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_enquiry_retention_days\` numeric DEFAULT 90;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sealed_enquiries\`;`);
  await db.run(sql`DROP INDEX \`media_sizes_avif720_sizes_avif720_filename_idx\`;`);
  await db.run(sql`DROP INDEX \`media_sizes_webp720_sizes_webp720_filename_idx\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif720_url\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif720_width\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif720_height\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif720_mime_type\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif720_filesize\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif720_filename\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp720_url\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp720_width\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp720_height\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp720_mime_type\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp720_filesize\`;`);
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp720_filename\`;`);
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`enquiry_retention_days\`;`);
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_enquiry_retention_days\`;`);
}
