/** Pages by the real templates, over documents in memory. */
import { bundleDir } from '../../publisher/assemble.ts';
import { loadRenderer } from '../../publisher/rendering/renderer.ts';
import { memoryLookup } from '../../src/content/reader.ts';
import { sampleDocuments } from '../fixtures/content.ts';

const renderer = await loadRenderer({
  bundleDir,
  siteUrl: 'https://clinic.example',
  cmsUrl: 'https://cms.example',
});

/** What the bundle brings along besides pages. */
export const { assets } = renderer;

export const sampleLookup = memoryLookup(sampleDocuments);

/** The page at `path`; null where there is none. */
export async function renderBytes(path: string, lookup = sampleLookup): Promise<Buffer | null> {
  return (await renderer.render(path, lookup)).bytes;
}

/** The same as one line of HTML. */
export async function render(path: string, lookup = sampleLookup): Promise<string | null> {
  return (await renderBytes(path, lookup))?.toString().replace(/\s+/g, ' ') ?? null;
}

/** The words of a piece of HTML. */
export function words(html: string | null): string {
  return (html ?? '')
    .replace(/<\/?(?:a|b|bdi|em|strong|span|sup|time)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}
