/**
 * The same pages by Hugo: what stands in the middle of each is given to it as ready HTML, and what stands around it comes
 * from one layout, made of the site's own. So it lays out and writes as much, and has less to do.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { listFiles } from '../../publisher/lib/files.ts';

const run = promisify(execFile);

export interface HugoFigures {
  version: string;
  pages: number;
  /** Each run into an empty folder. */
  runsMs: number[];
  megabytes: number;
}

/** `siteDir`: the site as the publisher has made it. */
export async function timeHugo(input: { hugo: string; siteDir: string; runs: number }): Promise<HugoFigures> {
  const { hugo, siteDir, runs } = input;
  const folder = await mkdtemp(path.join(tmpdir(), 'wellcite-hugo-'));
  try {
    const pages = await writeSite(siteDir, folder);
    const { stdout: version } = await run(hugo, ['version']);
    const runsMs: number[] = [];
    const target = path.join(folder, 'public');
    for (let index = 0; index < runs; index += 1) {
      await rm(target, { recursive: true, force: true });
      const began = performance.now();
      await run(hugo, ['--source', folder, '--destination', target, '--quiet'], { maxBuffer: 64 * 1024 * 1024 });
      runsMs.push(performance.now() - began);
    }
    const made = (await listFiles(target)).filter((file) => file.endsWith('.html'));
    if (made.length < pages) throw new Error(`Hugo made ${made.length} pages of ${pages}.`);
    let bytes = 0;
    for (const file of made) bytes += (await readFile(path.join(target, file))).length;
    return { version: version.trim(), pages: made.length, runsMs, megabytes: bytes / 1e6 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns how many pages it has. */
async function writeSite(siteDir: string, folder: string): Promise<number> {
  await mkdir(path.join(folder, 'layouts/_default'), { recursive: true });
  await writeFile(
    path.join(folder, 'config.toml'),
    'baseURL = "https://clinic.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "section"]\n',
  );
  const files = (await listFiles(siteDir)).filter((file) => file.endsWith('index.html'));
  let pages = 0;
  let hasLayout = false;
  for (const file of files) {
    const html = await readFile(path.join(siteDir, file), 'utf8');
    const parts = /^([\s\S]*?<main id="main_content">)([\s\S]*)(<\/main>[\s\S]*)$/.exec(html);
    if (!parts) continue;
    const [, before = '', middle = '', after = ''] = parts;
    const title = /<title>([^<]*)<\/title>/.exec(before)?.[1] ?? '';
    if (!hasLayout && file.startsWith('conditions/condition-')) {
      await writeLayout(folder, before, after);
      hasLayout = true;
    }
    const name = file === 'index.html' ? '_index.html' : `${path.dirname(file)}.html`;
    const target = path.join(folder, 'content', name === 'conditions.html' ? 'conditions-list.html' : name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, `---\ntitle: ${JSON.stringify(title)}\n---\n${middle}`);
    pages += 1;
  }
  if (!hasLayout) throw new Error('No page of a condition was found to make a layout of.');
  return pages;
}

/** The head with the page's own title, description and address in it, and the head's graph as long as it is here. */
async function writeLayout(folder: string, before: string, after: string): Promise<void> {
  const head = before
    .replace(/<title>[^<]*<\/title>/, '<title>{{ .Title }}</title>')
    .replace(/(<meta (?:name="description"|property="og:description") content=")[^"]*/g, '$1{{ .Title }}')
    .replace(/(<meta property="og:title" content=")[^"]*/, '$1{{ .Title }}')
    .replace(/(<link rel="canonical" href="|<meta property="og:url" content=")[^"]*/g, '$1{{ .Permalink }}')
    .replace(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/, (_, graph: string) => {
      return `<script type="application/ld+json">{{ ${JSON.stringify(graph)} | safeJS }}</script>`;
    });
  const layout = `${head}{{ .Content }}${after}`;
  for (const name of ['single.html', 'list.html']) await writeFile(path.join(folder, 'layouts/_default', name), layout);
  await writeFile(path.join(folder, 'layouts/index.html'), layout);
}
