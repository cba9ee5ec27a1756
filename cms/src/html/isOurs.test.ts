import { expect, it } from 'vitest';
import { env } from '../env.ts';
import { isOurs } from './isOurs.ts';

const post = (headers: Record<string, string> = {}) => new Request('http://cms.test/', { method: 'POST', headers });

it('is for what was sent from the CMS itself, and for nothing else', () => {
  expect(isOurs(post({ origin: new URL(env.cmsUrl).origin }))).toBe(true);
  expect(isOurs(post({ origin: 'https://elsewhere.example' }))).toBe(false);
  expect(isOurs(post({ origin: 'null' }))).toBe(false);
  expect(isOurs(post())).toBe(false);
});
