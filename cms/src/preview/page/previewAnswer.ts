/** The answers of a preview. Which rules browsers are told is in next.config.ts, whose headers win over those set here. */
import { html } from '../../html/html.ts';
import { assetsPath } from '../previewPaths.ts';

/** Of every answer: nothing of a draft is kept anywhere, or found by a search engine. */
const neverKept = {
  'Cache-Control': 'no-store, private',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
};

export function previewAnswer(page: string): Response {
  return pageWith(200, page);
}

/** A plain page that says one thing. `link`: what to do next. */
export function messageAnswer(
  status: number,
  { title, message, link }: { title: string; message: string; link?: { href: string; text: string } },
): Response {
  const next = link ? html`<p><a href="${link.href}">${link.text}</a></p>` : null;
  const page = html`<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title} · Wellcite</title>
<link rel="stylesheet" href="${assetsPath}message.css">
<link rel="icon" href="/icon.svg">
</head>
<body><main><h1>${title}</h1><p>${message}</p>${next}</main></body>
</html>`;
  return pageWith(status, `<!doctype html>\n${page.markup}`);
}

/** Bytes with a draft's access rules: a picture. */
export function privateBytes(body: ReadableStream<Uint8Array>, headers: Record<string, string>): Response {
  return new Response(body, { headers: { ...headers, ...neverKept } });
}

function pageWith(status: number, page: string): Response {
  return new Response(page, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...neverKept } });
}
