import { expect, it } from 'vitest';
import { invitation } from './accountEmails.ts';

it('takes a name for text, not for markup', () => {
  const { html } = invitation({ name: '<img src=x>', token: 't' });
  expect(html).not.toContain('<img');
  expect(html).toContain('/admin/reset/t"');
});
