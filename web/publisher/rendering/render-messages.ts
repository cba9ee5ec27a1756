/** What the publisher and its rendering threads say to each other. */
import type { PageOutcome } from './page-maker.ts';

/** What a thread is started with. */
export interface RenderThreadData {
  bundleDir: string;
  siteUrl: string;
  cmsUrl: string;
  /** The store's folder. */
  stateDir: string;
  /** Which page of its order the thread is at: shared, so that it can be read of a thread that no longer answers. */
  at: Int32Array<SharedArrayBuffer>;
}

export interface RenderOrder {
  paths: readonly string[];
  /** Changes whenever the content does: what is kept of other content is forgotten. */
  contentNumber: number;
}

export type RenderAnswer =
  | { type: 'ready' }
  | { type: 'made'; outcomes: PageOutcome[] }
  /** Something that is no fault of a page; the thread ends. */
  | { type: 'broken'; reason: string };
