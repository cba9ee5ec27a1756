/** What keeps the folder right besides publishing: after a crash, after a new bundle, and whatever is no longer needed. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublicDocument } from '@wellcite/shared/content-api';
import { sha256 } from '@wellcite/shared/digest';
import { ZodError } from 'zod';
import { parseDocument } from '../intake/ingest.ts';
import { listFiles, readIfThere } from '../lib/files.ts';
import type { FileChange } from '../releases/journal.ts';
import { fileOf, indexFolder } from '../site/routes.ts';
import { priority } from '../store/pages.ts';
import { neededMedia } from './media.ts';
import type { PublisherParts } from './parts.ts';

/** The setting that says why all pages are rendered again. */
export const fullRenderCause = 'fullRenderCause';
/** Somebody asked for it, for whatever reason: no file is taken for what it should be until it was read. */
export const everythingAsked = 'publish everything';

export type Repair = ReturnType<typeof createRepair>;

export function createRepair({ store, releases, search, renderer, fingerprint, siteDir, log }: PublisherParts) {
  const bundleFiles = new Set(renderer.assets.map(({ file }) => file));
  let mustSweep = true;

  /** Puts the bundle's styles and icons in place. */
  async function placeBundle(): Promise<void> {
    const changes: FileChange[] = [];
    for (const { file, source } of renderer.assets) {
      const bytes = await readFile(source);
      const inPlace = await readIfThere(path.join(siteDir, file));
      if (!inPlace?.equals(bytes)) changes.push({ file, bytes });
    }
    if (changes.length > 0) await releases.placeShared(changes);
  }

  /** Marks for rendering every page whose file is not the one that was put in place. */
  async function verifyPages(): Promise<void> {
    for (const page of store.pages()) {
      const bytes = await readIfThere(path.join(siteDir, fileOf(page.path)));
      const digest = bytes && sha256(bytes);
      if (digest !== page.digest) store.found(page.path, digest);
    }
  }

  /** New templates or a new address: every page is rendered again, and the views are made anew. */
  function adoptRenderer(): void {
    const before = store.setting('fingerprint');
    if (before === fingerprint) return;
    store.rebuildViews(parseIfHolds);
    store.markAllDirty(priority.fullRender);
    if (before !== null) store.putSetting(fullRenderCause, 'templates');
    store.putSetting('fingerprint', fingerprint);
  }

  /** Removes what is neither a page's nor the bundle's; earlier styles only when no kept release needs them. */
  async function sweep(): Promise<void> {
    const pages = new Set(store.pages().map((page) => fileOf(page.path)));
    const strays = (await listFiles(siteDir)).filter(
      (file) =>
        !file.startsWith('media/') && !file.startsWith(indexFolder) && !pages.has(file) && !bundleFiles.has(file),
    );
    const ended = new Set(releases.log.endedAssets(strays.filter(isStyle)));
    const removals = strays.filter((file) => !isStyle(file) || ended.has(file));
    if (removals.length > 0) await releases.placeShared(removals.map((file) => ({ file, bytes: null })));
  }

  return {
    async atStart(): Promise<void> {
      const recovered = await releases.recover();
      if (recovered) log.info(`Completed a publish that was interrupted (${recovered.size} files).`);
      await verifyPages();
      adoptRenderer();
      await placeBundle();
      await releases.sweep();
      await search.recover();
    },

    placeBundle,

    /** Removes files that no page and no bundle needs: all kinds of them at the start, pictures at any time. */
    async removeStrays(): Promise<void> {
      await releases.forgetOld();
      // A page that could not be made keeps its last version, which needs pictures and styles that nothing speaks of any more.
      if (store.failures().length > 0) return;
      // Asked before they are looked for: what is dropped meanwhile is found the next time.
      if (!store.takeDroppedPictures() && !mustSweep) return;
      const needed = neededMedia(store);
      const media = await listFiles(path.join(siteDir, 'media'));
      const strays = media.map((file) => `media/${file}`).filter((file) => !needed.has(file));
      if (strays.length > 0) {
        await releases.place(
          strays.map((file) => ({ file, bytes: null })),
          { cause: 'cleaning up', since: performance.now() },
        );
      }
      if (mustSweep) await sweep();
      mustSweep = false;
    },

    /** Has files looked for that nothing needs: those of an earlier release may be among them. */
    sweepAgain(): void {
      mustSweep = true;
    },
  };
}

/** Pages of earlier releases need the styles and scripts of their own templates. */
function isStyle(file: string): boolean {
  return file.startsWith('_astro/');
}

/** A document of an earlier contract is dropped, and asked for again. */
function parseIfHolds(key: string, content: string): PublicDocument | null {
  try {
    return parseDocument(key, JSON.parse(content));
  } catch (error) {
    if (error instanceof ZodError) return null;
    throw error;
  }
}
