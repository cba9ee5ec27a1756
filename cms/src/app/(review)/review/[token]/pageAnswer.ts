/** A whole page, with what keeps a link that is a secret a secret. */
import { createHash } from 'node:crypto';
import { Html, html } from './html.ts';
import { style } from './style.ts';

export interface Page {
  title: string;
  body: Html;
}

/** Its text is what the digest is of, to the letter. */
const styleElement = new Html(`<style>${style}</style>`);
const styleDigest = createHash('sha256').update(style).digest('base64');

/**
 * No script, and nothing of third parties. It stands in the page, because the header that next.config.ts sets for every
 * address wins over one that is set here; that one keeps the page out of frames.
 */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${styleDigest}'`,
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** Nothing kept, nothing found by search engines, nothing told to others. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  // The address holds the secret, so no other site is told it. With “no-referrer” browsers would also keep from us that
  // the form was sent by this page (Origin: null), and that is checked.
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
};

export function answer(status: number, { title, body }: Page): Response {
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title} · Wellcite</title>
${styleElement}
</head>
<body><main>${body}</main></body>
</html>`;
  return new Response(`<!doctype html>\n${page.markup}`, { status, headers });
}
