import { describe, expect, it } from 'vitest';
import { isFromOurPages, preflight } from './cors.ts';

/** As SITE_URL and CMS_URL are where nothing is set. */
const site = 'http://127.0.0.1:4321';
const cms = 'http://127.0.0.1:3000';

const ask = (path: string, origin: string) =>
  preflight(new Request(cms + path, { method: 'OPTIONS', headers: { origin } }));

describe('what browsers ask before they send JSON', () => {
  it('is answered for the site, by each of its names on this machine, and about the form alone', () => {
    for (const origin of [site, 'http://localhost:4321']) {
      expect(ask('/api/enquiries', origin)?.headers.get('access-control-allow-origin')).toBe(origin);
      expect(ask('/api/enquiries', origin)?.headers.get('access-control-allow-credentials')).toBeNull();
    }
    for (const path of ['/api/users/login', '/api/enquiries/other', '/api/sealed-enquiries']) {
      expect(ask(path, site)).toBeNull();
    }
  });

  it('allows nothing to another site', () => {
    for (const origin of ['https://elsewhere.example', 'http://127.0.0.1:4322', 'null']) {
      expect(ask('/api/enquiries', origin)?.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

it.each([
  [site, true],
  [cms, true],
  ['null', true],
  [null, true],
  ['https://elsewhere.example', false],
  ['http://127.0.0.1:4321.elsewhere.example', false],
])('takes a form from %s: %s', (origin, isTaken) => {
  expect(isFromOurPages(new Headers(origin === null ? {} : { origin }))).toBe(isTaken);
});
