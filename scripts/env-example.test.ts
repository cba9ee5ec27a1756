import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environmentSchema, readEnvironment } from '@wellcite/shared/environment';
import { expect, it } from 'vitest';
import { root } from './lib/root.mjs';

const [product = '', compose = ''] = readFileSync(path.join(root, '.env.example'), 'utf8').split(
  '# Only docker-compose.yml reads the rest.',
);
const composeFile = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
const usedByCompose = new Set([...composeFile.matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name = '']) => name));

it('names every variable that is read, and no other', () => {
  const read = Object.keys(environmentSchema.shape);
  expect(namesIn(product).toSorted()).toEqual(read.toSorted());
});

it('names the defaults that hold', () => {
  const documented = Object.fromEntries(variablesIn(product));
  expect(readEnvironment(documented)).toEqual(readEnvironment({}));
});

it('names what docker-compose.yml reads besides, and no other', () => {
  const others = [...usedByCompose].filter((name) => !namesIn(product).includes(name));
  expect(namesIn(compose).toSorted()).toEqual(others.toSorted());
});

it('changes nothing where it is copied as it is', () => {
  const active = `${product}${compose}`.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(active).toEqual([]);
});

function namesIn(text: string): string[] {
  return variablesIn(text).map(([name]) => name);
}

function variablesIn(text: string): [name: string, value: string][] {
  return [...text.matchAll(/^# ([A-Z0-9_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
}
