/** Everything may be read; the sitemap says where it is. */
import type { APIRoute } from 'astro';
import { href } from '../model/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(href('/sitemap.xml'), site).href}\n`);
