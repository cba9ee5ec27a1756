/** A folder of files with the store that knows them, as a publisher would have left them, and a sync over both. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import { fileOf } from '../../../publisher/site/routes.ts';
import type { PageState } from '../../../publisher/store/pages.ts';
import { openStore } from '../../../publisher/store/store.ts';
import type { Bucket } from '../../../publisher/target/bucket.ts';
import type { Hosting } from '../../../publisher/target/hosted-object.ts';
import { openSentFiles } from '../../../publisher/target/sent-files.ts';
import { createSync } from '../../../publisher/target/sync.ts';
import { createWantedFiles } from '../../../publisher/target/wanted-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const hosting: Hosting = { redirects: 'html', siteUrl: 'https://clinic.example' };

export async function smallSite() {
  const folder = await temporaryFolder();
  const siteDir = path.join(folder, 'site');
  const stateDir = path.join(folder, 'state');
  const pages = new Map<string, PageState>();
  const assets = new Set<string>();
  // Makes the file that what was sent is kept in.
  openStore(stateDir, []).close();

  async function write(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(siteDir, file)), { recursive: true });
    await writeFile(path.join(siteDir, file), text);
  }

  return {
    siteDir,
    stateDir,
    store: { pages: () => [...pages.values()] },
    async putPage(page: string, text: string): Promise<void> {
      await write(fileOf(page), text);
      pages.set(page, { path: page, digest: sha256(text), isGone: false });
    },
    async removePage(page: string): Promise<void> {
      await rm(path.join(siteDir, fileOf(page)), { force: true });
      pages.delete(page);
    },
    /** As at the start, where somebody deleted the folder: it is to be made again. */
    forgetDigest(page: string): void {
      pages.set(page, { path: page, digest: null, isGone: false });
    },
    async putAsset(file: string, text: string): Promise<void> {
      await write(file, text);
      assets.add(file);
    },
    async removeAsset(file: string): Promise<void> {
      await rm(path.join(siteDir, file), { force: true });
      assets.delete(file);
    },

    /** What a publisher that has just started has. */
    open(bucket: Bucket, options: Partial<Hosting> = {}) {
      const sentFiles = openSentFiles({ stateDir, target: 'a bucket' });
      const wantedFiles = createWantedFiles({
        siteDir,
        store: { pages: () => [...pages.values()] },
        assets: [...assets].map((file) => ({ file })),
      });
      const sync = createSync({
        siteDir,
        bucket,
        sentFiles,
        hosting: { ...hosting, ...options },
        wantedFiles,
        remembersPurges: true,
      });
      return { sync, sentFiles };
    },
  };
}

export const atRest = { isAtRest: true, goesOn: () => true };
export const whilePublishing = { isAtRest: false, goesOn: () => true };
