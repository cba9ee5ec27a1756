/** What the publisher was told, in order, and what each page should have been after each time. */
import { type DocumentKey, documentKey, type PublicDocument } from '@wellcite/shared/content-api';
import { imagePath } from '@wellcite/shared/paths';
import type { DocumentEnvelope } from '../../../publisher/intake/content-client.ts';
import { readEnvelopes } from '../../../publisher/intake/ingest.ts';
import { type loadRenderer, RenderError } from '../../../publisher/rendering/renderer.ts';
import { answerOf } from '../../../publisher/site/file-answer.ts';
import { fixedPaths } from '../../../publisher/site/routes.ts';
import { views } from '../../../src/content/views.ts';
import { createContentIndex, type KnownDocument } from './content-index.ts';
import type { Era, Truth } from './judge.ts';
import { absent, bodyDigest, type Observation } from './observer.ts';

type Renderer = Awaited<ReturnType<typeof loadRenderer>>;

interface Moment {
  at: number;
  documents: ReadonlyMap<DocumentKey, KnownDocument>;
  renderer: Renderer;
}

export type History = ReturnType<typeof createHistory>;

/** Begins with no content at all, and the templates of `renderer`. */
export function createHistory(renderer: Renderer) {
  const moments: Moment[] = [{ at: 0, documents: new Map(), renderer }];
  /** Every path that a document ever had. */
  const paths = new Set(fixedPaths);
  /** Every picture's path, and what is there where anything is: its name is made of its bytes. */
  const pictures = new Map<string, string>();

  const now = (): Moment => moments.at(-1) ?? { at: 0, documents: new Map(), renderer };

  return {
    paths: (): readonly string[] => [...paths],
    pictures: pictures as ReadonlyMap<string, string>,

    /** Of pages and of pictures, as they are judged otherwise. */
    sorted(observations: readonly Observation[]) {
      const { pages = [], pictures: ofPictures = [] } = Object.groupBy(observations, ({ path }) =>
        pictures.has(path) ? 'pictures' : 'pages',
      );
      return { pages, pictures: ofPictures };
    },

    /** The publisher gets this answer. A document that does not hold to the contract keeps its last version. */
    documentsAnswered(envelopes: readonly DocumentEnvelope[]): void {
      const { states } = readEnvelopes(envelopes);
      const documents = new Map(now().documents);
      for (const { key, digest, document } of states) {
        if (document) documents.set(key, { digest, document });
        else documents.delete(key);
        for (const path of document ? pathsOf(document) : []) paths.add(path);
        if (document?.collection === 'media') {
          for (const source of document.content.sources) pictures.set(imagePath(source), `200 - ${source.digest}`);
        }
      }
      moments.push({ ...now(), at: performance.now(), documents });
    },

    /** The publisher is started on these templates. */
    templatesChosen(next: Renderer): void {
      if (next !== now().renderer) moments.push({ ...now(), at: performance.now(), renderer: next });
    },

    /** Renders what each of `observedPaths` should have been at every moment. */
    async truth(observedPaths: Iterable<string>): Promise<Truth> {
      const eras = new Map<string, Era[]>();
      const pages = [...observedPaths].map((path) => ({ path, follow: createFollower(path) }));
      for (const { path } of pages) eras.set(path, []);
      for (const [from, { documents, renderer: templates }] of moments.entries()) {
        const index = createContentIndex(documents);
        for (const { path, follow } of pages) {
          const body = await follow(index, templates);
          const known = eras.get(path) ?? [];
          if (body !== null && body !== known.at(-1)?.body) known.push({ from, body });
        }
      }
      return { moments: moments.map(({ at }) => at), eras };
    },
  };
}

/** Renders the page at `path` again wherever something that it had read has changed; null where it keeps its last version. */
function createFollower(path: string) {
  let latest: { templates: Renderer; reads: ReadonlyMap<string, string>; body: string | null } | null = null;
  return async (index: ReturnType<typeof createContentIndex>, templates: Renderer): Promise<string | null> => {
    const isSame =
      latest?.templates === templates && [...latest.reads].every(([key, identity]) => index.identity(key) === identity);
    if (latest && isSame) return latest.body;
    const asked = new Set([index.keyOf(views.routes, path)]);
    let body: string | null = absent;
    if (fixedPaths.includes(path) || index.lookup(views.routes, path).length > 0) {
      try {
        const { bytes, reads } = await templates.render(path, index.lookup);
        for (const { view, key } of reads) asked.add(index.keyOf({ name: view }, key));
        body = bytes === null ? absent : digestOfFile(bytes);
      } catch (error) {
        if (!(error instanceof RenderError)) throw error;
        for (const { view, key } of error.reads) asked.add(index.keyOf({ name: view }, key));
        body = null;
      }
    }
    latest = { templates, reads: new Map([...asked].map((key) => [key, index.identity(key)])), body };
    return body;
  };
}

/** As the site answers it. */
function digestOfFile(bytes: Buffer): string {
  const { status, location } = answerOf(bytes);
  return bodyDigest({ status, location, body: bytes });
}

function pathsOf(document: PublicDocument): string[] {
  return createContentIndex(
    new Map([[documentKey(document.collection, document.content.id), { digest: '', document }]]),
  ).keysOf(views.routes);
}
