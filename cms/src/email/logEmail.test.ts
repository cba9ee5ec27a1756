import { expect, it } from 'vitest';
import { asBlock } from './logEmail.ts';

it('shows to whom, about what, and the link by itself on a line', () => {
  const html =
    '<p>Hello A&#38;B,</p>\n<p><a href="http://x/admin/reset/1">http://x/admin/reset/1</a></p>\n<p>Once.</p>';
  expect(
    asBlock({ to: ['a@example.org', { address: 'b@example.org' }], subject: 'Your account', text: undefined, html }),
  ).toMatchInlineSnapshot(`
      "No mail service is set up, so this e-mail is here instead:
        To: a@example.org, b@example.org
        Subject: Your account
        Hello A&B,
        http://x/admin/reset/1
        Once."
    `);
});

it('prints the text as it is where there is one', () => {
  const text = 'Hello Ed,\n\np < 0.05 and > 3';
  expect(asBlock({ to: 'ed@example.org', subject: 'News', text, html: '<p>Hello Ed,</p>' })).toMatchInlineSnapshot(`
    "No mail service is set up, so this e-mail is here instead:
      To: ed@example.org
      Subject: News
      Hello Ed,
      
      p < 0.05 and > 3"
  `);
});
