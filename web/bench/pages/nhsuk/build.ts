/**
 * The demonstration's article, built with nhsuk-frontend: its own templates, style sheet and script as they are published.
 * Only its web font is left out, which comes from another host: nhsuk-frontend is faster without.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import nunjucks from 'nunjucks';
import type { ContentReader } from '../../../src/content/reader.ts';
import { comparedKind, pageKinds } from '../kinds.ts';
import { articleOf, type NhsArticle } from './article.ts';

const packageDir = path.resolve(import.meta.dirname, '../../../node_modules/nhsuk-frontend');
const distDir = path.join(packageDir, 'dist');
const stylesheet = 'nhsuk-frontend.min.css';
const script = 'nhsuk-frontend.min.js';
const fontFace = /@font-face\{[^}]*\}/g;
/** It says on the body that scripts run; the site's policy allows none in the page, so the page says it itself. */
const inlineScript = /<script>document\.body\.className[\s\S]*?<\/script>/;

/** Writes the site into `folder`; the page is at the path of ours, which is asked for its picture. */
export async function buildNhsSite(input: { folder: string; content: ContentReader; siteUrl: string }): Promise<void> {
  const { folder, content, siteUrl } = input;
  const pagePath = pageKinds.find(({ name }) => name === comparedKind)?.path ?? '/';
  const slug = pagePath.split('/').at(-2) ?? '';
  const condition = content.conditionBySlug(slug);
  if (!condition) throw new Error(`There is no condition ${slug} in the content, so there is nothing to compare.`);
  const ourPage = await (await fetch(`${siteUrl}${pagePath}`)).text();
  const picture = /<picture>[\s\S]*?<\/picture>/.exec(ourPage)?.[0] ?? null;

  await mkdir(path.join(folder, pagePath), { recursive: true });
  await writeFile(
    path.join(folder, pagePath, 'index.html'),
    pageHtml(articleOf(condition, content, pictureOf(picture))),
  );
  await copyAssets(folder);
  for (const file of new Set(picture?.match(/\/media\/[\w.]+/g))) {
    await mkdir(path.join(folder, 'media'), { recursive: true });
    await writeFile(path.join(folder, file), Buffer.from(await (await fetch(`${siteUrl}${file}`)).arrayBuffer()));
  }
}

function pageHtml(article: NhsArticle): string {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([import.meta.dirname, distDir]), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  const html = environment.render('page.njk', {
    ...article,
    bodyClasses: 'js-enabled nhsuk-frontend-supported',
    htmlLang: 'en-US',
    stylesheet: `/_astro/${stylesheet}`,
    script: `/_astro/${script}`,
  });
  return html.replace(inlineScript, '');
}

/** In the whole, as wide as its column. */
function pictureOf(picture: string | null): string | null {
  const bare = picture?.replace(/ style="[^"]*"/, '');
  return bare?.replace('<img ', '<img class="nhsuk-image__img" style="height: auto" ') ?? null;
}

/** Under `_astro`, so that they are kept by browsers as ours are. */
async function copyAssets(folder: string): Promise<void> {
  const [source, assets] = [path.join(distDir, 'nhsuk'), path.join(folder, '_astro')];
  await mkdir(assets, { recursive: true });
  const css = await readFile(path.join(source, stylesheet), 'utf8');
  await writeFile(
    path.join(assets, stylesheet),
    css.replace(fontFace, '').replace(/\/\*# sourceMappingURL.*?\*\//, ''),
  );
  // It only exports what starts it; a page would do that in a script of its own.
  const js = await readFile(path.join(source, script), 'utf8');
  await writeFile(path.join(assets, script), `${js.replace(/\/\/# sourceMappingURL.*$/m, '')}\ninitAll();\n`);
  await cp(path.join(source, 'assets'), path.join(folder, 'assets'), { recursive: true });
}
