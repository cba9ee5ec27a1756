import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './lib/root.mjs';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

// Without `exec` a shell stands between npm and the script, and outlives an npm that is killed.
it.each(Object.keys(scripts))('npm run %s runs its script in place of the shell', (name) => {
  expect(scripts[name]).toBe(`exec node scripts/run.mjs ${name}`);
  expect(existsSync(path.join(root, 'scripts', `${name.replaceAll(':', '-')}.ts`))).toBe(true);
});
