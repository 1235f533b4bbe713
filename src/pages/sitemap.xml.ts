/** The list of pages for search engines. */
import type { APIRoute } from 'astro';
import { allPages } from '../playbook/pages.ts';
import { sectionTexts } from '../playbook/sections.ts';
import { allSteps } from '../playbook/steps.ts';
import { mapAddress, stepAddress } from '../model/addresses.ts';
import { href } from '../model/href.ts';

export const GET: APIRoute = async ({ site }) => {
  const pages = await allPages();
  const filled = (await sectionTexts()).filter(({ id }) =>
    pages.some(({ slug }) => slug.startsWith(`${id}/`)),
  );
  const addresses = [
    ...pages.map((page) => page.address),
    ...filled.map(({ id }) => `/${id}/`),
    '/a-z/',
    ...(await allSteps()).map((step) => stepAddress(step.id)),
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
