/** Makes pages of the content in the store: what a batch asks for, wherever the templates run. */

import type { Store } from '../store/store.ts';
import type { ViewKey } from '../store/stored-rows.ts';
import { RenderError, type RenderedPage, type Renderer } from './renderer.ts';

export interface PageFailure {
  path: string;
  error: string;
  reads: readonly ViewKey[];
}

/** A page, or why it could not be made. */
export type PageOutcome = { page: RenderedPage; failure: null } | { page: null; failure: PageFailure };

export interface PageMaker {
  /**
   * The outcome of each path, in that order. The content must not change meanwhile; `contentNumber` says which it is.
   * @throws no page at all could be made
   */
  make(paths: readonly string[], contentNumber: number): Promise<PageOutcome[]>;
  /** Gets ready, so that the first page need not wait. */
  start(): void;
  close(): Promise<void>;
}

/** In this thread, one page after the other. */
export function makePagesHere(renderer: Renderer, { lookup }: Pick<Store, 'lookup'>): PageMaker {
  return {
    async make(paths) {
      const outcomes: PageOutcome[] = [];
      for (const path of paths) outcomes.push(await outcomeOf(path, () => renderer.render(path, lookup)));
      return outcomes;
    },
    start() {},
    async close() {},
  };
}

/** @throws what is no fault of the page's template */
export async function outcomeOf(path: string, render: () => Promise<RenderedPage>): Promise<PageOutcome> {
  try {
    return { page: await render(), failure: null };
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    return { page: null, failure: { path, error: error.message, reads: error.reads } };
  }
}
