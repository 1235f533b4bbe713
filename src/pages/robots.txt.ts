/** Everything may be read; the sitemap says where it is. */
import type { APIRoute } from 'astro';
import { withBase } from '../model/addresses.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(withBase('/sitemap.xml', import.meta.env.BASE_URL), site).href}\n`,
  );
