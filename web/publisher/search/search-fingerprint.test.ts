import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { indexerSources } from './search-fingerprint.ts';

const sharedDir = path.resolve(import.meta.dirname, '../../../shared/src');
const imported = /^(?:import|export)\b[^;]*?from '(\.[^']+|@wellcite\/shared\/[^']+)';/gm;

/** The file and every file of ours that it imports, by whatever way. */
function withImports(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
    const shared = name.replace(/^@wellcite\/shared\//, '');
    withImports(shared === name ? path.resolve(file, '..', name) : path.join(sharedDir, `${shared}.ts`), known);
  }
  return known;
}

test('the index is made anew with any change of the code that makes it', () => {
  const files = [...withImports(path.join(import.meta.dirname, 'indexer.ts'))];
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !indexerSources.some((source) => file.startsWith(source + path.sep)))).toEqual([]);
});
