import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../publisher/files.ts';

/** A site's folder as file → content, to compare one with another byte for byte. */
export async function siteFiles(siteDir: string): Promise<Map<string, string>> {
  const files = await listFiles(siteDir);
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [file, await readFile(path.join(siteDir, file), 'latin1')]),
    ),
  );
}
