/** What a new database needs before somebody can edit in it. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { approvableCollections } from '../../src/editorial/signOff/approvable.ts';

const admin = {
  name: 'Ada Admin',
  role: 'admin',
  email: 'ada@example.org',
  password: 'A long pass phrase 42!',
} as const;

/** Publishes the settings of a clinic that asks for no approvals. */
export async function prepareSettings(payload: Payload): Promise<void> {
  const { db } = payload;
  const known = await db.findGlobal({ slug: 'site-settings' });
  if (Object.keys(known ?? {}).length > 0) return;
  const requireApproval = Object.fromEntries(approvableCollections.map((collection) => [collection, false]));
  const line = { name: 'A crisis line', telephone: '988', action: 'Call or text 988', description: 'At any hour.' };
  await db.createGlobal({ slug: 'site-settings', data: { requireApproval } });
  await payload.updateGlobal({
    slug: 'site-settings',
    data: { clinicName: 'A clinic', crisisLines: [line], _status: 'published' },
  });
}

/** Makes the admin where there is none, and says in the file that the demonstration's users are in how to sign in. */
export async function makeAdmin(payload: Payload, dataDir: string): Promise<void> {
  const file = path.join(dataDir, 'demo-users.json');
  if (existsSync(file)) return;
  await payload.create({ collection: 'users', data: { ...admin }, disableVerificationEmail: true });
  await writeFile(file, JSON.stringify([admin]));
}
