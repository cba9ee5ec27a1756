/**
 * The files by which hosts of folders (Netlify, Cloudflare Pages) are told what a file cannot say itself: addresses that
 * have moved or are gone, and the headers that browsers are to get.
 */
import path from 'node:path';
import { readIfThere } from '../lib/files.ts';
import { answerOf, type FileAnswer } from '../site/file-answer.ts';
import { fileOf } from '../site/routes.ts';
import { createSecurityHeaders, filesWithHeadersOfTheirOwn } from '../site/security-headers.ts';
import type { Store } from '../store/store.ts';
import { addressOf } from './hosted-object.ts';

export type FolderHost = 'netlify' | 'cloudflare';

export interface HostFile {
  file: '_headers' | '_redirects';
  text: string;
}

/** Their files are named by what is in them; see isImmutable in file-headers.ts. */
const immutablePatterns = ['/_astro/*', '/media/*', '/pagefind/index/*', '/pagefind/fragment/*', '/pagefind/filter/*'];

/** Answers with the files as they should be now. Each page is read once, and again when it has changed. */
export function createHostFiles(options: {
  host: FolderHost;
  siteDir: string;
  store: Pick<Store, 'pages'>;
  /** As in createSecurityHeaders. */
  cmsUrl: string;
}): () => Promise<HostFile[]> {
  const { host, siteDir, store, cmsUrl } = options;
  let known = new Map<string, { digest: string; answer: FileAnswer }>();

  async function answers(): Promise<Map<string, FileAnswer>> {
    const now: typeof known = new Map();
    for (const { path: page, digest } of store.pages()) {
      if (digest === null) continue;
      const before = known.get(page);
      const bytes = before?.digest === digest ? null : await readIfThere(path.join(siteDir, fileOf(page)));
      if (bytes) now.set(page, { digest, answer: answerOf(bytes) });
      else if (before) now.set(page, before);
    }
    known = now;
    return new Map([...now].map(([page, { answer }]) => [page, answer]));
  }

  return async () => [
    { file: '_headers', text: headersText(host, cmsUrl) },
    { file: '_redirects', text: redirectsText(host, await answers()) },
  ];
}

export function redirectsText(host: FolderHost, answers: ReadonlyMap<string, FileAnswer>): string {
  const lines: string[] = [];
  for (const [page, { status, location }] of answers) {
    if (status === 200) continue;
    if (host === 'netlify') {
      // The exclamation mark: although there is a file, which is for hosts that know none of this.
      lines.push(status === 301 ? `${page} ${location} 301!` : `${page} ${page}index.html 410!`);
    } else if (status === 301) {
      // Cloudflare tells an address with its slash from one without, and knows no 410.
      lines.push(`${page} ${location} 301`, `${page.slice(0, -1)} ${location} 301`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

export function headersText(host: FolderHost, cmsUrl: string): string {
  const headersOf = createSecurityHeaders(cmsUrl);
  const usual = headersOf(null);
  const rules = [rule('/*', usual)];
  for (const file of filesWithHeadersOfTheirOwn) {
    const own = Object.entries(headersOf(file)).filter(([name, value]) => usual[name] !== value);
    // At Cloudflare the values of all rules add up, unless a rule takes away what another has set; at Netlify the last one holds.
    const detached = host === 'cloudflare' ? own.map(([name]) => `! ${name}`) : [];
    rules.push(rule(new URL(addressOf('https://site.example', file)).pathname, Object.fromEntries(own), detached));
  }
  const immutable = { 'cache-control': 'public, max-age=31536000, immutable' };
  return [...rules, ...immutablePatterns.map((pattern) => rule(pattern, immutable))].join('\n');
}

function rule(pattern: string, headers: Record<string, string>, before: readonly string[] = []): string {
  const lines = [...before, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return `${pattern}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
