/** Renders pages by the bundle that Astro made, and writes down what each of them read. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sha256 } from '@wellcite/shared/digest';
import { createReader, type Lookup } from '../../src/content/reader.ts';
import { type View, views } from '../../src/content/views.ts';
import { listFiles } from '../lib/files.ts';
import { type FileAnswer, withAnswer } from '../site/file-answer.ts';
import { renderPathOf } from '../site/routes.ts';
import type { ViewKey } from '../store/stored-rows.ts';

export interface RenderedPage {
  path: string;
  /** Null where nothing is to be at the path: it was a document's, and the document has no page now. */
  bytes: Buffer | null;
  digest: string | null;
  reads: ViewKey[];
}

/** A template threw, or did not answer with a page. `reads` is what it had read by then. */
export class RenderError extends Error {
  override name = 'RenderError';
  readonly reads: ViewKey[];
  constructor(message: string, reads: ViewKey[], cause?: unknown) {
    super(message, { cause });
    this.reads = reads;
  }
}

/** A file that the bundle brings along: styles, icons. */
export interface BundleAsset {
  /** Relative to the site's folder. */
  file: string;
  source: string;
}

type Render = (request: Request, options: { locals: App.Locals }) => Promise<Response>;

export type Renderer = Awaited<ReturnType<typeof loadRenderer>>;

/**
 * Loads the bundle in `bundleDir` (`web/dist`).
 * @throws where there is none: it is made by `npm run build`
 */
export async function loadRenderer(options: { bundleDir: string; siteUrl: string; cmsUrl: string }) {
  const { bundleDir, siteUrl, cmsUrl } = options;
  const entry = path.join(bundleDir, 'server', 'entry.mjs');
  const module: { render: Render } = await import(pathToFileURL(entry).href).catch((cause: unknown) => {
    throw new Error(`The site's templates could not be loaded from ${entry}. Make them by: npm run build`, { cause });
  });
  const clientDir = path.join(bundleDir, 'client');
  const assets = (await listFiles(clientDir)).map(
    (file): BundleAsset => ({ file, source: path.join(clientDir, file) }),
  );

  return {
    assets,

    /** The page at `pagePath`, as `lookup` has the content. Throws a RenderError. */
    async render(pagePath: string, lookup: Lookup): Promise<RenderedPage> {
      const reads = new Map<string, ViewKey>();
      // Templates ask for the same again and again: each line of text for the clinic's telephone numbers.
      const known = new Map<string, unknown[]>();
      const content = createReader(<Value>(view: View<Value>, key: string) => {
        const name = `${view.name} ${key}`;
        // It was put in by this very view, whose values are of this type.
        const before = known.get(name) as Value[] | undefined;
        if (before) return before;
        reads.set(name, { view: view.name, key });
        const values = lookup(view, key);
        known.set(name, values);
        return values;
      });
      const request = new Request(new URL(renderPathOf(pagePath), `${siteUrl}/`));
      try {
        const response = await module.render(request, { locals: { content, siteUrl, cmsUrl } });
        const answer = fileAnswer(response, pagePath);
        if (!answer && !isFormerAddress(pagePath, lookup)) {
          throw new Error(`the template answered ${response.status}`);
        }
        const bytes = answer && withAnswer(Buffer.from(await response.arrayBuffer()), answer);
        return { path: pagePath, bytes, digest: bytes && sha256(bytes), reads: [...reads.values()] };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new RenderError(reason, [...reads.values()], error);
      }
    },
  };
}

/** How the page's file is to be answered; null where the template has no page there. */
function fileAnswer({ status, headers }: Response, pagePath: string): FileAnswer | null {
  const location = headers.get('location');
  if (status === 301 && location?.startsWith('/')) return { status, location };
  if (status === 410) return { status, location: null };
  return status === (pagePath === '/404.html' ? 404 : 200) ? { status: 200, location: null } : null;
}

/** Whether the path is wanted by redirects alone: where they lead need not be public. */
function isFormerAddress(pagePath: string, lookup: Lookup): boolean {
  const routes = lookup(views.routes, pagePath);
  return routes.length > 0 && routes.every(({ collection }) => collection === 'redirects');
}

/** Changes whenever pages could come out otherwise for the same content: with the code, and with the addresses that pages name. */
export async function rendererFingerprint(folders: readonly string[], besides: readonly string[]): Promise<string> {
  const parts = [...besides];
  for (const folder of folders) {
    for (const file of await listFiles(folder))
      parts.push(`${file} ${sha256(await readFile(path.join(folder, file)))}`);
  }
  return sha256(parts.join('\n'));
}
