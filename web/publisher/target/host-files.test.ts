import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { smallSite } from '../../tests/support/target/small-site.ts';
import type { FileAnswer } from '../site/file-answer.ts';
import { createSecurityHeaders } from '../site/security-headers.ts';
import { createFolderTarget } from './folder-target.ts';
import { createHostFiles, headersText, redirectsText } from './host-files.ts';

const answers = new Map<string, FileAnswer>([
  ['/conditions/anxiety/', { status: 200, location: null }],
  ['/conditions/worry/', { status: 301, location: '/conditions/anxiety/' }],
  ['/treatments/detox/', { status: 410, location: null }],
]);

test('tells Netlify of what moved and what is gone', () => {
  expect(redirectsText('netlify', answers)).toMatchInlineSnapshot(`
    "/conditions/worry/ /conditions/anxiety/ 301!
    /treatments/detox/ /treatments/detox/index.html 410!
    "
  `);
});

test('tells Cloudflare of what moved, by both of its addresses', () => {
  expect(redirectsText('cloudflare', answers)).toMatchInlineSnapshot(`
    "/conditions/worry/ /conditions/anxiety/ 301
    /conditions/worry /conditions/anxiety/ 301
    "
  `);
});

test('tells Cloudflare of the headers, one policy a page', () => {
  expect(headersText('cloudflare', 'https://cms.example')).toMatchInlineSnapshot(`
    "/*
      content-security-policy: default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
      x-content-type-options: nosniff
      referrer-policy: strict-origin-when-cross-origin
      permissions-policy: camera=(), geolocation=(), microphone=()

    /search/
      ! content-security-policy
      content-security-policy: default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'

    /contact/
      ! content-security-policy
      content-security-policy: default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; script-src 'self'; connect-src 'self' https://cms.example; form-action 'self' https://cms.example; base-uri 'none'; frame-ancestors 'none'

    /_astro/*
      cache-control: public, max-age=31536000, immutable

    /media/*
      cache-control: public, max-age=31536000, immutable

    /pagefind/index/*
      cache-control: public, max-age=31536000, immutable

    /pagefind/fragment/*
      cache-control: public, max-age=31536000, immutable

    /pagefind/filter/*
      cache-control: public, max-age=31536000, immutable
    "
  `);
});

test('the documentation names the headers that a CDN must add as they are', async () => {
  const text = await readFile(new URL('../../../docs/hosting.md', import.meta.url), 'utf8');
  for (const [name, value] of Object.entries(createSecurityHeaders('https://cms.example')(null))) {
    expect(text).toContain(`    ${name}: ${value}\n`);
  }
});

test('tells Netlify of the same headers, where the last rule holds', () => {
  const withoutDetached = headersText('cloudflare', 'https://cms.example').replaceAll(/ {2}! .*\n/g, '');
  expect(headersText('netlify', 'https://cms.example')).toBe(withoutDetached);
});

test('the files in the folder follow the pages, and only pages that changed are read', async () => {
  const site = await smallSite();
  await site.putPage('/a/', '<!-- answered by 301 /b/ -->\n<!doctype html>');
  await site.putPage('/b/', '<!doctype html>');
  let release = 1;
  const target = createFolderTarget({
    host: 'netlify',
    siteDir: site.siteDir,
    stateDir: site.stateDir,
    hostFiles: createHostFiles({
      host: 'netlify',
      siteDir: site.siteDir,
      store: site.store,
      cmsUrl: 'https://cms.example',
    }),
    release: () => release,
    log: { info: () => {}, error: () => {} },
  });
  const inPlace = () => readFile(path.join(site.siteDir, '_redirects'), 'utf8');
  target.update('at-rest');
  await target.settled();
  expect(await inPlace()).toBe('/a/ /b/ 301!\n');
  release = 2;
  expect(target.status().isCurrent).toBe(false);
  await site.putPage('/a/', '<!doctype html>');
  target.update('at-rest');
  await target.settled();
  expect(await inPlace()).toBe('');
  expect(target.status()).toEqual({ name: 'netlify files', release: 2, isCurrent: true, lastError: null });
});
