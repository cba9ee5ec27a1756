/** One user for each role, for a demonstration alone. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import { type Role, roleLabels, roles } from '../access/roles.ts';
import { randomPassword } from '../collections/Users/passwords.ts';
import { env } from '../env.ts';
import type { Ids } from './ids.ts';

const reviewerPerson = 'demonstration-reviewer';

export const demoUsersFile = path.join(env.dataDir, 'demo-users.json');

export function demoEmail(role: Role): string {
  return `${role}@demo.example`;
}

/** Makes the users, and writes their passwords where only the file's owner can read them. Returns where. */
export async function addUsers(input: { payload: Payload; ids: Ids; req: PayloadRequest }): Promise<string> {
  const { payload, ids, req } = input;
  const users = roles.map((role) => ({
    role,
    email: demoEmail(role),
    password: randomPassword(),
  }));
  // First the file: a user whose password nobody knows would be in the way of the next try.
  await rm(demoUsersFile, { force: true });
  await writeFile(demoUsersFile, `${JSON.stringify(users, null, 2)}\n`, { mode: 0o600 });
  for (const user of users) {
    const person = user.role === 'reviewer' ? ids.of('people', reviewerPerson) : null;
    await payload.create({
      collection: 'users',
      data: { ...user, name: `Demonstration ${roleLabels[user.role].toLowerCase()}`, person },
      req,
    });
  }
  return demoUsersFile;
}
