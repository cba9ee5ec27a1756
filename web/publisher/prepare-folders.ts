/** The publisher's folders: that files can be moved between them, and that nobody else's are lost. */
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EnvironmentError } from '@wellcite/shared/environment';
import { readIfThere } from './lib/files.ts';

/**
 * Makes the folders where they are missing.
 * @param ownFolder DATA_DIR/site: whatever is in it is ours
 * @throws {EnvironmentError} the folder of the site cannot be used, and why
 */
export async function prepareFolders(folders: { siteDir: string; stateDir: string; ownFolder: string }): Promise<void> {
  const { siteDir, stateDir, ownFolder } = folders;
  if (contains(siteDir, stateDir) || contains(stateDir, siteDir)) {
    throw new EnvironmentError(
      `SITE_DIR is ${siteDir}, and the publisher keeps what it knows in ${stateDir}: neither may be in the other. Set SITE_DIR to a folder of its own.`,
    );
  }
  const [site, state] = await Promise.all([makeFolder(siteDir), makeFolder(stateDir)]);
  if (site.dev !== state.dev) {
    throw new EnvironmentError(
      `SITE_DIR (${siteDir}) and DATA_DIR (${path.dirname(stateDir)}) are on different disks, so that no file can be put in place in one move. Put both on one disk.`,
    );
  }
  await claim({ siteDir, stateDir, ownFolder });
}

/** What no page needs is removed from the folder, so it must hold nothing else. */
async function claim({ siteDir, stateDir, ownFolder }: { siteDir: string; stateDir: string; ownFolder: string }) {
  const claimFile = path.join(stateDir, 'site-folder');
  // A line for each: whoever goes back to an earlier one finds the site's own files there.
  const claimed = String((await readIfThere(claimFile)) ?? '').split('\n');
  if (claimed.includes(siteDir)) return;
  if (siteDir !== ownFolder && (await readdir(siteDir)).length > 0) {
    throw new EnvironmentError(
      `SITE_DIR is ${siteDir}, where there are files already, and none of them were put there from this DATA_DIR. The publisher removes what the site does not need. Set SITE_DIR to an empty folder, or empty this one.`,
    );
  }
  await writeFile(claimFile, [...claimed.filter((folder) => folder !== ''), siteDir].join('\n'));
}

async function makeFolder(folder: string) {
  await mkdir(folder, { recursive: true });
  return stat(folder);
}

function contains(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}
