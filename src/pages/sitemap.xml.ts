/** The list of pages for search engines. */
import type { APIRoute } from 'astro';
import { currentPlaybook } from '../playbook/current.ts';
import { filledSections } from '../playbook/pages.ts';
import { mapAddress, stepAddress } from '../model/addresses.ts';
import { href } from '../model/href.ts';

export const GET: APIRoute = async ({ site }) => {
  const playbook = await currentPlaybook();
  const addresses = [
    ...playbook.pages.map(({ address }) => address),
    ...filledSections(playbook).map(({ id }) => `/${id}/`),
    '/a-z/',
    ...playbook.steps.map(({ id }) => stepAddress(id)),
    mapAddress,
  ];
  const urls = addresses
    .map((address) => new URL(href(address), site).href)
    .map((url) => `  <url><loc>${url}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
