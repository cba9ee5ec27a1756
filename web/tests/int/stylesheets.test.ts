/** Whichever stylesheet a browser reads first settles the order of the layers for all of them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundleDir } from '../../publisher/assemble.ts';
import { listFiles } from '../../publisher/lib/files.ts';

test('every stylesheet names the layers in the same order, from the first', async () => {
  const client = path.join(bundleDir, 'client');
  const sheets = (await listFiles(client)).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const styles = await readFile(path.join(client, sheet), 'utf8');
    const layers = [...styles.matchAll(/@layer ([a-z, ]+)/g)].flatMap(([, names = '']) => names.split(/,\s*/));
    const inOrder = ['tokens', 'base', 'frame', 'parts', 'print'];
    const named = [...new Set(layers.map((name) => name.trim()))];
    expect(named, sheet).toEqual(inOrder.slice(0, named.length));
  }
});
