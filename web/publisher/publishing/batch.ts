/** Renders a batch of pages, and puts them in place together. */
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import type { ImageSource } from '@wellcite/shared/image';
import { eachAtOnce, readIfThere } from '../lib/files.ts';
import type { FileChange } from '../releases/journal.ts';
import type { Placing } from '../releases/releases.ts';
import type { PageFailure } from '../rendering/page-maker.ts';
import type { RenderedPage } from '../rendering/renderer.ts';
import { fileOf } from '../site/routes.ts';
import type { PageState } from '../store/pages.ts';
import { fetchMissing, imageSources, mediaFile } from './media.ts';
import type { PublisherParts } from './parts.ts';
import { everythingAsked, fullRenderCause } from './repair.ts';

/** A batch that is rendered and not yet in place. */
export interface MadeBatch {
  gone: PageState[];
  rendered: { page: PageState; result: RenderedPage }[];
  failed: PageFailure[];
}

export async function makeBatch(parts: PublisherParts, batch: readonly PageState[]): Promise<MadeBatch> {
  const gone = batch.filter((page) => page.isGone);
  const wanted = batch.filter((page) => !page.isGone);
  const outcomes = await parts.pages.make(
    wanted.map(({ path }) => path),
    parts.store.contentNumber(),
  );
  const rendered = wanted.flatMap((page, index) => {
    const result = outcomes[index]?.page;
    return result ? [{ page, result }] : [];
  });
  return { gone, rendered, failed: outcomes.flatMap(({ failure }) => failure ?? []) };
}

/**
 * A page that cannot be made, or whose pictures cannot be had, keeps its last version and is reported; the others go on.
 * Returns the paths whose files changed.
 */
export async function placeBatch(
  parts: PublisherParts,
  { gone, rendered, failed }: MadeBatch,
  placing: Placing,
): Promise<string[]> {
  const failures = [...failed];
  const media = await fetchMedia(
    parts,
    rendered.map(({ result }) => result),
  );
  const ready = rendered.filter(({ result }) => {
    const missing = imageSources(parts.store, result.reads).find((source) => media.failures.has(mediaFile(source)));
    if (!missing) return true;
    failures.push({ path: result.path, error: media.failures.get(mediaFile(missing)) ?? '', reads: result.reads });
    return false;
  });

  const digests = await digestsInPlace(parts, [...ready.map(({ page }) => page), ...gone]);
  const inPlace = (page: PageState) => digests.get(page.path) ?? null;
  const changed = ready.filter(({ page, result }) => inPlace(page) !== result.digest);
  const changes: FileChange[] = [
    ...media.changes,
    ...changed.map(({ page, result }) => ({ file: fileOf(page.path), bytes: result.bytes, before: inPlace(page) })),
    ...gone.map((page) => ({ file: fileOf(page.path), bytes: null, before: inPlace(page) })),
  ];
  if (changes.length > 0) await parts.releases.place(changes, placing);
  parts.store.settle({
    placed: ready.map(({ result }) => result),
    gone: gone.map(({ path }) => path),
    failed: failures,
  });
  parts.documents.settled(
    [...ready.map(({ page }) => page), ...gone].map(({ path }) => path),
    failures.map(({ path }) => path),
  );
  return [...changed.map(({ page }) => page), ...gone].map(({ path }) => path);
}

/** As they are now: since the batch was begun an earlier release may have been put in place, and somebody may have done damage. */
async function digestsInPlace({ store, siteDir }: PublisherParts, pages: readonly PageState[]) {
  const digests = new Map(pages.map(({ path }) => [path, store.page(path)?.digest ?? null]));
  if (store.setting(fullRenderCause) !== everythingAsked) return digests;
  await eachAtOnce(pages, async (page) => {
    const bytes = await readIfThere(path.join(siteDir, fileOf(page.path)));
    digests.set(page.path, bytes && sha256(bytes));
  });
  return digests;
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
