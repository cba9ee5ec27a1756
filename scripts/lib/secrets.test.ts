import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '@wellcite/shared/environment';
import { expect, it } from 'vitest';
import { keepSecrets } from './secrets.ts';
import { testFolder } from './test-folder.ts';

const given = {
  PAYLOAD_SECRET: 'p'.repeat(32),
  CONTENT_API_TOKEN: 't'.repeat(32),
  WEBHOOK_SECRET: `whsec_${'w'.repeat(32)}`,
  ENQUIRY_KEYS: `${'k'.repeat(43)}=,${'o'.repeat(43)}=`,
};

it('makes secrets that are good enough for the environment', async () => {
  const made = await keepSecrets(testFolder(), {});
  expect(() => readEnvironment(made)).not.toThrow();
  expect(new Set(Object.values(made)).size).toBe(4);
});

it('finds them again at the next start', async () => {
  const folder = testFolder();
  expect(await keepSecrets(folder, {})).toEqual(await keepSecrets(folder, {}));
});

it('keeps them in a file that only its owner can read', async () => {
  const folder = testFolder();
  await keepSecrets(folder, {});
  expect(modeOf(folder)).toBe(0o600);
});

it('closes a file that was left open to others', async () => {
  const folder = testFolder();
  await keepSecrets(folder, {});
  chmodSync(path.join(folder, 'secrets.env'), 0o644);
  await keepSecrets(folder, {});
  expect(modeOf(folder)).toBe(0o600);
});

it('takes what is given, and writes none of it down', async () => {
  const folder = testFolder();
  expect(await keepSecrets(folder, given)).toEqual(given);
  const { PAYLOAD_SECRET } = given;
  expect((await keepSecrets(folder, { PAYLOAD_SECRET })).PAYLOAD_SECRET).toBe(PAYLOAD_SECRET);
  expect(readFileSync(path.join(folder, 'secrets.env'), 'utf8')).not.toContain(PAYLOAD_SECRET);
});

it('makes those that a file lacks, and leaves the others as they are', async () => {
  const folder = testFolder();
  writeFileSync(path.join(folder, 'secrets.env'), `PAYLOAD_SECRET=${given.PAYLOAD_SECRET}\n`);
  const kept = await keepSecrets(folder, {});
  expect(kept.PAYLOAD_SECRET).toBe(given.PAYLOAD_SECRET);
  expect(await keepSecrets(folder, {})).toEqual(kept);
});

it('refuses a file that was spoiled, and names the file', async () => {
  const folder = testFolder();
  const file = path.join(folder, 'secrets.env');
  writeFileSync(file, 'CONTENT_API_TOKEN=short\n');
  await expect(keepSecrets(folder, {})).rejects.toThrow(
    `In ${file}: CONTENT_API_TOKEN is "…": it must be at least 32 characters; leave it out and one is made.`,
  );
});

function modeOf(folder: string): number {
  return statSync(path.join(folder, 'secrets.env')).mode & 0o777;
}
