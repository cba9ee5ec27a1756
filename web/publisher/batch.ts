/** Renders a batch of pages and puts them in place together. */
import type { ImageSource } from '@wellcite/shared/image';
import type { FileChange } from './journal.ts';
import { fetchMissing, imageSources, mediaFile } from './media.ts';
import type { PublisherParts } from './parts.ts';
import type { Placing } from './releases.ts';
import { RenderError, type RenderedPage } from './renderer.ts';
import { fileOf } from './routes.ts';
import type { PageState } from './store.ts';
import type { ViewKey } from './stored-rows.ts';

export interface PageFailure {
  path: string;
  error: string;
  reads: readonly ViewKey[];
}

/**
 * A page that cannot be made, or whose pictures cannot be had, keeps its last version and is reported; the others go on.
 * Returns the paths whose files changed, and the failures.
 */
export async function publishBatch(
  parts: PublisherParts,
  batch: readonly PageState[],
  placing: Placing,
): Promise<{ changed: string[]; failed: PageFailure[] }> {
  const gone = batch.filter((page) => page.isGone);
  const rendered: { page: PageState; result: RenderedPage }[] = [];
  const failed: PageFailure[] = [];
  for (const page of batch) {
    if (page.isGone) continue;
    try {
      rendered.push({ page, result: await parts.renderer.render(page.path, parts.store.lookup) });
    } catch (error) {
      if (!(error instanceof RenderError)) throw error;
      failed.push({ path: page.path, error: error.message, reads: error.reads });
    }
  }

  const media = await fetchMedia(
    parts,
    rendered.map(({ result }) => result),
  );
  const ready = rendered.filter(({ result }) => {
    const missing = imageSources(parts.store, result.reads).find((source) => media.failures.has(mediaFile(source)));
    if (!missing) return true;
    failed.push({ path: result.path, error: media.failures.get(mediaFile(missing)) ?? '', reads: result.reads });
    return false;
  });

  const changed = ready.filter(({ page, result }) => page.digest !== result.digest);
  const changes: FileChange[] = [
    ...media.changes,
    ...changed.map(({ page, result }) => ({ file: fileOf(page.path), bytes: result.bytes, before: page.digest })),
    ...gone.map(({ path, digest }) => ({ file: fileOf(path), bytes: null, before: digest })),
  ];
  if (changes.length > 0) await parts.releases.place(changes, placing);
  parts.store.settle({
    placed: ready.map(({ result }) => result),
    gone: gone.map(({ path }) => path),
    failed,
  });
  parts.documents.placed([...ready.map(({ page }) => page), ...gone].map(({ path }) => path));
  return { changed: [...changed.map(({ page }) => page), ...gone].map(({ path }) => path), failed };
}

async function fetchMedia(parts: PublisherParts, pages: readonly RenderedPage[]) {
  const wanted = new Map<string, ImageSource>();
  for (const { reads } of pages) {
    for (const source of imageSources(parts.store, reads)) wanted.set(mediaFile(source), source);
  }
  const changes: FileChange[] = [];
  const failures = new Map<string, string>();
  await Promise.all(
    [...wanted].map(async ([file, source]) => {
      try {
        const change = await fetchMissing({ source, siteDir: parts.siteDir, client: parts.client });
        if (change) changes.push({ ...change, before: null });
      } catch (error) {
        failures.set(file, error instanceof Error ? error.message : String(error));
      }
    }),
  );
  return { changes, failures };
}
