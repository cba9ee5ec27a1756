import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals: { siteUrl } }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
