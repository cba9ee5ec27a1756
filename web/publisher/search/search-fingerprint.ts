import path from 'node:path';
import { readIfThere } from '../lib/files.ts';
import { rendererFingerprint } from '../rendering/renderer.ts';

const webDir = path.resolve(import.meta.dirname, '../..');

/** Everything of ours that the indexer runs. */
export const indexerSources = [
  'publisher/search',
  'publisher/store',
  'publisher/site',
  'publisher/lib',
  'src/search',
  'src/content',
  'src/evidence',
  'src/terms',
  'src/citations',
  'src/names',
  '../shared/src',
].map((folder) => path.resolve(webDir, folder));

/** Changes whenever the same pages could make another index: with the code that makes it, and the version of Pagefind. */
export async function searchFingerprint(): Promise<string> {
  const dependencies = await readIfThere(path.join(webDir, 'package.json'));
  return rendererFingerprint(indexerSources, [String(dependencies)]);
}
