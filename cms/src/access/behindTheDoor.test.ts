import { describe, expect, it } from 'vitest';
import { behindTheDoor } from './behindTheDoor.ts';

function ask(method: string, path: string, { isSignedIn = false } = {}): Promise<Response> | Response {
  const door = behindTheDoor(
    () => new Response('inside'),
    async () => isSignedIn,
  );
  return door(new Request(`http://127.0.0.1:3000${path}`, { method }), {});
}

describe('somebody who is not signed in', () => {
  it.each([
    ['GET', '/api/conditions'],
    ['GET', '/api/users'],
    ['GET', '/api/users/init'],
    ['GET', '/api/access'],
    ['GET', '/api/media/file/a.webp'],
    ['GET', '/api/payload-preferences/conditions-list'],
    ['GET', '/api/users/login'],
    ['GET', '/api/content/v1/../../users'],
    ['POST', '/api/users'],
    ['POST', '/api/users/me'],
    ['POST', '/api/users/unlock'],
    ['POST', '/api/payload-jobs/run'],
    ['POST', '/api/content/v1/manifest'],
    ['PATCH', '/api/users/login'],
    ['DELETE', '/api/conditions/1'],
    ['GET', '/api/enquiries'],
    ['POST', '/api/enquiries/start'],
    ['POST', '/api/enquiries/'],
    ['PATCH', '/api/enquiries'],
    ['GET', '/api/sealed-enquiries'],
    ['POST', '/api/sealed-enquiries'],
    ['POST', '/api/editorial/enquiry-read'],
  ])('is turned away from %s %s', async (method, path) => {
    const response = await ask(method, path);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringContaining('not signed in') }] });
  });

  it.each([
    ['POST', '/api/users/login'],
    ['POST', '/api/users/logout'],
    ['POST', '/api/users/forgot-password'],
    ['POST', '/api/users/reset-password'],
    ['POST', '/api/users/refresh-token'],
    ['GET', '/api/users/me'],
    ['GET', '/api/content/v1/manifest'],
    ['GET', '/api/content/v1/documents?ids=conditions:1'],
    ['GET', '/api/enquiries/start'],
    ['POST', '/api/enquiries'],
  ])('may ask %s %s', async (method, path) => {
    expect(await (await ask(method, path)).text()).toBe('inside');
  });

  it('is told nothing about the menu, and sees no error on the sign-in page', async () => {
    const response = await ask('GET', '/api/payload-preferences/nav');
    expect([response.status, await response.text()]).toEqual([204, '']);
  });
});

it('lets in who is signed in', async () => {
  expect(await (await ask('GET', '/api/conditions', { isSignedIn: true })).text()).toBe('inside');
});

it.each(['/api/users/first-register', '/api/users/first-register/'])('closes %s to everybody', async (path) => {
  const response = await ask('POST', path, { isSignedIn: true });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain('set ADMIN_EMAIL');
});
