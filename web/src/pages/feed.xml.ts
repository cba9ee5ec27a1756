import type { APIRoute } from 'astro';
import { feedXml } from '../feed.ts';

export const GET: APIRoute = async ({ locals: { content, siteUrl } }) => {
  const { clinicName } = content.siteSettings();
  return new Response(await feedXml({ siteUrl, clinicName, changes: content.changes() }), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
};
