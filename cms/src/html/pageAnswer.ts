/** Whole pages that need no framework, with what keeps private what is on them. */
import { createHash } from 'node:crypto';
import { Html, html } from './html.ts';

export interface Page {
  title: string;
  body: Html;
}

/** Nothing kept, nothing found by search engines, nothing told to others. */
const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  // An address may hold a secret, so no other site is told it. With “no-referrer” browsers would also keep from us that a
  // form was sent by this page (Origin: null), and that is checked.
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Makes answers of pages of one look.
 *
 * There is no script, and nothing of third parties. That stands in the page, because the header that next.config.ts sets
 * for every address wins over one that is set here; that one keeps the page out of frames.
 */
export function pageAnswers({ style }: { style: string }) {
  // Its text is what the digest is of, to the letter.
  const styleElement = new Html(`<style>${style}</style>`);
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');

  return (status: number, { title, body }: Page, headers: Record<string, string> = {}): Response => {
    const page = html`<html lang="en-US">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
${styleElement}
</head>
<body>${body}</body>
</html>`;
    return new Response(`<!doctype html>\n${page.markup}`, { status, headers: { ...pageHeaders, ...headers } });
  };
}
