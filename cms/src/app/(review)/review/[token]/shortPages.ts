/** Pages that say one thing: that a link does not work, or that somebody is thanked. */
import { html } from '../../../../html/html.ts';
import type { Page } from '../../../../html/pageAnswer.ts';

export function messagePage(message: string): Page {
  return {
    title: 'This link cannot be used',
    body: html`<h1>This link cannot be used</h1><p>${message}</p>`,
  };
}

export function thanksPage({ signature, isApproved }: { signature: string; isApproved: boolean }): Page {
  const what = isApproved
    ? html`<p>It is signed as ${signature}. The editors can publish this version now, and readers will see your name and
      today’s date with it. If they change the text before that, they must ask for another review.</p>`
    : html`<p>The editors see what you asked for, with your name: ${signature}. They make the changes, then ask for
      another review. It is not published before that.</p>`;
  return {
    title: 'Thank you',
    body: html`<h1>Thank you</h1>${what}<p>The link is used up. You can close this page.</p>`,
  };
}
