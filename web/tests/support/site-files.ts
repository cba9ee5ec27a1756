import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../publisher/lib/files.ts';
import { indexFolder } from '../../publisher/site/routes.ts';

/**
 * A site's folder as file → content, to compare one with another byte for byte; without the search index, which keeps
 * files of its last generation and is compared by its answers.
 */
export async function siteFiles(siteDir: string): Promise<Map<string, string>> {
  const files = (await listFiles(siteDir)).filter((file) => !file.startsWith(indexFolder));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [file, await readFile(path.join(siteDir, file), 'latin1')]),
    ),
  );
}

/** The files that are not the same in both, or are in one alone. */
export async function filesThatDiffer(oneDir: string, otherDir: string): Promise<string[]> {
  const [one, other] = await Promise.all([siteFiles(oneDir), siteFiles(otherDir)]);
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}
