import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { closeServer, listen } from '../lib/http.ts';
import { createSiteServer, fileOfRequest } from './site-server.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

async function serve(files: Record<string, string>) {
  const folder = await temporaryFolder();
  const siteDir = path.join(folder, 'site');
  await mkdir(siteDir);
  await writeFile(path.join(folder, 'secret.txt'), 'not for readers');
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(siteDir, file)), { recursive: true });
    await writeFile(path.join(siteDir, file), text);
  }
  const errors: string[] = [];
  const server = createSiteServer({
    siteDir,
    cmsUrl: 'https://cms.example',
    log: { info: () => {}, error: (message) => errors.push(message) },
  });
  await listen(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => closeServer(server));
  const { port } = server.address() as AddressInfo;
  const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: url, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      })
        .on('error', reject)
        .end();
    });
  return { get, siteDir, errors };
}

const site = {
  'index.html': '<!doctype html><title>Home</title>',
  'conditions/anxiety/index.html': '<!doctype html><title>Anxiety</title>',
  'conditions/worry/index.html': '<!-- answered by 301 /conditions/anxiety/ -->\n<!doctype html><title>Moved</title>',
  'treatments/detox/index.html': '<!-- answered by 410 -->\n<!doctype html><title>Taken down</title>',
  '404.html': '<!doctype html><title>Not here</title>',
  'sitemap.xml': '<urlset/>',
  '_astro/site.abc.css': 'body{}',
  'media/0123.avif': 'picture',
  'search/index.html': '<!doctype html><title>Search</title>',
  'contact/index.html': '<!doctype html><title>Contact</title>',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/pagefind.en_0a1b2c.pf_meta': 'meta',
  'pagefind/wasm.en.pagefind': 'wasm',
  'pagefind/index/en_0a1b2c.pf_index': 'index',
  'pagefind/fragment/en_0a1b2c.pf_fragment': 'fragment',
};

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/conditions/anxiety/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/conditions/anxiety/?from=mail', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/sitemap.xml', 200, 'text/xml; charset=utf-8', 'no-cache'],
  ['/_astro/site.abc.css', 200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/media/0123.avif', 200, 'image/avif', 'public, max-age=31536000, immutable'],
  ['/pagefind/pagefind-entry.json?ts=1', 200, 'application/json; charset=utf-8', 'no-cache'],
  ['/pagefind/pagefind.js', 200, 'text/javascript; charset=utf-8', 'no-cache'],
  ['/pagefind/wasm.en.pagefind', 200, 'application/octet-stream', 'no-cache'],
  ['/pagefind/pagefind.en_0a1b2c.pf_meta', 200, 'application/octet-stream', 'public, max-age=31536000, immutable'],
  ['/pagefind/index/en_0a1b2c.pf_index', 200, 'application/octet-stream', 'public, max-age=31536000, immutable'],
  ['/pagefind/fragment/en_0a1b2c.pf_fragment', 200, 'application/octet-stream', 'public, max-age=31536000, immutable'],
  ['/conditions/worry/', 301, 'text/html; charset=utf-8', 'no-cache'],
  ['/treatments/detox/', 410, 'text/html; charset=utf-8', 'no-cache'],
  ['/nowhere/', 404, 'text/html; charset=utf-8', 'no-cache'],
])('answers %s with %i, %s and %s', async (url, status, type, caching) => {
  const { get } = await serve(site);
  const answer = await get(url);
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toBe(type);
  expect(answer.headers['cache-control']).toBe(caching);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

test('lets WebAssembly run on the page of the search alone', async () => {
  const { get } = await serve(site);
  const policyOf = async (url: string) => (await get(url)).headers['content-security-policy'];
  expect(await policyOf('/search/?q=panic')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  for (const url of ['/', '/conditions/anxiety/', '/search', '/nowhere/', '/pagefind/pagefind.js']) {
    expect(await policyOf(url), url).toContain("script-src 'self';");
  }
});

test('the page with the form may send to the CMS, and no other page to anybody', async () => {
  const { get } = await serve(site);
  const policyOf = async (url: string) => String((await get(url)).headers['content-security-policy']);
  expect(await policyOf('/contact/')).toContain("connect-src 'self' https://cms.example;");
  expect(await policyOf('/contact/')).toContain("form-action 'self' https://cms.example;");
  expect(await policyOf('/')).toContain("connect-src 'self'; form-action 'self';");
});

test('shows its own page where there is nothing', async () => {
  const { get } = await serve(site);
  expect((await get('/nowhere/')).body.toString()).toContain('Not here');
});

test('leads from an address without its slash to the one with it, and keeps the query', async () => {
  const { get } = await serve(site);
  const answer = await get('/conditions/anxiety?a=b');
  expect([answer.status, answer.headers.location]).toEqual([301, '/conditions/anxiety/?a=b']);
});

test.each([
  ['/conditions/worry/', '/conditions/anxiety/'],
  ['/conditions/worry/?from=mail', '/conditions/anxiety/?from=mail'],
  ['/conditions/worry', '/conditions/anxiety/'],
  ['/conditions/worry?a=b', '/conditions/anxiety/?a=b'],
])('leads from the old address %s to %s in one step', async (url, location) => {
  const { get } = await serve(site);
  const answer = await get(url);
  expect([answer.status, answer.headers.location]).toEqual([301, location]);
  expect(answer.body.toString()).toContain('Moved');
});

test.each(['/treatments/detox/', '/treatments/detox'])(
  'says at %s that the page is gone, and shows why',
  async (url) => {
    const { get } = await serve(site);
    const answer = await get(url);
    expect([answer.status, answer.headers.location]).toEqual([410, undefined]);
    expect(answer.body.toString()).toContain('Taken down');
    // A reader who kept the page must learn that it is gone.
    expect((await get(url, { 'if-none-match': String(answer.headers.etag) })).status).toBe(410);
  },
);

test('compresses text for whoever takes it, and gives each form its own ETag', async () => {
  const { get } = await serve(site);
  const plain = await get('/');
  const brotli = await get('/', { 'accept-encoding': 'gzip, deflate, br' });
  const gzip = await get('/', { 'accept-encoding': 'gzip' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.body.toString());
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  expect(brotli.headers.vary).toBe('accept-encoding');
});

test('packs the files of the search index anew for whoever takes brotli, and gives them as they are to others', async () => {
  const packed = gzipSync('pagefind_dcd and words');
  const { get, siteDir } = await serve(site);
  await writeFile(path.join(siteDir, 'pagefind/index/en_0a1b2c.pf_index'), packed);
  const url = '/pagefind/index/en_0a1b2c.pf_index';
  const brotli = await get(url, { 'accept-encoding': 'gzip, br' });
  expect([brotli.headers['content-encoding'], brotli.headers.vary]).toEqual(['br', 'accept-encoding']);
  expect(brotliDecompressSync(brotli.body).toString()).toBe('pagefind_dcd and words');
  const gzip = await get(url, { 'accept-encoding': 'gzip' });
  expect(gzip.headers['content-encoding']).toBeUndefined();
  expect(gzip.body.equals(packed)).toBe(true);
  expect(gzip.headers.etag).not.toBe(brotli.headers.etag);
});

test('answers 304 until the file has changed', async () => {
  const { get, siteDir } = await serve(site);
  const etag = String((await get('/')).headers.etag);
  expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
  await writeFile(path.join(siteDir, 'index.html'), 'new');
  expect((await get('/', { 'if-none-match': etag })).status).toBe(200);
});

test('answers HEAD without a body, and nothing but GET and HEAD', async () => {
  const { get } = await serve(site);
  const head = await get('/', {}, 'HEAD');
  expect([head.status, head.body.length, Number(head.headers['content-length']) > 0]).toEqual([200, 0, true]);
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%5c..%5csecret.txt',
  '//secret.txt',
  '/%00',
  '/%',
  '/.env',
])('gives nothing away at %s', async (url) => {
  const { get, errors } = await serve(site);
  const answer = await get(url);
  expect(answer.status).toBe(404);
  expect(answer.body.toString()).not.toContain('not for readers');
  expect(errors).toEqual([]);
});

test('says of what it could not serve the path alone: what somebody searches for is about their health', async () => {
  const { get, siteDir, errors } = await serve(site);
  // Neither there nor missing.
  await symlink('page.html', path.join(siteDir, 'page.html'));
  expect((await get('/page.html?q=suicidal')).status).toBe(500);
  expect(errors).toEqual([expect.stringMatching(/^Serving \/page\.html failed: .*ELOOP/)]);
  expect(errors.join()).not.toContain('suicidal');
});

test('never leaves the folder, whatever the address', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webPath(),
        fc.string(),
        fc.array(fc.constantFrom('..', '.', '%2e', '/', '\\', 'a')).map((parts) => `/${parts.join('')}`),
      ),
      (url) => {
        const wanted = fileOfRequest(url);
        if (!wanted) return;
        const relative = path.relative('/site', path.join('/site', wanted.file));
        expect(relative.startsWith('..') || path.isAbsolute(relative)).toBe(false);
      },
    ),
  );
});
