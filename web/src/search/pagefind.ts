/** What we use of Pagefind in the browser; its program comes with the index, and is not a part of any bundle. */

export type Counts = Record<string, Record<string, number>>;

export interface PagefindFragment {
  url: string;
  /** The page's text. */
  content: string;
  /** See excerpt.ts. */
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Where in the text the words are that match, counted in words. */
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PagefindFragment>;
}

/** Any of the values of each name will do. */
export type Filters = Record<string, { any: readonly string[] }>;

export interface PagefindInstance {
  search(query: string, options: { filters: Filters }): Promise<{ results: PagefindResult[]; filters: Counts }>;
  filters(): Promise<Counts>;
  destroy(): Promise<void>;
}

interface PagefindModule {
  createInstance(options: {
    basePath: string;
    /** A worker would fetch the program a second time, and the index of a site is small. */
    noWorker: boolean;
    /** In words. */
    excerptLength: number;
    /** Where the text goes on. */
    excerptEllipsis: string;
    ranking: { metaWeights: Record<string, number> };
  }): PagefindInstance;
}

/** A page is first of all what it is called. A source is what pages cite, and comes after them. */
const metaWeights = { title: 5, names: 5, source: 0.5 };
/** In words. */
export const excerptLength = 28;

/**
 * Opens the index in `folder`, an address that ends with a slash, by the program that comes with it. Rejects where it is
 * not there.
 */
export async function openPagefind(folder: string, program = programOf(folder)): Promise<PagefindInstance> {
  const module: PagefindModule = await import(/* @vite-ignore */ program);
  const instance = module.createInstance({
    basePath: folder,
    noWorker: true,
    excerptLength,
    excerptEllipsis: '…',
    ranking: { metaWeights },
  });
  // Counts are known only after these have been asked for.
  await instance.filters();
  return instance;
}

/** The address of the program that comes with the index in `folder`. */
export function programOf(folder: string): string {
  return `${folder}pagefind.js`;
}
