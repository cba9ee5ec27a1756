import { expect, test } from 'vitest';
import { refusalLetter } from './refusalLetter.ts';

const refusal = {
  name: 'Ed Editor',
  title: 'Anxiety',
  path: '/collections/conditions/6f1c',
  type: 'publish',
  dueAt: '2026-12-03T09:00:00.000Z',
  why: 'Sign-off – It was changed after Rita approved it. Ask for a review of this version.',
  cmsUrl: 'https://cms.example.org',
} as const;

test('a letter says what did not go live, why, and what to do', () => {
  const { subject, text } = refusalLetter(refusal);
  expect(subject).toBe('Not published: Anxiety');
  expect(text).toMatchInlineSnapshot(`
    "Hello Ed Editor,

    Something that was scheduled did not go live. Readers see what they saw before.

    To put right (1)
    - Anxiety: it was to be published on Dec 3, 2026, 9:00 AM (UTC). Sign-off – It was changed after Rita approved it. Ask for a review of this version. Then do it by hand, or schedule it again.
      https://cms.example.org/admin/collections/conditions/6f1c

    You get this because you have an account in the CMS. Everything that is to be done is on its first page:
    https://cms.example.org/admin"
  `);
});

test('a letter about a page that was to go says that it is still there', () => {
  const { subject, text } = refusalLetter({ ...refusal, type: 'unpublish' });
  expect(subject).toBe('Still on the site: Anxiety');
  expect(text).toContain('it was to be taken off the site on Dec 3, 2026, 9:00 AM (UTC).');
});
