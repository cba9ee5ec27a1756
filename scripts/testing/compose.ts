/** Whether Compose understands docker-compose.yml, where a Compose client is at hand. */
import { stepLeftOut } from '../lib/output.mjs';
import { run } from '../lib/processes.mjs';
import { root } from '../lib/root.mjs';
import { runCheck, testVariables } from './runners.ts';
import type { Tally } from './tally.ts';

const name = 'docker-compose.yml';

export async function checkCompose(): Promise<Tally[]> {
  const client = await findClient();
  if (client === null) {
    stepLeftOut(name, 'was not checked: there is no Compose client here.');
    return [];
  }
  const [command = '', ...args] = client;
  const check = (variables: Record<string, string>) =>
    run({
      name: 'docker compose config',
      command,
      args: [...args, 'config'],
      cwd: root,
      env: { ...testVariables(), ...variables },
    });
  return [
    await runCheck(`${name}: is understood`, () => check(secrets)),
    await runCheck(`${name}: asks for secrets`, async () => {
      const isAccepted = await check({}).then(
        () => true,
        () => false,
      );
      if (isAccepted) throw new Error('docker-compose.yml must refuse to start without secrets.');
    }),
  ];
}

const secrets = {
  PAYLOAD_SECRET: 'p'.repeat(32),
  CONTENT_API_TOKEN: 't'.repeat(32),
  WEBHOOK_SECRET: `whsec_${'w'.repeat(32)}`,
  ENQUIRY_KEYS: `${'k'.repeat(43)}=`,
  MONGODB_PASSWORD: 'm'.repeat(32),
  MONGODB_ROOT_PASSWORD: 'r'.repeat(32),
  ADMIN_EMAIL: 'admin@example.org',
};

/** Docker's own subcommand, or the program that came before it. */
async function findClient(): Promise<string[] | null> {
  for (const client of [['docker', 'compose'], ['docker-compose']]) {
    const [command = '', ...args] = client;
    const isThere = await run({
      name: 'compose',
      command,
      args: [...args, 'version'],
      cwd: root,
      env: process.env,
    }).then(
      () => true,
      () => false,
    );
    if (isThere) return client;
  }
  return null;
}
