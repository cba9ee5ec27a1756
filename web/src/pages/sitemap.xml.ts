import { homeSlug } from '@wellcite/shared/paths';
import type { APIRoute } from 'astro';
import { sitemapXml } from '../sitemap.ts';

export const GET: APIRoute = ({ locals: { content, siteUrl } }) =>
  new Response(
    sitemapXml({ siteUrl, entries: content.sitemap(), hasHomeDocument: content.pageCardBySlug(homeSlug) !== null }),
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
