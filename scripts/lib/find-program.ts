import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/** The first of `names` that this machine has, as an absolute path; a name is looked for on PATH. */
export async function findProgram(names: readonly string[]): Promise<string | null> {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) =>
    path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
  );
  for (const candidate of candidates) {
    const canRun = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (canRun) return candidate;
  }
  return null;
}
